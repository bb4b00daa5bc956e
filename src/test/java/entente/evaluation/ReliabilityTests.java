package entente.evaluation;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import entente.evaluation.ExtractionRecord.Event;
import entente.evaluation.ExtractionRecord.Role;
import entente.model.Evidence;

import static org.assertj.core.api.Assertions.assertThat;

class ReliabilityTests {

	@Test
	void isExactWhereConfidenceIsEarned() {
		assertThat(new Reliability(events(0.75, 1, 1, 1, 0)).gap()).isZero();
	}

	@Test
	void showsHowFarConfidenceIsFromTheTruth() {
		assertThat(new Reliability(events(0.95, 1, 0)).gap()).isEqualTo(0.45, Offset.offset(1e-9));
	}

	@Test
	void tellsTheShareOfRightClaimsBinByBin() {
		Stream<Judgement> claims = Stream.concat(events(0.95, 1, 1, 0, 1), events(0.9, 0.5));
		assertThat(new Reliability(claims).toString()).containsPattern("0\\.9 to 1\\.0 +0\\.70 of 5 ");
	}

	@Test
	void countsFullConfidenceInTheHighestBinAndNoneInTheLowest() {
		assertThat(new Reliability(Stream.concat(events(1, 1), events(0, 0))).toString())
			.containsPattern("0\\.9 to 1\\.0 +1\\.00 of 1 ")
			.containsPattern("0\\.0 to 0\\.3 +0\\.00 of 1 ");
	}

	@Test
	void leavesOutWhatWasMissed() {
		Judgement missed = new Judgement("d", Layer.ROLES, Role.of("minister"), null, 0);
		assertThat(new Reliability(Stream.of(missed)).toString()).doesNotContainPattern(" of \\d");
	}

	private static Stream<Judgement> events(double confidence, double... credits) {
		Event event = new Event("visit", null, "held", null, List.of(),
				new Evidence("She came.", 0, 9, confidence, ""));
		return DoubleStream.of(credits).mapToObj((credit) -> new Judgement("d", Layer.EVENTS, event, event, credit));
	}

}
