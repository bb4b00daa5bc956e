package entente.graph.questions;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import entente.graph.Selection;
import entente.graph.TimeLimitException;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class CypherRelationsTests {

	private static final TransactionConfig LIMIT = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(7))
		.build();

	private final Driver driver = mock(Driver.class);

	private final Session session = mock(Session.class);

	private final CypherRelations relations = new CypherRelations(this.driver, ObservationRegistry.NOOP,
			Duration.ofSeconds(7));

	private final Selection question = new Selection(0, "theme", "theme", Set.of("Query"), Map.of("code", "trade"),
			List.of(new Selection(1, "code", "code", Set.of("Theme"), Map.of(), List.of())));

	@BeforeEach
	void open() {
		given(this.driver.session(any(SessionConfig.class))).willReturn(this.session);
	}

	@Test
	void saysThatAStatementWasEndedAtTheLimitThatIsSet() {
		fail("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration");
		assertThatExceptionOfType(TimeLimitException.class).isThrownBy(() -> this.relations.answer(this.question));
	}

	@Test
	void leavesOtherFailuresAsTheyAre() {
		fail("Neo.ClientError.Statement.SyntaxError");
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> this.relations.answer(this.question));
	}

	private void fail(String code) {
		given(this.session.run(anyString(), anyMap(), eq(LIMIT))).willThrow(new ClientException(code, "told"));
	}

}
