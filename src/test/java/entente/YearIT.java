package entente;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An invented year among eight states, read by the service, against the graph written
 * down by hand.
 */
@ServiceTest
@Import({ Library.class, Dispatches.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearIT {

	private final Library library;

	private final Dispatches dispatches;

	YearIT(Library library, Dispatches dispatches) {
		this.library = library;
		this.dispatches = dispatches;
	}

	@BeforeAll
	void read() {
		this.library.hold(Dispatches.names().stream().map(this.dispatches::input).toList());
	}

	@Test
	void everyNodeIsAsWrittenDownByHand() {
		assertThat(Comparison.differences(ExpectedYear.whole(), this.dispatches.namesById())).isEmpty();
	}

}
