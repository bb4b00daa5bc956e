package entente.api;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

import entente.graph.Relations;
import entente.graph.Selection;
import entente.ingestion.IngestionStatus.State;

/**
 * Tells subscribers what happens.
 */
@Controller
class SubscriptionController {

	private static final Duration PROGRESS = Duration.ofMillis(200);

	private final Subscribers subscribers;

	private final Jobs jobs;

	private final News news;

	private final Selections selections;

	private final Relations relations;

	SubscriptionController(Subscribers subscribers, Jobs jobs, News news, Selections selections, Relations relations) {
		this.subscribers = subscribers;
		this.jobs = jobs;
		this.news = news;
		this.selections = selections;
		this.relations = relations;
	}

	/** Whoever reads slowly is told how far the job is by then. */
	@SubscriptionMapping
	Flux<Ingestion> ingestion(@Argument String id) {
		if (this.jobs.find(id).isEmpty()) {
			throw new BadArgumentException("id", "ingestion", "is of no ingestion that is known");
		}
		return this.subscribers.serve(Flux.interval(Duration.ZERO, PROGRESS).onBackpressureDrop())
			.map((tick) -> this.jobs.find(id))
			.takeWhile(Optional::isPresent)
			.map(Optional::get)
			.distinctUntilChanged()
			.takeUntil((job) -> job.state() != State.RUNNING);
	}

	/** One statement tells whether a fact is wanted, and all that is selected of it. */
	@SubscriptionMapping
	Flux<Object> facts(DataFetchingEnvironment field) {
		Map<String, Object> wanted = this.selections.arguments(field);
		return this.subscribers.serve(this.news.items()).mapNotNull((item) -> answer(field, wanted, item));
	}

	private @Nullable Object answer(DataFetchingEnvironment field, Map<String, Object> wanted, News.Item item) {
		Map<String, Object> asked = new HashMap<>(wanted);
		asked.put("fact", item.fact());
		asked.put("document", item.document());
		Selection question = this.selections.of(field, asked);
		return this.relations.answer(question);
	}

}
