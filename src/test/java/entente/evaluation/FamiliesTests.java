package entente.evaluation;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import entente.evaluation.ExtractionRecord.Event;
import entente.model.Evidence;

import static org.assertj.core.api.Assertions.assertThat;

class FamiliesTests {

	private final Families families = new Families(
			Stream.of(claim("visit.goes", 1), claim("visit.goes", 0), claim("call.meets", 1), missed()));

	@Test
	void promisesLessWhereFewClaimsWereMade() {
		assertThat(this.families.confidence().lines()).contains("visit.goes\t0.50\t1.0\t2", "call.meets\t0.67\t1.0\t1");
	}

	@Test
	void tellsPrecisionAndRecallOfEachFamily() {
		assertThat(this.families.toString()).containsPattern("visit\\.goes +2 +0\\.50 +0\\.33")
			.containsPattern("call\\.meets +1 +1\\.00 +0\\.33");
	}

	private static Judgement claim(String rule, double credit) {
		Event event = event(new Evidence("She came.", 0, 9, 0.5, rule));
		return new Judgement("d", Layer.EVENTS, (credit > 0) ? event : null, event, credit);
	}

	private static Judgement missed() {
		return new Judgement("d", Layer.EVENTS, event(null), null, 0);
	}

	private static Event event(@Nullable Evidence evidence) {
		return new Event("visit", null, "held", null, List.of(), evidence);
	}

}
