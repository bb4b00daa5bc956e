package entente.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import entente.model.Document;
import entente.model.DocumentInput;
import entente.model.PartialDate;
import entente.press.Reading.Failure;
import entente.press.Reading.Success;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentReaderTests {

	private static final DocumentReader READER = new DocumentReader();

	private static final String SENTENCE = "Le ministre sénégalais a été reçu à Nouakchott par son homologue.";

	@TempDir
	private Path folder;

	@Test
	void rejectsAnArticleTooLongForOneDocument() {
		Reading<Document> reading = READER
			.read(new DocumentInput("speech", (SENTENCE + "\n\n").repeat(1000), "fr", null, null, null, null));
		assertThat(reading).isInstanceOfSatisfying(Failure.class,
				(failure) -> assertThat(failure.reason()).contains("characters")
					.contains("60,000")
					.contains("sections"));
	}

	@Test
	void readsHeaderLines() throws IOException {
		Document document = single(file("a.txt", """
				Title: Dakar et Nouakchott se parlent
				date: 2024-02
				url: HTTPS://Presse.Example:443/a?utm_source=x&b=1#top
				publisher: La Presse
				lang: fr

				%s
				""".formatted(SENTENCE)));
		assertThat(document).isEqualTo(new Document("a", "Dakar et Nouakchott se parlent\n\n" + SENTENCE, "fr",
				"Dakar et Nouakchott se parlent", "https://presse.example/a?b=1", "La Presse",
				PartialDate.parse("2024-02")));
	}

	@Test
	void readsTextWithoutHeaderLines() throws IOException {
		Document document = single(file("b.txt", "Dakar et Nouakchott se parlent\n\n" + SENTENCE));
		assertThat(document.title()).isEqualTo("Dakar et Nouakchott se parlent");
		assertThat(document.published()).isNull();
		assertThat(document.lang()).isEqualTo("fr");
	}

	@Test
	void remarksOnADateThatIsNone() throws IOException {
		Reading<Document> reading = read(file("b.txt", "date: demain\n\n" + SENTENCE)).getFirst();
		assertThat(((Success<Document>) reading).remarks()).singleElement().asString().contains("'demain' is no date");
	}

	@Test
	void joinsWrappedLines() throws IOException {
		Document document = single(file("c.txt", """
				Le ministre sénégalais des Affaires étrangères a été reçu
				à Nouakchott par son homologue mauritanien, avec lequel il a
				signé un accord de pêche.

				L'accord vaut pour deux ans.
				"""));
		assertThat(document.text()).isEqualTo("Le ministre sénégalais des Affaires étrangères a été reçu à Nouakchott"
				+ " par son homologue mauritanien, avec lequel il a signé un accord de pêche.\n\nL'accord vaut pour deux ans.");
	}

	@Test
	void keepsListsThatTheTextAnnounces() throws IOException {
		Document document = single(file("d.txt", """
				Quatre textes ont été signés à Nouakchott mercredi :

				– un accord sur la pêche

				– un mémorandum sur la santé

				– un programme de bourses

				Ils entrent en vigueur en mars.
				"""));
		assertThat(document.text()).contains("accord sur la pêche", "mémorandum sur la santé", "programme de bourses");
	}

	@Test
	void readsTheTextOfAPageOfWhichNoMarkupIsLeft() throws IOException {
		Document document = single(file("k.txt",
				"""
						Skip to content
						News
						Opinion
						Malaysia, Chile to open direct shipping line
						October 3, 2025
						By Aisha Rahman and Pedro Soto
						KUALA LUMPUR, Oct 3 (Agency) -- Malaysia and Chile will open a direct shipping line, Transport Minister X said here today.
						Key points:
						- Two ships a month from Port Klang
						- A joint training centre in Valparaiso
						Advertisement
						The Chilean minister arrived on Wednesday. Both subscribe to the view that trade should be free.
						(Reporting by Aisha Rahman; Editing by Tan Wei)
						Related Articles
						Brunei's sultan receives the new ambassador of Sweden in a ceremony at the palace.
						"""));
		assertThat(document.text().split("\n\n")).containsExactly("Malaysia, Chile to open direct shipping line",
				"KUALA LUMPUR, Oct 3 (Agency) -- Malaysia and Chile will open a direct shipping line, Transport Minister X said here today.",
				"Key points:", "- Two ships a month from Port Klang", "- A joint training centre in Valparaiso",
				"The Chilean minister arrived on Wednesday. Both subscribe to the view that trade should be free.");
		assertThat(document.published()).isEqualTo(PartialDate.parse("2025-10-03"));
	}

	@Test
	void dropsAdvertisingThatFollowsTheByline() throws IOException {
		Document document = single(file("e.txt", """
				Dakar et Nouakchott se parlent

				%1$s

				L'accord vaut pour deux ans.

				Par Awa Ndiaye

				Par ailleurs, le Salon de la mer se tiendra à Lomé du 3 au 5 mai sous le haut patronage du Togo.
				""".formatted(SENTENCE)));
		assertThat(document.text()).endsWith("L'accord vaut pour deux ans.");
	}

	@Test
	void readsTheSameAgain() throws IOException {
		List<Reading<Document>> readings = READER
			.read(List.of("src/test/resources/corpus/dev/text", "src/test/resources/entente/press/pages"))
			.toList();
		for (Reading<Document> reading : readings) {
			if (reading instanceof Success<Document> success) {
				Document once = success.content();
				Document again = ((Success<Document>) READER.read(new DocumentInput(once.id(), once.text(), once.url(),
						once.title(), once.publisher(), once.lang(), once.published())))
					.content();
				assertThat(again).isEqualTo(once);
			}
		}
	}

	@Test
	void tellsTheTextInOneNormalForm() throws IOException {
		String decomposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD);
		assertThat(single(
				file("f.txt", "\uFEFF" + decomposed + "\r\n\r\nIl y a 12\u202F000 pêcheurs\u00A0au\u200B port.\r"))
			.text()).isEqualTo(SENTENCE + "\n\nIl y a 12\u00A0000 pêcheurs au port.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16BE", "UTF-16LE" })
	void readsMarkedUtf16(String charset) throws IOException {
		Path file = this.folder.resolve("g.txt");
		Files.write(file, ("\uFEFF" + SENTENCE).getBytes(Charset.forName(charset)));
		assertThat(single(file).text()).isEqualTo(SENTENCE);
	}

	@Test
	void saysThatItReadsWindows1252() throws IOException {
		Path file = this.folder.resolve("h.txt");
		Files.write(file, (SENTENCE + " « L’accord »…").getBytes("windows-1252"));
		Success<Document> success = (Success<Document>) read(file).getFirst();
		assertThat(success.content().text()).startsWith(SENTENCE + " « L’accord »");
		assertThat(success.remarks()).containsExactly("not UTF-8: read as windows-1252");
	}

	@Test
	void readsTheCharacterSetThatAPageDeclares() throws IOException {
		Path file = this.folder.resolve("i.html");
		Files
			.write(file,
					("<html><head><meta charset=\"iso-8859-2\"></head><body><p>Minister spraw zagranicznych przyjął"
							+ " wczoraj w Łodzi swojego odpowiednika z Węgier.</p></body></html>")
						.getBytes("ISO-8859-2"));
		assertThat(single(file).text()).contains("przyjął wczoraj w Łodzi");
	}

	@Test
	void goesOnPastWhatCannotBeRead() throws IOException {
		file("a.txt", "");
		Files.write(this.folder.resolve("b.txt"), new byte[] { 'P', 'K', 0, 3 });
		Files.write(this.folder.resolve("c.txt"), "a".repeat((1 << 20) + 1).getBytes(StandardCharsets.US_ASCII));
		file("d.txt", "Accueil | Monde | Sport");
		Files.write(this.folder.resolve("e.txt"), new byte[] { 'a', (byte) 0x81, (byte) 0x8D });
		file("f.txt", SENTENCE);
		file(".hidden.txt", SENTENCE);

		List<Reading<Document>> readings = READER.read(List.of(this.folder.toString(), "/no/such/file")).toList();

		assertThat(readings).filteredOn(Success.class::isInstance).hasSize(1);
		assertThat(readings).filteredOn(Failure.class::isInstance)
			.extracting((reading) -> ((Failure<Document>) reading).reason())
			.satisfiesExactly((reason) -> assertThat(reason).isEqualTo("it has no text"),
					(reason) -> assertThat(reason).contains("NUL"), (reason) -> assertThat(reason).contains("1 MiB"),
					(reason) -> assertThat(reason).startsWith("no article found"),
					(reason) -> assertThat(reason).contains("save it as UTF-8"),
					(reason) -> assertThat(reason).isEqualTo("no such file or folder"));
	}

	@Test
	void readsFoldersInTheOrderOfNames() throws IOException {
		Files.createDirectories(this.folder.resolve("b/c"));
		file("z.txt", SENTENCE);
		file("b/c/x.txt", SENTENCE);
		file("a.txt", SENTENCE);
		assertThat(READER.read(List.of(this.folder.toString()))
			.map((reading) -> ((Success<Document>) reading).content().id())).containsExactly("a", "x", "z");
	}

	@Test
	void readsJsonLinesPastBadOnes() throws IOException {
		List<Reading<Document>> readings = read(file("x.jsonl", """
				{"id": "one", "text": "%1$s", "published": "2024-05-06", "title": "Dakar et Nouakchott se parlent"}
				{"text": "%1$s",

				{"id": "three"}
				[1]
				{"id": "four", "text": "%1$s", "published": "hier"}
				{"text": "%1$s", "url": "https://presse.example/5", "lang": "fr", "publisher": "La Presse"}
				""".formatted(SENTENCE)));
		assertThat(readings).extracting(Reading::source)
			.extracting((source) -> source.substring(source.lastIndexOf(':') + 1))
			.containsExactly("1", "2", "4", "5", "6", "7");
		assertThat(((Success<Document>) readings.get(0)).content()).extracting(Document::id, Document::published)
			.containsExactly("one", PartialDate.parse("2024-05-06"));
		assertThat(readings.subList(1, 5)).allMatch(Failure.class::isInstance);
		assertThat(((Success<Document>) readings.get(5)).content().publisher()).isEqualTo("La Presse");
	}

	@Test
	void readsStandardInput() {
		InputStream before = System.in;
		System.setIn(new ByteArrayInputStream(SENTENCE.getBytes(StandardCharsets.UTF_8)));
		try {
			Document document = ((Success<Document>) READER.read(List.of("-")).findFirst().orElseThrow()).content();
			assertThat(document.text()).isEqualTo(SENTENCE);
			assertThat(document.id()).matches("[0-9a-f]{32}");
		}
		finally {
			System.setIn(before);
		}
	}

	@Test
	void makesIdsOfTheAddressElseOfTheText() {
		String byText = id(SENTENCE, null);
		assertThat(id(SENTENCE + "\n\nAbonnez-vous à notre newsletter.", null)).isEqualTo(byText);
		assertThat(id("Autre texte sur le Togo.", null)).isNotEqualTo(byText);
		assertThat(id(SENTENCE, "https://presse.example/a#x")).isNotEqualTo(byText)
			.isEqualTo(id("Texte corrigé sur le Togo.", "https://presse.example:443/a?utm_medium=rss"));
	}

	@Test
	void believesTheGivenLanguage() {
		assertThat(((Success<Document>) READER.read(new DocumentInput("a", SENTENCE, null, null, null, "en-GB", null)))
			.content()
			.lang()).isEqualTo("en");
	}

	private static String id(String text, String url) {
		return ((Success<Document>) READER.read(new DocumentInput(null, text, url, null, null, null, null))).content()
			.id();
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

	private static Document single(Path file) {
		return ((Success<Document>) read(file).getFirst()).content();
	}

	private static List<Reading<Document>> read(Path file) {
		return READER.read(List.of(file.toString())).toList();
	}

}
