package entente;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What five real pages tell, menus and all, asked over GraphQL.
 */
@ServiceTest
@Import(Library.class)
@EnabledIf("present")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsIT {

	private static final String SEEDS = "../shared/seeds";

	private final GraphQlTester api;

	private final Library library;

	SeedsIT(GraphQlTester api, Library library) {
		this.api = api;
		this.library = library;
	}

	static boolean present() {
		return java.nio.file.Files.isDirectory(java.nio.file.Path.of(SEEDS));
	}

	@BeforeAll
	void read() {
		this.library.hold(SEEDS);
	}

	@Test
	void countsTheAgreementsOfTheEmiratesWithTheirWorthAndTheirSentence() {
		this.api.document("""
				{ relation(between: ["KAZ", "ARE"]) { agreements { edges { node {
				  count amount currency status evidence { quote document { lang } } } } } } }""")
			.execute()
			.path("relation.agreements.edges")
			.matchesJson("""
					[{"node": {"count": 22, "amount": 5.0E9, "currency": "USD", "status": "SIGNED",
					  "evidence": [{"document": {"lang": "fr"}}]}}]""")
			.path("relation.agreements.edges[0].node.evidence[0].quote")
			.entity(String.class)
			.satisfies((quote) -> assertThat(quote).contains("22 accords bilatéraux"));
	}

	@Test
	void knowsTheForumWithItsDaysAndItsSentence() {
		this.api.document("""
				{ relation(between: ["KAZ", "ARE"]) {
				  events(filter: {kinds: [CONFERENCE], during: {from: "2025-10-02", to: "2025-10-02"}}) {
				    edges { node { name start end place status evidence { quote } } } } } }""")
			.execute()
			.path("relation.events.edges")
			.matchesJson("""
					[{"node": {"start": "2025-10-02", "end": "2025-10-04", "place": "Astana", "status": "HELD"}}]""")
			.path("relation.events.edges[0].node.name")
			.entity(String.class)
			.satisfies((name) -> assertThat(name).contains("Digital Bridge 2025"))
			.path("relation.events.edges[0].node.evidence[*].quote")
			.entityList(String.class)
			.satisfies((quotes) -> assertThat(quotes).anyMatch((quote) -> quote.contains("Digital Bridge 2025")));
	}

	@Test
	void namesArtificialIntelligenceAmongTheThemesWithItsSentence() {
		this.api.document("""
				{ relation(between: ["KAZ", "ARE"]) { themes { theme { code } }
				  evidence(first: 50) { edges { node { kind quote about { ... on Theme { code } } } } } } }""")
			.execute()
			.path("relation.themes[*].theme.code")
			.entityList(String.class)
			.satisfies((themes) -> assertThat(themes).contains("artificial-intelligence"))
			.path("relation.evidence.edges[?(@.node.kind == 'COOPERATION')].node.quote")
			.entityList(String.class)
			.satisfies((quotes) -> assertThat(quotes).anyMatch((quote) -> quote.contains("intelligence artificielle")));
	}

	@Test
	void tiesKazakhstanToTheEmiratesAndChinaAndNotToMorocco() {
		this.api.document("{ state(code: \"KAZ\") { ties { edges { node { partner { code } events agreements } } } } }")
			.execute()
			.path("state.ties.edges[*].node.partner.code")
			.entityList(String.class)
			.satisfies((partners) -> assertThat(partners).contains("ARE", "CHN").doesNotContain("MAR"))
			.path("state.ties.edges[?(@.node.partner.code == 'CHN')].node.events")
			.entityList(Integer.class)
			.satisfies((events) -> assertThat(events.getFirst()).isPositive());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tokayev | Tok | KAZ | resident
			Omar Sultan Al Olama | Olama | ARE | ministre
			Yerlan Koshanov | Koshanov | KAZ | président
			Zhao Leji | Zhao | CHN | président
			Wang Huning | Huning | CHN | président
			Han Zheng | Zheng | CHN | vice-président
			Omar Hilale | Hilale | MAR | ambassadeur
			Amal El Fallah Seghrouchni | Seghrouchni | MAR | ministre
			Mohammed Bin Ali Al Mannai | Mannai | QAT | ministre
			""")
	void knowsEachPersonOnceWithStateAndOffice(String name, String part, String state, String title) {
		this.api.document("{ people(first: 100) { edges { node { names represents { code } offices { title } } } } }")
			.execute()
			.path("people.edges[*].node")
			.entityList(Person.class)
			.satisfies((people) -> {
				List<Person> bearers = people.stream()
					.filter((person) -> person.names().stream().anyMatch((known) -> known.contains(part)))
					.toList();
				assertThat(bearers).as(name).singleElement().satisfies((person) -> {
					assertThat(person.represents().code()).isEqualTo(state);
					assertThat(person.offices()).anyMatch((office) -> office.title().contains(title));
				});
			});
	}

	@Test
	void countsTheDelegationsStayInChinaAsOneVisit() {
		this.api.document(
				"""
						{ state(code: "KAZ") { visits(direction: MADE, with: "CHN") { totalCount edges { node { kind status host { code } } } } } }""")
			.execute()
			.path("state.visits")
			.matchesJsonStrictly(
					"""
							{"totalCount": 1, "edges": [{"node": {"kind": "VISIT", "status": "HELD", "host": {"code": "CHN"}}}]}""");
	}

	@Test
	void knowsTheDayOnWhichTheMoroccanAndTheQatariMinisterMet() {
		this.api.document(
				"""
						{ relation(between: ["MAR", "QAT"]) { events(filter: {kinds: [MEETING]}) { totalCount edges { node { start status } } } } }""")
			.execute()
			.path("relation.events")
			.matchesJsonStrictly("""
					{"totalCount": 1, "edges": [{"node": {"start": "2026-02-01", "status": "HELD"}}]}""");
	}

	@Test
	void keepsTheAgreementOnRiversAsPromise() {
		this.api.document("""
				{ relation(between: ["KAZ", "CHN"]) { agreements(filter: {status: [PLANNED]}) { edges { node {
				  evidence { quote } } } } } }""")
			.execute()
			.path("relation.agreements.edges[*].node.evidence[0].quote")
			.entityList(String.class)
			.satisfies(
					(quotes) -> assertThat(quotes).singleElement().asString().contains("rivières transfrontalières"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ouattara", "Delta Insurance", "En-Nesyri", "Benmoussa", "Yaoundé" })
	void knowsNothingOfTheHeadlinesAroundTheArticles(String name) {
		this.api
			.document("query($text: String!) { search(text: $text, kinds: [PERSON, INSTITUTION, EVENT, CLAIM]) {"
					+ " edges { node { highlight } } } people(filter: {name: $text}) { totalCount } }")
			.variable("text", '"' + name + '"')
			.execute()
			.path("people.totalCount")
			.entity(Integer.class)
			.isEqualTo(0)
			.path("search.edges[*].node.highlight")
			.entityList(String.class)
			.satisfies(
					(found) -> assertThat(found).noneMatch((text) -> text.replaceAll("</?mark>", "").contains(name)));
	}

	/** A person as the API answers. */
	record Person(List<String> names, Code represents, List<Office> offices) {
	}

	/** A state as the API answers. */
	record Code(String code) {
	}

	/** An office as the API answers. */
	record Office(String title) {
	}

}
