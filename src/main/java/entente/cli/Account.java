package entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.model.AgreementReport;
import entente.model.CooperationReport;
import entente.model.Document;
import entente.model.EventReport;
import entente.model.Evidence;
import entente.model.Extraction;
import entente.model.PersonMention;

/**
 * What a document says, for reading: each fact with its sentence.
 */
final class Account {

	private final StringBuilder text = new StringBuilder();

	private Account() {
	}

	/** The account, its last line ended. */
	static String of(Document document, Extraction extraction) {
		Account account = new Account();
		account.heading(document, extraction);
		extraction.people().forEach(account::person);
		extraction.events().forEach(account::event);
		extraction.agreements().forEach(account::agreement);
		extraction.cooperation().forEach(account::cooperation);
		return account.text.append('\n').toString();
	}

	private void heading(Document document, Extraction extraction) {
		String title = Objects.requireNonNullElse(document.title(), document.id());
		line("== %s", words(title, document.publisher(), extraction.published()));
		line("States: %s", words(extraction.states().stream().map((state) -> state.code()).toArray()));
		line("Institutions: %s",
				words(extraction.institutions()
					.stream()
					.map((institution) -> words(institution.name(), institution.state()))
					.toArray()));
	}

	private void person(PersonMention person) {
		String offices = person.offices()
			.stream()
			.map((office) -> office.title())
			.distinct()
			.collect(Collectors.joining("; "));
		line("Person: %s", words(person.name(), person.state(), offices));
	}

	private void event(EventReport event) {
		String days = Stream.of(event.start(), event.end())
			.filter(Objects::nonNull)
			.map(Object::toString)
			.collect(Collectors.joining(" to "));
		fact(word(event.kind()) + ", " + word(event.status()), words(event.name(), join(event.participants()), days,
				event.place(), event.host(), join(event.people())), event.evidence());
	}

	private void agreement(AgreementReport agreement) {
		String value = (agreement.amount() != null) ? "%,.0f %s".formatted(agreement.amount(), agreement.currency())
				: "";
		String count = (agreement.count() > 1) ? agreement.count() + " instruments" : "";
		fact(word(agreement.kind()) + ", " + word(agreement.status()), words(agreement.name(),
				join(agreement.parties()), count, value, agreement.date(), join(agreement.themes())),
				agreement.evidence());
	}

	private void cooperation(CooperationReport cooperation) {
		fact("Cooperation", words(cooperation.first() + " – " + cooperation.second(), cooperation.theme()),
				cooperation.evidence());
	}

	private void fact(String kind, String what, List<Evidence> evidence) {
		line("%s: %s", kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1), what);
		evidence.forEach((sentence) -> line("    “%s”", sentence.quote()));
	}

	private void line(String form, Object... values) {
		this.text.append(form.formatted(values)).append('\n');
	}

	private static String join(List<String> words) {
		return String.join(" – ", words);
	}

	private static String words(@Nullable Object... parts) {
		return Stream.of(parts)
			.filter(Objects::nonNull)
			.map(Object::toString)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
