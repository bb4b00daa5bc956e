package entente.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import entente.model.Account;
import entente.model.Evidence;
import entente.model.Fact;
import entente.model.OfficeMention;
import entente.model.PartialDate;
import entente.model.PersonMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTests {

	@ParameterizedTest
	@CsvFileSource(resources = "same-people.tsv", delimiter = '\t', numLinesToSkip = 1)
	void joinsOnePersonInTwoSpellings(String one, String other, String state) {
		assertThat(persons(person(one, state), person(other, state))).hasSize(1);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "different-people.tsv", delimiter = '\t', numLinesToSkip = 1)
	void keepsTwoPersonsApart(String one, String stateOfOne, String other, String stateOfOther) {
		assertThat(persons(person(one, stateOfOne), person(other, stateOfOther))).hasSize(2);
	}

	@Test
	void familyNameAloneJoinsTheOnlyPersonOfTheState() {
		assertThat(persons(person("Kassym-Jomart Tokayev", "KAZ"), person("Tokaïev", "KAZ"))).hasSize(1);
	}

	@Test
	void familyNameAloneStaysApartWhereTwoPersonsOfTheStateHaveIt() {
		assertThat(
				persons(person("Yerlan Koshanov", "KAZ"), person("Serik Koshanov", "KAZ"), person("Koshanov", "KAZ")))
			.hasSize(3);
	}

	@Test
	void familyNameAloneJoinsThePersonOfTheSameOfficeWhereTwoHaveIt() {
		assertThat(persons(person("Yerlan Koshanov", "KAZ", "Speaker of Parliament"), person("Serik Koshanov", "KAZ"),
				person("Kochanov", "KAZ", "président du Parlement")))
			.hasSize(2);
	}

	@Test
	void familyNameWithoutStateStaysApart() {
		assertThat(persons(person("Emmanuel Macron", "FRA"), person("Macron", null))).hasSize(2);
		assertThat(persons(person("Emmanuel Macron", "FRA", "President"), person("Macron", null, "président")))
			.hasSize(1);
	}

	@Test
	void nameWithoutStateJoinsTheOnlyOneOfThatName() {
		assertThat(persons(person("Omar Hilale", "MAR"), person("Omar Hilale", null))).hasSize(1);
		assertThat(persons(person("Ali Hassan", "IRQ"), person("Ali Hassan", "EGY"), person("Ali Hassan", null)))
			.hasSize(3);
	}

	@Test
	void partialGivenNamesStayApartWhereTwoPersonsMayBeMeant() {
		assertThat(persons(person("Mohammed bin Abdulrahman Al Thani", "QAT"),
				person("Mohammed bin Hamad Al Thani", "QAT"), person("Mohammed Al Thani", "QAT")))
			.hasSize(3);
	}

	@Test
	void theIdStaysWhenAFullerNameIsTold() {
		String before = persons(person("Mohammed Al Mannai", "QAT")).getFirst().id();
		List<Fact<PersonMention>> after = persons(person("Mohammed Al Mannai", "QAT"),
				person("Mohammed bin Ali Al Mannai", "QAT"));
		assertThat(after).extracting(Fact::id).containsExactly(before);
	}

	@Test
	void showsTheMostToldFullName() {
		Fact<PersonMention> person = persons(person("Tokaïev", "KAZ"), person("Tokaïev", "KAZ"),
				person("Kassym-Jomart Tokaïev", "KAZ"), person("Kassym-Jomart Tokaïev", "KAZ"),
				person("Kassym-Jomart Tokayev", "KAZ"))
			.getFirst();
		assertThat(person.shown().name()).isEqualTo("Kassym-Jomart Tokaïev");
		assertThat(person.shown().names()).containsExactly("Kassym-Jomart Tokayev", "Kassym-Jomart Tokaïev", "Tokaïev");
	}

	@Test
	void theOrderOfAccountsChangesNothing() {
		List<Account<PersonMention>> accounts = accounts(person("Yerlan Koshanov", "KAZ"), person("Kochanov", "KAZ"),
				person("Erlan Kochanov", null), person("Serik Koshanov", "KAZ", "minister"), person("Koshanov", null),
				person("Koshanov", "UZB"), person("S. Koshanov", "KAZ"), person("Koshanov", "KAZ", "ministre"));
		List<List<String>> expected = sources(People.of(accounts));
		for (int seed = 0; seed < 20; seed++) {
			Collections.shuffle(accounts, new Random(seed));
			assertThat(sources(People.of(accounts))).isEqualTo(expected);
		}
	}

	@Test
	void anOfficeToldOnceOfAnotherByMistakeDecidesNothing() {
		List<Account<PersonMention>> accounts = new ArrayList<>();
		for (int month = 1; month <= 4; month++) {
			accounts.add(told(month, person("Marko Petrov", "SRB", "Prime Minister")));
		}
		accounts.add(told(5, person("Jelena Petrov", "SRB", "Minister of Culture", "Prime Minister")));
		Account<PersonMention> alone = told(6, person("Petrov", "SRB", "Premier ministre"));
		accounts.add(alone);
		assertThat(People.of(accounts)).filteredOn((person) -> person.accounts().contains(alone))
			.singleElement()
			.satisfies((person) -> assertThat(person.shown().name()).isEqualTo("Marko Petrov"));
	}

	private static Account<PersonMention> told(int month, PersonMention mention) {
		return new Account<>("m" + month, 0, "fr", new PartialDate(2024, month, 1), mention, List.of());
	}

	private static List<List<String>> sources(List<Fact<PersonMention>> persons) {
		return persons.stream()
			.map((person) -> person.accounts().stream().map(Account::document).sorted().toList())
			.toList();
	}

	/** All persons of the mentions, whatever their block. */
	private static List<Fact<PersonMention>> persons(PersonMention... mentions) {
		return accounts(mentions).stream()
			.collect(java.util.stream.Collectors.groupingBy((account) -> People.block(account.report())))
			.values()
			.stream()
			.flatMap((block) -> People.of(block).stream())
			.toList();
	}

	private static List<Account<PersonMention>> accounts(PersonMention... mentions) {
		return new ArrayList<>(IntStream.range(0, mentions.length)
			.mapToObj((index) -> new Account<>("d" + index, 0, "fr", null, mentions[index], List.of()))
			.toList());
	}

	private static PersonMention person(String name, String state, String... titles) {
		return new PersonMention(name, List.of(name), state, Arrays.stream(titles)
			.map((title) -> new OfficeMention(title, null, null, null, new Evidence(title, 0, title.length(), 1, "")))
			.toList(), 1, List.of());
	}

}
