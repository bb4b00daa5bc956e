package entente.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import entente.model.Document;
import entente.model.DocumentInput;
import entente.model.PartialDate;
import entente.press.Reading.Failure;
import entente.press.Reading.Success;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlPagesTests {

	private static final DocumentReader READER = new DocumentReader();

	@Test
	void readsArticleAmongFurnitureOfABlog() throws IOException {
		Document document = document("wordpress-fr");
		assertThat(paragraphs(document)).containsExactly("Rabat et Nairobi signent une feuille de route agricole",
				"Le Maroc et le Kenya ont signé jeudi à Nairobi une feuille de route sur l’agriculture, paraphée par les ministres des deux pays.",
				"Le texte prévoit des échanges de semences et une formation commune des ingénieurs agronomes.",
				"Une visite de trois jours",
				"La délégation marocaine, arrivée mardi, achève vendredi sa visite de trois jours. Elle a été reçue par le président William Ruto.",
				"Les deux parties se retrouveront à Agadir à l’automne, a précisé le ministère kényan.");
		assertThat(document.title()).isEqualTo("Rabat et Nairobi signent une feuille de route agricole");
		assertThat(document.url()).isEqualTo("https://courrier.example/rabat-nairobi-feuille-de-route/");
		assertThat(document.publisher()).isEqualTo("Le Courrier du Souss");
		assertThat(document.published()).isEqualTo(PartialDate.parse("2025-04-17"));
		assertThat(document.lang()).isEqualTo("fr");
	}

	@Test
	void readsArticleOfDivisionsAlone() throws IOException {
		Document document = document("divs-en");
		assertThat(paragraphs(document)).hasSize(5).first().isEqualTo("Tbilisi hosts Latvian speaker");
		assertThat(document.text()).endsWith("The delegation leaves for Yerevan on Thursday.")
			.doesNotContain("Paraguay", "Oman", "Malta", "Chile", "Nino");
		assertThat(document.url()).isEqualTo("http://ledger.example/2024/tbilisi-hosts?id=9");
		assertThat(document.published()).isEqualTo(PartialDate.parse("2024-11-05"));
	}

	@Test
	void readsMobilePage() throws IOException {
		Document document = document("amp-en");
		assertThat(paragraphs(document)).hasSize(4);
		assertThat(document.text()).doesNotContain("Brazil", "Contact", "Business");
		assertThat(document.publisher()).isEqualTo("Levant Wire");
		assertThat(document.url()).isEqualTo("https://wire.example/news/jordan-cyprus-ferry");
		assertThat(document.published()).isEqualTo(PartialDate.parse("2023-09-01"));
	}

	@Test
	void readsArticleThatOnlyTheMetadataHold() throws IOException {
		Document document = document("json-ld-only-fr");
		assertThat(paragraphs(document)).hasSize(4)
			.first()
			.isEqualTo("Nouakchott et Bamako rouvrent leur commission mixte");
		assertThat(document.text()).endsWith("Bamako en 2023.").doesNotContain("JavaScript");
		assertThat(document.publisher()).isEqualTo("Dépêches du Sahel");
		assertThat(document.published()).isEqualTo(PartialDate.parse("2022-03-09"));
	}

	@Test
	void readsRowsOfATable() throws IOException {
		Document document = document("table-en");
		assertThat(paragraphs(document)).contains("12 March 2024, Foreign Minister of Iceland, talks on fisheries.",
				"3 June 2024, President of Moldova, official visit.",
				"Two more visits were called off because of the weather.");
		assertThat(document.text()).doesNotContain("Home");
	}

	@Test
	void readsPageLaidOutWithTables() throws IOException {
		Document document = document("layout-table-fr");
		assertThat(paragraphs(document)).hasSize(4).last().isEqualTo("L'ambassade couvrira aussi la Gambie.");
		assertThat(document.text()).startsWith("Le Luxembourg ouvre une ambassade à Dakar\n\n")
			.doesNotContain("Laos", "Finlande", "Japon", "Archives", "Publié");
		assertThat(document.published()).isEqualTo(PartialDate.parse("2019-12-14"));
	}

	@Test
	void withstandsHostileMarkup() throws IOException {
		Document document = document("hostile-en");
		assertThat(document.text()).startsWith("Oman, Belgium agree on hydrogen port")
			.contains("The Belgian side will put in 300 million euros", "Antwerp in May.")
			.doesNotContain("Nowhere", "Atlantis", "Duchy", "alert", "<", "prize");
		assertThat(document.published()).isNull();
	}

	@Test
	void believesTheTextRatherThanTheSiteOnTheLanguage() throws IOException {
		Document document = document("wrong-lang-fr");
		assertThat(document.lang()).isEqualTo("fr");
		assertThat(document.text()).contains("– un satellite d’observation ;", "– vingt bourses.", "avant l’été.")
			.doesNotContain("Argentine");
		assertThat(document.published()).isEqualTo(PartialDate.parse("2021-01-20"));
	}

	@Test
	void leavesTeasersOfOtherStories() throws IOException {
		Document document = document("teasers-en");
		assertThat(paragraphs(document)).hasSize(4);
		assertThat(document.text()).doesNotContain("Iceland", "Montevideo", "Switzerland");
	}

	@Test
	void findsNoArticleOnAFrontPage() throws IOException {
		assertThat(read("headlines-only-en")).isInstanceOfSatisfying(Failure.class,
				(failure) -> assertThat(failure.reason()).startsWith("no article found"));
	}

	@Test
	void readsAFragment() {
		Reading<Document> reading = READER.read(new DocumentInput(null,
				"<p>Le Togo et le Ghana ont signé un accord.</p>", null, null, null, null, null));
		assertThat(reading).isInstanceOfSatisfying(Success.class,
				(success) -> assertThat(((Document) success.content()).text())
					.isEqualTo("Le Togo et le Ghana ont signé un accord."));
	}

	private static List<String> paragraphs(Document document) {
		return List.of(document.text().split("\n\n"));
	}

	private static Document document(String page) throws IOException {
		return ((Success<Document>) read(page)).content();
	}

	private static Reading<Document> read(String page) throws IOException {
		String html = Files.readString(Path.of("src/test/resources/entente/press/pages", page + ".html"));
		return READER.read(new DocumentInput(page, html, null, null, null, null, null));
	}

}
