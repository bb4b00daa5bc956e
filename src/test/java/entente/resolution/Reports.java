package entente.resolution;

import java.util.ArrayList;
import java.util.List;

import entente.model.Account;
import entente.model.AgreementKind;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.EventKind;
import entente.model.EventReport;
import entente.model.EventStatus;
import entente.model.Evidence;
import entente.model.PartialDate;
import entente.model.PersonMention;

/**
 * Accounts of one dispatch each, for tests.
 */
final class Reports {

	private int documents;

	private final String lang;

	Reports(String lang) {
		this.lang = lang;
	}

	/** Kazakhs in China, told on a day. */
	Account<EventReport> visit(String published, String start, String... visitors) {
		return event(EventKind.VISIT, EventStatus.HELD, published, start, List.of("CHN", "KAZ"), "CHN", visitors);
	}

	Account<EventReport> event(EventKind kind, EventStatus status, String published, String start, List<String> states,
			String host, String... people) {
		List<PersonMention> mentions = new ArrayList<>();
		for (String person : people) {
			String[] parts = person.split("/");
			mentions.add(new PersonMention(parts[0], List.of(parts[0]), parts[1], List.of(), 1, List.of()));
		}
		EventReport report = new EventReport(kind, null, status, date(start), null, null, host, states,
				mentions.stream().map(PersonMention::name).toList(), List.of(), List.of(), evidence());
		return new Account<>(document(), 0, this.lang, date(published), report, mentions);
	}

	/** A visit to a city, on one day. */
	Account<EventReport> at(String place, String host) {
		EventReport report = new EventReport(EventKind.VISIT, null, EventStatus.HELD, date("2024-07-16"), null, place,
				host, List.of("MAR", "VNM"), List.of(), List.of(), List.of(), evidence());
		return new Account<>(document(), 0, this.lang, date("2024-07-17"), report, List.of());
	}

	Account<EventReport> conference(String name, String start, String... states) {
		EventReport report = new EventReport(EventKind.CONFERENCE, name, EventStatus.HELD, date(start), null, null,
				null, List.of(states), List.of(), List.of(), List.of(), evidence());
		return new Account<>(document(), 0, this.lang, null, report, List.of());
	}

	Account<AgreementReport> agreement(AgreementStatus status, String published, String name, int count, String date,
			String... themes) {
		return reached(status, published, name, count, date, null, themes);
	}

	/** An agreement that came into force or ended on a day. */
	Account<AgreementReport> reached(AgreementStatus status, String published, String name, int count, String date,
			String reached, String... themes) {
		AgreementReport report = new AgreementReport(List.of("ARE", "KAZ"), List.of(), AgreementKind.AGREEMENT, status,
				name, count, null, null, date(date), List.of(themes), null, evidence(), date(reached));
		return new Account<>(document(), 0, this.lang, date(published), report, List.of());
	}

	/** A declaration, signed or planned, of many states. */
	Account<AgreementReport> declaration(AgreementStatus status, String published, String name, String... parties) {
		AgreementReport report = new AgreementReport(List.of(parties), List.of(), AgreementKind.DECLARATION, status,
				name, 1, null, null, null, List.of(), null, evidence());
		return new Account<>(document(), 0, this.lang, date(published), report, List.of());
	}

	private String document() {
		return this.lang + this.documents++;
	}

	private List<Evidence> evidence() {
		String quote = "Sentence " + this.documents + " of " + this.lang;
		return List.of(new Evidence(quote, 0, quote.length(), 1, ""));
	}

	private static PartialDate date(String date) {
		return (date != null) ? PartialDate.parse(date) : null;
	}

}
