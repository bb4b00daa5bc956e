package entente.graph.recording;

import java.util.List;
import java.util.Map;

import entente.graph.GraphTest;
import entente.model.AgreementKind;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.Document;
import entente.model.Evidence;
import entente.model.Extraction;
import entente.model.PartialDate;
import entente.model.StateMention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class AgreementFactsIT {

	private static final String TEXT = "France and Morocco, and what they sign.";

	private final Driver driver;

	private final TransactionalRecorder recorder;

	AgreementFactsIT(Driver driver) {
		this.driver = driver;
		this.recorder = Recorders.on(driver);
	}

	@BeforeEach
	void seed() {
		Recorders.seed(this.recorder);
	}

	@Test
	void anAgreementTellsItsHistory() {
		tell("a", "2024-01-10", AgreementStatus.PLANNED, "2024", null);
		tell("b", "2024-01-08", AgreementStatus.PLANNED, null, null);
		tell("c", "2024-06-27", AgreementStatus.SIGNED, "2024-06-27", null);
		tell("d", "2024-12-03", AgreementStatus.IN_FORCE, null, "2024-12");
		assertThat(agreement()).containsEntry("history", List.of("PLANNED", "SIGNED", "IN_FORCE"))
			.containsEntry("status", "IN_FORCE")
			.containsEntry("announced", "2024-01-08")
			.containsEntry("signed", "2024-06-27")
			.containsEntry("date", "2024-06-27")
			.containsEntry("inForce", "2024-12-01")
			.containsEntry("inForcePrecision", "month");
	}

	@Test
	void aPlanIsAsOldAsItsFirstDocument() {
		tell("a", "2024-01-10", AgreementStatus.PLANNED, null, null);
		tell("b", "2024-01-12", AgreementStatus.PLANNED, null, null);
		assertThat(agreement()).containsEntry("announced", "2024-01-10");
		tell("b", "2024-01-05", AgreementStatus.PLANNED, null, null);
		assertThat(agreement()).containsEntry("announced", "2024-01-05");
	}

	private Map<String, Object> agreement() {
		return this.driver
			.executableQuery(
					"MATCH (a:Agreement) RETURN a {.*, announced: toString(a.announced), signed: toString(a.signed), "
							+ "date: toString(a.date), inForce: toString(a.inForce)} AS agreement")
			.execute()
			.records()
			.getFirst()
			.get("agreement")
			.asMap();
	}

	private void tell(String id, String published, AgreementStatus status, String date, String reached) {
		AgreementReport report = new AgreementReport(List.of("FRA", "MAR"), List.of(), AgreementKind.AGREEMENT, status,
				"agreement on renewable energy", 1, null, null, date(date), List.of(), null,
				List.of(new Evidence(TEXT, 0, TEXT.length(), 1, "")), date(reached));
		Document document = new Document(id, TEXT, "en", null, null, null, date(published));
		this.recorder.record(document,
				new Extraction(id, "en", date(published),
						List.of(new StateMention("FRA", 1), new StateMention("MAR", 1)), List.of(), List.of(),
						List.of(), List.of(report), List.of()));
	}

	private static PartialDate date(String date) {
		return (date != null) ? PartialDate.parse(date) : null;
	}

}
