package entente.graph.questions;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import entente.graph.Relations;
import entente.graph.Selection;

/**
 * Answers by one statement a question. Statements are put together once for each outline
 * and kept for the outlines used last.
 */
@Component
class CypherRelations implements Relations {

	private static final int STATEMENTS = 512;

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private static final TransactionConfig LIMIT = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(30))
		.build();

	private final Driver driver;

	private final Compiler compiler = new Compiler(Questions.load());

	private final ConcurrentLruCache<Outlined, String> statements = new ConcurrentLruCache<>(STATEMENTS,
			(outlined) -> this.compiler.compile(outlined.question()));

	CypherRelations(Driver driver) {
		this.driver = driver;
	}

	@Override
	public @Nullable Object answer(Selection question) {
		String statement = this.statements.get(new Outlined(Outline.of(question), question));
		try (var session = this.driver.session(READ)) {
			return session.run(statement, parameters(question), LIMIT).single().get("answer").asObject();
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
