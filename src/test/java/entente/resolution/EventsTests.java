package entente.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import entente.model.Account;
import entente.model.EventKind;
import entente.model.EventReport;
import entente.model.EventStatus;
import entente.model.Fact;
import entente.model.PartialDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventsTests {

	private static final List<String> MOROCCO_QATAR = List.of("MAR", "QAT");

	private final Reports french = new Reports("fr");

	private final Reports english = new Reports("en");

	@Test
	void joinsTwoAccountsOfOneVisit() {
		assertThat(events(this.french.visit("2025-06-04", "2025-06-03", "Erlan Kochanov/KAZ"),
				this.english.visit("2025-06-05", "2025-06", "Yerlan Koshanov/KAZ")))
			.hasSize(1);
	}

	@Test
	void keepsTwoVisitsAWeekApart() {
		assertThat(events(this.french.visit("2025-06-04", "2025-06-03", "Erlan Kochanov/KAZ"),
				this.english.visit("2025-06-11", "2025-06-10", "Yerlan Koshanov/KAZ")))
			.hasSize(2);
	}

	@Test
	void anUndatedAccountBelongsToTheNearerVisit() {
		List<Fact<EventReport>> events = events(this.french.visit("2025-06-04", "2025-06-03", "Erlan Kochanov/KAZ"),
				this.english.visit("2025-06-11", "2025-06-10", "Yerlan Koshanov/KAZ"),
				this.english.visit("2025-06-12", null, "Yerlan Koshanov/KAZ"));
		assertThat(events).hasSize(2);
		assertThat(events).filteredOn((event) -> event.accounts().size() == 2)
			.singleElement()
			.satisfies((event) -> assertThat(event.shown().start()).isEqualTo(PartialDate.parse("2025-06-10")));
	}

	@Test
	void anUndatedAccountOfAnotherYearIsOfAnotherVisit() {
		assertThat(events(this.french.visit("2025-06-04", "2025-06-03", "Erlan Kochanov/KAZ"),
				this.english.visit("2026-06-11", null, "Yerlan Koshanov/KAZ")))
			.hasSize(2);
	}

	@Test
	void keepsVisitsOfDifferentPeopleApart() {
		assertThat(events(this.french.visit("2025-06-04", "2025-06-03", "Erlan Kochanov/KAZ"),
				this.english.visit("2025-06-04", "2025-06-03", "Murat Nurtleu/KAZ")))
			.hasSize(2);
	}

	@Test
	void keepsAVisitApartFromItsReturn() {
		assertThat(events(this.french.visit("2025-06-04", "2025-06-03"), this.french.event(EventKind.VISIT,
				EventStatus.HELD, "2025-06-04", "2025-06-03", List.of("CHN", "KAZ"), "KAZ")))
			.hasSize(2);
	}

	@Test
	void keepsTheMeetingsOfOneDayApart() {
		assertThat(events(meeting("Mohammed Bin Ali Al Mannai/QAT", "Amal El Fallah Seghrouchni/MAR"),
				meeting("Mohammed Bin Ali Al Mannai/QAT", "Nasser Bourita/MAR")))
			.hasSize(2);
	}

	@Test
	void aPlannedVisitThatTookPlaceIsHeld() {
		Account<EventReport> planned = this.english.event(EventKind.VISIT, EventStatus.PLANNED, "2025-05-20", "2025-06",
				List.of("CHN", "KAZ"), "CHN", "Yerlan Koshanov/KAZ");
		assertThat(events(planned, this.french.visit("2025-06-04", "2025-06-03", "Erlan Kochanov/KAZ"))).singleElement()
			.satisfies((event) -> assertThat(event.shown().status()).isEqualTo(EventStatus.HELD));
	}

	@Test
	void aVisitCalledOffIsNotTheOneThatTookPlace() {
		Account<EventReport> cancelled = this.english.event(EventKind.VISIT, EventStatus.CANCELLED, "2025-06-02",
				"2025-06-03", List.of("CHN", "KAZ"), "CHN", "Yerlan Koshanov/KAZ");
		assertThat(events(cancelled, this.french.visit("2025-06-04", "2025-06-03", "Erlan Kochanov/KAZ"))).hasSize(2);
	}

	@Test
	void joinsAConferenceByItsNameInTwoLanguages() {
		assertThat(events(this.french.conference("forum Digital Bridge 2025", "2025-10-02", "ARE", "KAZ"),
				this.english.conference("Digital Bridge Forum", "2025-10", "KAZ", "USA")))
			.singleElement()
			.satisfies((event) -> assertThat(event.shown().participants()).containsExactly("ARE", "KAZ", "USA"));
		assertThat(events(this.french.conference("Conférence internationale sur l'eau", "2025-10-02", "TJK"),
				this.english.conference("International Water Conference", "2025-10-02", "TJK")))
			.hasSize(1);
	}

	@Test
	void keepsTheYearsOfAConferenceApart() {
		assertThat(events(this.french.conference("Digital Bridge", "2024-09-12", "KAZ"),
				this.english.conference("Digital Bridge", "2025-10-02", "KAZ")))
			.hasSize(2);
	}

	@Test
	void joinsTalksToldADayApartByWhoTookPart() {
		assertThat(events(talks("2024-07-10", "Nadia Cherkaoui/MAR"),
				talks("2024-07-11", "Nadia Cherkaoui/MAR", "Ali Al Mannai/QAT")))
			.hasSize(1);
		assertThat(events(talks("2024-07-10"), talks("2024-07-11"))).hasSize(2);
		assertThat(events(talks("2024-07-10", "Nadia Cherkaoui/MAR"), talks("2024-07-17", "Nadia Cherkaoui/MAR")))
			.hasSize(2);
	}

	@Test
	void joinsAConferenceToItsAnnouncementByItsName() {
		Account<EventReport> announced = this.french.conference("Conférence de Kigali sur l'eau", null, "RWA");
		assertThat(events(announced, this.english.conference("Kigali Water Conference", "2024-10-08", "FRA", "RWA"),
				this.english.conference("Kigali Water Conference", "2024-10-09", "RWA")))
			.singleElement()
			.satisfies((event) -> assertThat(event.shown().participants()).containsExactly("FRA", "RWA"));
	}

	@Test
	void showsThePlaceInEnglishAndAsTold() {
		assertThat(events(this.french.at("Hanoï", "VNM"))).singleElement()
			.satisfies((event) -> assertThat(event.shown().place()).isEqualTo("Hanoi"));
		assertThat(events(this.english.at("Brasilia", "BRA"), this.french.at("Brasília", "BRA"))).singleElement()
			.satisfies((event) -> assertThat(event.shown().place()).isEqualTo("Brasilia"));
		assertThat(events(this.french.at("Trifouilly", null))).singleElement()
			.satisfies((event) -> assertThat(event.shown().place()).isEqualTo("Trifouilly"));
	}

	@Test
	void theOrderOfAccountsChangesNothing() {
		List<Account<EventReport>> accounts = new ArrayList<>(
				List.of(this.french.visit("2025-06-04", "2025-06-03", "Erlan Kochanov/KAZ"),
						this.french.visit("2025-06-05", "2025-06"), this.french.visit("2025-06-11", "2025-06-10"),
						this.english.visit("2025-06-12", null, "Yerlan Koshanov/KAZ"), this.english.visit(null, null),
						this.english.visit("2025-06-07", null), this.english.visit(null, null, "Koshanov/KAZ"),
						this.english.visit("2025-06-07", "2025", "Murat Nurtleu/KAZ")));
		List<String> expected = ids(accounts);
		for (int seed = 0; seed < 20; seed++) {
			Collections.shuffle(accounts, new Random(seed));
			assertThat(ids(accounts)).isEqualTo(expected);
		}
	}

	private static List<String> ids(List<Account<EventReport>> accounts) {
		return Events.of(accounts)
			.stream()
			.map((event) -> event.id() + event.accounts().stream().map(Account::document).sorted().toList())
			.toList();
	}

	private Account<EventReport> talks(String day, String... people) {
		return this.english.event(EventKind.MEETING, EventStatus.HELD, "2024-07-18", day, MOROCCO_QATAR, "QAT", people);
	}

	private Account<EventReport> meeting(String... people) {
		return this.english.event(EventKind.MEETING, EventStatus.HELD, "2026-02-02", "2026-02-01", MOROCCO_QATAR, "QAT",
				people);
	}

	@SafeVarargs
	private static List<Fact<EventReport>> events(Account<EventReport>... accounts) {
		assertThat(Stream.of(accounts).map((account) -> Events.block(account.report())).distinct()).hasSize(1);
		return Events.of(List.of(accounts));
	}

}
