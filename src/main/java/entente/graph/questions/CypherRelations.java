package entente.graph.questions;

import java.util.HashMap;
import java.util.Map;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import entente.graph.Relations;
import entente.graph.Selection;
import entente.graph.store.Statements;

/**
 * Answers by one statement a question. Statements are put together once for each outline
 * and kept for the outlines used last.
 */
@Component
class CypherRelations implements Relations {

	private static final int KEPT = 512;

	private final Statements statements;

	private final ObservationRegistry observations;

	private final Compiler compiler = new Compiler(Questions.load());

	private final ConcurrentLruCache<Outlined, String> compiled = new ConcurrentLruCache<>(KEPT,
			(outlined) -> this.compiler.compile(outlined.question()));

	CypherRelations(Statements statements, ObservationRegistry observations) {
		this.statements = statements;
		this.observations = observations;
	}

	@Override
	public @Nullable Object answer(Selection question) {
		return Observation.createNotStarted("entente.statement", this.observations)
			.contextualName("answer " + question.field())
			.lowCardinalityKeyValue("question", question.field())
			.observe(() -> this.statements.answer(this.compiled.get(new Outlined(Outline.of(question), question)),
					parameters(question)));
	}

	private static Map<String, Object> parameters(Selection question) {
		Map<String, Object> parameters = new HashMap<>();
		add(parameters, question);
		return parameters;
	}

	private static void add(Map<String, Object> parameters, Selection selection) {
		if (!selection.arguments().isEmpty() || !selection.selections().isEmpty()) {
			parameters.put("a" + selection.number(), withWords(selection.arguments()));
		}
		selection.selections().forEach((detail) -> add(parameters, detail));
	}

	/** What is looked up in a full-text index is given as typed and as a query. */
	private static Map<String, Object> withWords(Map<?, ?> arguments) {
		Map<String, Object> given = new HashMap<>();
		arguments.forEach((name, value) -> {
			given.put(name.toString(), (value instanceof Map<?, ?> fields) ? withWords(fields) : value);
			if (value instanceof String text && (name.equals("text") || name.equals("name"))) {
				given.put(name + "Words", LuceneQuery.of(text));
			}
		});
		return given;
	}

	/** A question, equal to all others of its outline. */
	private record Outlined(Outline outline, Selection question) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Outlined that && this.outline.equals(that.outline);
		}

		@Override
		public int hashCode() {
			return this.outline.hashCode();
		}

	}

}
