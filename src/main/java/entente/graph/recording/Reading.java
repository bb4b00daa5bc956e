package entente.graph.recording;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.Document;
import entente.model.EventReport;
import entente.model.Evidence;
import entente.model.Extraction;
import entente.model.Identity;
import entente.model.InstitutionMention;
import entente.model.OfficeMention;
import entente.model.PartialDate;
import entente.model.PersonMention;
import org.jspecify.annotations.Nullable;

/**
 * A document and what it says, in the form in which it is kept.
 *
 * @param checksum of the document and all that it says
 */
record Reading(Document document, Extraction extraction, String checksum, List<Account<PersonMention>> people,
		List<Account<InstitutionMention>> institutions, List<Account<EventReport>> events,
		List<Account<AgreementReport>> agreements, List<Claim> claims) {

	private static final Evidence NOWHERE = new Evidence("", 0, 0, 0, "");

	static Reading of(Document document, Extraction extraction, Identity identity) {
		if (!document.id().equals(extraction.document())) {
			throw new IllegalArgumentException(
					"The extraction of " + extraction.document() + " is not of the document " + document.id());
		}
		Accounts accounts = new Accounts(document, extraction);
		List<Account<EventReport>> events = accounts.of(extraction.events(), EventReport::people);
		List<Account<AgreementReport>> agreements = accounts.of(extraction.agreements(), (agreement) -> List.of());
		return new Reading(document, extraction, Digest.of(document, extraction),
				accounts.of(extraction.people().stream().map(Reading::named).toList(), (person) -> List.of()),
				accounts.of(extraction.institutions().stream().map(Reading::named).toList(), (name) -> List.of()),
				events, agreements, new Claims(extraction, identity).all(events, agreements));
	}

	/** The day, month or year of publication, as the text or else the source tells it. */
	@Nullable PartialDate published() {
		return (this.extraction.published() != null) ? this.extraction.published() : this.document.published();
	}

	/** The codes of all states that must be known. */
	Set<String> states() {
		Stream<String> named = this.extraction.states().stream().map((state) -> state.code());
		Stream<@Nullable String> represented = Stream.concat(
				this.extraction.people().stream().map(PersonMention::state),
				this.extraction.institutions().stream().map(InstitutionMention::state));
		Stream<String> tied = Stream
			.of(this.extraction.events().stream().flatMap((event) -> event.participants().stream()),
					this.extraction.agreements().stream().flatMap((agreement) -> agreement.parties().stream()),
					this.extraction.cooperation()
						.stream()
						.flatMap((report) -> Stream.of(report.first(), report.second())))
			.flatMap(Function.identity());
		return Stream.of(named, represented.flatMap(Stream::ofNullable), tied)
			.flatMap(Function.identity())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The codes of all themes that must be known. */
	Set<String> themes() {
		return Stream
			.of(this.extraction.events().stream().flatMap((event) -> event.themes().stream()),
					this.extraction.agreements().stream().flatMap((agreement) -> agreement.themes().stream()),
					this.extraction.cooperation().stream().map((report) -> report.theme()))
			.flatMap(Function.identity())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What tells a person from others; the sentences are kept in claims. */
	private static PersonMention named(PersonMention person) {
		List<OfficeMention> offices = person.offices()
			.stream()
			.map((office) -> new OfficeMention(office.title(), office.institution(), office.from(), office.to(),
					NOWHERE))
			.toList();
		return new PersonMention(person.name(), person.names(), person.state(), offices, person.count(), List.of());
	}

	private static InstitutionMention named(InstitutionMention institution) {
		return new InstitutionMention(institution.name(), institution.kind(), institution.state(), institution.count(),
				NOWHERE);
	}

	/**
	 * Makes accounts of a document's reports.
	 */
	private record Accounts(Document document, Extraction extraction) {

		<R> List<Account<R>> of(List<R> reports, Function<R, List<String>> people) {
			return IntStream.range(0, reports.size())
				.mapToObj((item) -> account(item, reports.get(item), people.apply(reports.get(item))))
				.toList();
		}

		private <R> Account<R> account(int item, R report, List<String> people) {
			PartialDate published = (this.extraction.published() != null) ? this.extraction.published()
					: this.document.published();
			return new Account<>(this.document.id(), item, this.extraction.lang(), published, report,
					this.extraction.people()
						.stream()
						.filter((person) -> people.contains(person.name()))
						.map((person) -> new PersonMention(person.name(), List.of(), person.state(), List.of(),
								person.count(), List.of()))
						.toList());
		}

	}

}
