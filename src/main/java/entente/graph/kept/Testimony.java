package entente.graph.kept;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

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

/**
 * What one document says, as accounts and claims; it stands in the place of all that the
 * document said before.
 *
 * @param document id of the document
 */
public record Testimony(String document, List<Account<PersonMention>> people,
		List<Account<InstitutionMention>> institutions, List<Account<EventReport>> events,
		List<Account<AgreementReport>> agreements, List<Claim> claims) {

	private static final Evidence NOWHERE = new Evidence("", 0, 0, 0, "");

	public static Testimony of(Document document, Extraction extraction, Identity identity) {
		Accounts accounts = new Accounts(document, extraction);
		List<Account<EventReport>> events = accounts.of(extraction.events(), EventReport::people);
		List<Account<AgreementReport>> agreements = accounts.of(extraction.agreements(), (agreement) -> List.of());
		return new Testimony(document.id(),
				accounts.of(extraction.people().stream().map(Testimony::named).toList(), (person) -> List.of()),
				accounts.of(extraction.institutions().stream().map(Testimony::named).toList(), (name) -> List.of()),
				events, agreements, new Claims(extraction, identity).all(events, agreements));
	}

	/** Nothing, in the place of what a document said. */
	public static Testimony none(String document) {
		return new Testimony(document, List.of(), List.of(), List.of(), List.of(), List.of());
	}

	/** Nothing, and no document that said anything else. */
	public static Testimony none() {
		return none("");
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
