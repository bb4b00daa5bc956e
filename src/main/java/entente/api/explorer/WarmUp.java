package entente.api.explorer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import entente.ingestion.GraphPrepared;
import graphql.GraphQLError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks the explorer's questions once after the start, so that no reader waits until the
 * database has planned them.
 */
@Component
@ConditionalOnBooleanProperty(name = "entente.explorer.warm-up", matchIfMissing = true)
class WarmUp {

	private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

	private static final Duration LIMIT = Duration.ofMinutes(1);

	private final ExecutionGraphQlService service;

	WarmUp(ExecutionGraphQlService service) {
		this.service = service;
	}

	/** Beside the first readers, and behind them. */
	@EventListener(GraphPrepared.class)
	void start() {
		Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("warm-up").start(this::askAll);
	}

	/** All, one after the other. */
	void askAll() {
		try {
			ExplorerQuestions.read().examples().forEach(this::ask);
		}
		catch (IOException | RuntimeException ex) {
			LOG.debug("The explorer's first answers will take a moment", ex);
		}
	}

	/** The errors of the answer. */
	List<GraphQLError> ask(ExplorerQuestions.Example example) {
		return this.service
			.execute(new DefaultExecutionGraphQlRequest(example.document(), example.operation(), example.variables(),
					Map.of(), "warm-up", null))
			.map((answer) -> answer.getExecutionResult().getErrors())
			.blockOptional(LIMIT)
			.orElseThrow();
	}

}
