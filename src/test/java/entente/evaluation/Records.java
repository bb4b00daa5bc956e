package entente.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import entente.evaluation.ExtractionRecord.Agreement;
import entente.evaluation.ExtractionRecord.Cooperation;
import entente.evaluation.ExtractionRecord.Event;
import entente.evaluation.ExtractionRecord.Institution;
import entente.evaluation.ExtractionRecord.Person;
import entente.evaluation.ExtractionRecord.Role;
import entente.model.AgreementReport;
import entente.model.CooperationReport;
import entente.model.EventReport;
import entente.model.Evidence;
import entente.model.Extraction;
import entente.model.InstitutionMention;
import entente.model.PersonMention;
import entente.model.StateMention;

/**
 * From what the product extracts to the record that is measured.
 */
final class Records {

	private Records() {
	}

	static ExtractionRecord of(Extraction extraction) {
		return new ExtractionRecord(extraction.document(), extraction.lang(),
				extraction.states().stream().map(StateMention::code).toList(),
				extraction.people().stream().map(Records::person).toList(),
				extraction.institutions().stream().map(Records::institution).toList(),
				extraction.events().stream().map(Records::event).toList(),
				extraction.agreements().stream().map(Records::agreement).toList(),
				extraction.cooperation().stream().map(Records::cooperation).toList());
	}

	private static Person person(PersonMention person) {
		return new Person(person.name(), person.state(),
				person.offices()
					.stream()
					.map((office) -> new Role(person.name(), office.title(), office.evidence()))
					.toList(),
				leading(person.evidence()));
	}

	private static Institution institution(InstitutionMention institution) {
		return new Institution(institution.name(), code(institution.kind()), institution.state(),
				institution.evidence());
	}

	private static Event event(EventReport event) {
		return new Event(code(event.kind()), event.name(), code(event.status()), text(event.start()),
				event.participants(), leading(event.evidence()));
	}

	private static Agreement agreement(AgreementReport agreement) {
		return new Agreement(agreement.parties(), code(agreement.kind()), code(agreement.status()), agreement.name(),
				agreement.count(), leading(agreement.evidence()));
	}

	private static Cooperation cooperation(CooperationReport cooperation) {
		return new Cooperation(List.of(cooperation.first(), cooperation.second()), cooperation.theme(),
				leading(cooperation.evidence()));
	}

	private static Evidence leading(List<Evidence> evidence) {
		return evidence.getFirst();
	}

	private static String code(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static @Nullable String text(@Nullable Object date) {
		return Objects.toString(date, null);
	}

}
