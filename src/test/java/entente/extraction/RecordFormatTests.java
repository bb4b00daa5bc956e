package entente.extraction;

import java.util.List;

import org.junit.jupiter.api.Test;

import entente.model.AgreementKind;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.CooperationReport;
import entente.model.EventKind;
import entente.model.EventReport;
import entente.model.EventStatus;
import entente.model.Evidence;
import entente.model.Extraction;
import entente.model.InstitutionKind;
import entente.model.InstitutionMention;
import entente.model.OfficeMention;
import entente.model.PartialDate;
import entente.model.PersonMention;
import entente.model.StateMention;

import static org.assertj.core.api.Assertions.assertThat;

class RecordFormatTests {

	private static final Evidence SENTENCE = new Evidence("Il a signé.", 0, 11, 1, "");

	@Test
	void writesEveryFieldInItsPlace() {
		Extraction extraction = new Extraction("d-1", "fr", PartialDate.parse("2025-06"),
				List.of(new StateMention("KAZ", 2)),
				List.of(new PersonMention("Âme", List.of("Âme"), null,
						List.of(new OfficeMention("ministre", null, null, null, SENTENCE),
								new OfficeMention("ministre", null, null, null, SENTENCE)),
						1, List.of(SENTENCE))),
				List.of(new InstitutionMention("ONU", InstitutionKind.INTERNATIONAL_ORGANIZATION, null, 1, SENTENCE)),
				List.of(new EventReport(EventKind.VISIT, null, EventStatus.HELD, PartialDate.parse("2025-06-03"), null,
						"Astana", "KAZ", List.of("BFA", "KAZ"), List.of("Âme"), List.of(), List.of("trade"),
						List.of(SENTENCE))),
				List.of(new AgreementReport(List.of("ARE", "KAZ"), List.of(), AgreementKind.MOU,
						AgreementStatus.IN_FORCE, null, 22, 5e9, "USD", null, List.of("trade"), null,
						List.of(SENTENCE))),
				List.of(new CooperationReport("ARE", "KAZ", "trade", List.of(SENTENCE))));

		assertThat(RecordFormat.line(extraction)).isEqualTo("""
				{"id":"d-1","lang":"fr","published":"2025-06","states":["KAZ"],\
				"people":[{"name":"Âme","state":null,"roles":["ministre"]}],\
				"institutions":[{"name":"ONU","kind":"international_organization","state":null}],\
				"events":[{"kind":"visit","name":null,"status":"held","start":"2025-06-03","end":null,"place":"Astana",\
				"host":"KAZ","participants":["BFA","KAZ"],"people":["Âme"]}],\
				"agreements":[{"parties":["ARE","KAZ"],"kind":"mou","status":"in_force","name":null,"count":22,\
				"amount":5000000000,"currency":"USD","date":null,"themes":["trade"]}],\
				"cooperation":[{"states":["ARE","KAZ"],"theme":"trade"}]}""");
	}

	@Test
	void writesEmptyListsWhereTheDocumentTellsNothing() {
		Extraction nothing = new Extraction("d-2", "en", null, List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of());
		assertThat(RecordFormat.line(nothing)).isEqualTo("""
				{"id":"d-2","lang":"en","published":null,"states":[],"people":[],"institutions":[],"events":[],\
				"agreements":[],"cooperation":[]}""");
	}

}
