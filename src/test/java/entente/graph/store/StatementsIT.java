package entente.graph.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import entente.graph.TimeLimitException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** In this process and over Bolt, statements do the same. */
class StatementsIT {

	private static final String LONG = "UNWIND range(1, 1000000000) AS i WITH i WHERE i < 0 RETURN count(i) AS answer";

	static Stream<Statements> statements() {
		return both(Duration.ofSeconds(30));
	}

	static Stream<Statements> shortLivedStatements() {
		return both(Duration.ofMillis(200));
	}

	private static Stream<Statements> both(Duration limit) {
		return Stream.of(SharedGraph.statements(limit), new BoltStatements(SharedGraph.driver(), limit));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void haveValuesOfJava(Statements statements) {
		Object given = Map.of("text", "Élysée", "numbers", List.of(1L, 2.5), "day", LocalDate.of(2024, 2, 29), "yes",
				true);
		assertThat(statements.answer("RETURN $given AS answer", Map.of("given", given))).isEqualTo(given);
		assertThat(statements.answer("RETURN null AS answer", Map.of())).isNull();
	}

	@ParameterizedTest
	@MethodSource("statements")
	void doNotWrite(Statements statements) {
		assertThatException()
			.isThrownBy(() -> statements.answer("CREATE (n:Written) RETURN n.name AS answer", Map.of()));
		assertThat(statements.answer("MATCH (n:Written) RETURN count(n) AS answer", Map.of())).isEqualTo(0L);
	}

	@ParameterizedTest
	@MethodSource("shortLivedStatements")
	void endAtTheTimeLimit(Statements statements) {
		assertThatExceptionOfType(TimeLimitException.class).isThrownBy(() -> statements.answer(LONG, Map.of()));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void leaveOtherFailuresAsTheyAre(Statements statements) {
		assertThatException().isThrownBy(() -> statements.answer("RETURN $missing AS answer", Map.of()))
			.isNotInstanceOf(TimeLimitException.class)
			.withMessageContaining("missing");
	}

}
