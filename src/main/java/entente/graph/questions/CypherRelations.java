package entente.graph.questions;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import entente.graph.Relations;
import entente.graph.Selection;
import entente.graph.TimeLimitException;

/**
 * Answers by one statement a question. Statements are put together once for each outline
 * and kept for the outlines used last.
 */
@Component
class CypherRelations implements Relations {

	private static final int STATEMENTS = 512;

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/** Of statements that the database has ended at their time limit. */
	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	private final Driver driver;

	private final ObservationRegistry observations;

	private final TransactionConfig limit;

	private final Compiler compiler = new Compiler(Questions.load());

	private final ConcurrentLruCache<Outlined, String> statements = new ConcurrentLruCache<>(STATEMENTS,
			(outlined) -> this.compiler.compile(outlined.question()));

	CypherRelations(Driver driver, ObservationRegistry observations,
			@Value("${entente.graph.time-limit:30s}") Duration timeLimit) {
		this.driver = driver;
		this.observations = observations;
		this.limit = TransactionConfig.builder().withTimeout(timeLimit).build();
	}

	@Override
	public @Nullable Object answer(Selection question) {
		return Observation.createNotStarted("entente.statement", this.observations)
			.contextualName("answer " + question.field())
			.lowCardinalityKeyValue("question", question.field())
			.observe(() -> run(question));
	}

	private @Nullable Object run(Selection question) {
		String statement = this.statements.get(new Outlined(Outline.of(question), question));
		try (var session = this.driver.session(READ)) {
			return session.run(statement, parameters(question), this.limit).single().get("answer").asObject();
		}
		catch (Neo4jException ex) {
			throw ex.code().startsWith(TIMED_OUT) ? new TimeLimitException(ex) : ex;
		}
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
