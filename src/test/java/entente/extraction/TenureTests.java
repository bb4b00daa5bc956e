package entente.extraction;

import java.util.List;

import entente.model.Document;
import entente.model.OfficeMention;
import entente.model.PartialDate;
import entente.model.PersonMention;
import entente.reference.Organisations;
import entente.reference.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On which days the text says that offices are taken up and given up.
 */
class TenureTests {

	private static final Extractor EXTRACTOR = Extractor.create(States.load(), Organisations.load());

	private static List<String> tenures(String lang, String text) {
		Document document = new Document("d", text, lang, null, null, null, PartialDate.parse("2024-06-10"));
		return EXTRACTOR.extract(document)
			.people()
			.stream()
			.flatMap((person) -> person.offices()
				.stream()
				.filter((office) -> office.from() != null || office.to() != null)
				.map((office) -> tenure(person, office)))
			.toList();
	}

	private static String tenure(PersonMention person, OfficeMention office) {
		String from = (office.from() != null) ? office.from().toString() : "";
		String to = (office.to() != null) ? office.to().toString() : "";
		return "%s, %s: %s..%s".formatted(person.name(), office.title(), from, to);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"en | Kazakh President Yerzhan Sadyrbayev appointed Aigerim Tulegenova Minister of Trade of Kazakhstan on 3 June 2024. | Aigerim Tulegenova, Minister of Trade: 2024-06-03..",
			"en | Kazakh President Yerzhan Sadyrbayev has named Aigerim Tulegenova Minister of Trade of Kazakhstan on Monday. | Aigerim Tulegenova, Minister of Trade: 2024-06-10..",
			"en | Aigerim Tulegenova was appointed foreign minister of Kazakhstan in May 2024. | Aigerim Tulegenova, foreign minister: 2024-05..",
			"en | On 3 June 2024, Aigerim Tulegenova was named foreign minister of Kazakhstan. | Aigerim Tulegenova, foreign minister: 2024-06-03..",
			"en | Marko Petrovic, appointed prime minister of Serbia in May 2023, visited Rabat on 3 June 2024. | Marko Petrovic, prime minister: 2023-05..",
			"en | Nebojsa Vidakovic was sworn in as president of Serbia on 5 May 2024. Nebojsa Vidakovic was elected president on 3 April 2024. | Nebojsa Vidakovic, president of Serbia: 2024-05-05..",
			"en | The parliament elected Marko Petrovic prime minister on 3 June 2024. | Marko Petrovic, prime minister: 2024-06-03..",
			"en | Serbian Prime Minister Marko Petrovic took office on 3 June 2024. | Marko Petrovic, Prime Minister: 2024-06-03..",
			"en | Aigerim Tulegenova became minister of energy of Kazakhstan in 2020. | Aigerim Tulegenova, minister of energy: 2020..",
			"en | Aigerim Tulegenova, Kazakhstan's foreign minister since June 2023, visited Belgrade on Monday. | Aigerim Tulegenova, foreign minister: 2023-06..",
			"en | Daniyar Akhmetzhanov, who was Minister of Trade until 3 June 2024, visited Belgrade. | Daniyar Akhmetzhanov, Minister of Trade: ..2024-06-03",
			"en | Kazakh Trade Minister Daniyar Akhmetzhanov resigned on 3 June 2024. | Daniyar Akhmetzhanov, Trade Minister: ..2024-06-03",
			"en | Marko Petrovic stepped down as prime minister of Serbia on Monday. | Marko Petrovic, prime minister: ..2024-06-10",
			"fr | Le président kazakh, Erjan Sadyrbaïev, a nommé Aïguerim Touleguenova ministre du Commerce du Kazakhstan le 3 juin 2024. | Aïguerim Touleguenova, ministre du Commerce: 2024-06-03..",
			"fr | Le président serbe, Nebojsa Vidakovic, a nommé le 3 juin 2024 Ana Jovanovic au poste de ministre de la Santé. | Ana Jovanovic, ministre de la Santé: 2024-06-03..",
			"fr | Aïguerim Touleguenova a été nommée ministre de l'Énergie du Kazakhstan le 3 juin. | Aïguerim Touleguenova, ministre de l'Énergie: 2024-06-03..",
			"fr | Nebojsa Vidakovic a été élu président de la Serbie en avril 2024. | Nebojsa Vidakovic, président de la Serbie: 2024-04..",
			"fr | Le président serbe Nebojsa Vidakovic a prêté serment le 5 mai 2024. | Nebojsa Vidakovic, président: 2024-05-05..",
			"fr | Marko Petrovic a été nommé Premier ministre de Serbie en mai 2024. Il a pris ses fonctions le 3 juin. | Marko Petrovic, Premier ministre: 2024-06-03..",
			"fr | Aïguerim Touleguenova remplace Daniar Akhmetjanov, ministre du Commerce jusqu'au 3 juin 2024. | Daniar Akhmetjanov, ministre du Commerce: ..2024-06-03",
			"fr | Marko Petrovic, ministre serbe de l'Énergie depuis le 3 mai 2023, est arrivé à Rabat lundi. | Marko Petrovic, ministre de l'Énergie: 2023-05-03..",
			"fr | Marko Petrovic, Premier ministre serbe depuis 2022, a quitté ses fonctions lundi. | Marko Petrovic, Premier ministre: 2022..2024-06-10" })
	void tellsTheDay(String lang, String text, String tenure) {
		assertThat(tenures(lang, text)).containsExactly(tenure);
	}

	@Test
	void successorComesWhenPredecessorGoes() {
		assertThat(tenures("en", "Marko Petrovic succeeded Ana Jovanovic as prime minister of Serbia on 3 June 2024."))
			.containsExactly("Marko Petrovic, prime minister: 2024-06-03..",
					"Ana Jovanovic, prime minister: ..2024-06-03");
	}

	@Test
	void sameDayIsTheOneToldBefore() {
		assertThat(tenures("fr",
				"Marko Petrovic, Premier ministre serbe, a pris ses fonctions lundi. "
						+ "Ana Jovanovic, ministre serbe de la Santé, a démissionné le même jour."))
			.containsExactly("Marko Petrovic, Premier ministre: 2024-06-10..",
					"Ana Jovanovic, ministre de la Santé: ..2024-06-10");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Marko Petrovic will be sworn in as prime minister of Serbia on 30 June 2024.",
			"Marko Petrovic takes office as prime minister of Serbia on 30 June 2024.",
			"Serbian Prime Minister Marko Petrovic, who was elected in April 2023, visited Rabat on 3 June 2024.",
			"Marko Petrovic was re-elected president of Serbia on 3 June 2024.",
			"Marko Petrovic has not resigned as prime minister of Serbia, his office said on 3 June 2024.",
			"Serbian Prime Minister Marko Petrovic resigned, and Ana Jovanovic visited Rabat on 3 June 2024.",
			"Marko Petrovic was appointed prime minister of Serbia and visited Rabat on 3 June 2024.",
			"Serbian Prime Minister Marko Petrovic named a new stadium on 3 June 2024.",
			"Serbian Prime Minister Marko Petrovic appointed a special envoy on 3 June 2024.",
			"Serbian Prime Minister Marko Petrovic's government took office on 3 May 2024.",
			"Prime Minister Marko Petrovic of Serbia stays in Rabat until 5 June 2024.",
			"Marko Petrovic, prime minister of Serbia until 3 July 2024, visited Rabat on Monday.",
			"Serbian Prime Minister Marko Petrovic visited Rabat on 3 June 2024." })
	void otherDaysAreNone(String text) {
		assertThat(tenures("en", text)).isEmpty();
	}

	@Test
	void whoIsAppointedHoldsTheOfficeInItsMinistry() {
		Document document = new Document("d",
				"Kazakh President Yerzhan Sadyrbayev appointed Aigerim Tulegenova Minister of Trade of Kazakhstan.",
				"en", null, null, null, null);
		assertThat(EXTRACTOR.extract(document).people()).last().satisfies((person) -> {
			assertThat(person.state()).isEqualTo("KAZ");
			assertThat(person.offices()).singleElement().satisfies((office) -> {
				assertThat(office.institution()).isEqualTo("Ministry of Trade");
				assertThat(office.from()).isNull();
			});
		});
	}

}
