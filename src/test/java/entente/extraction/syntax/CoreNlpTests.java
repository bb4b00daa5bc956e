package entente.extraction.syntax;

import java.util.List;

import entente.model.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CoreNlpTests {

	private static List<Sentence> read(String lang, String text) {
		return Syntaxes.of(lang).orElseThrow().sentences(new Document("d", text, lang, null, null, null, null));
	}

	private static List<String> words(Sentence sentence) {
		return sentence.tokens().stream().map(Token::text).toList();
	}

	@Test
	void tokensAreTheTextAtTheirOffsets() {
		String text = "Le traité\n\nASTANA, 3 octobre 2025 (WAM) – S.E. M. Aït Taleb s’est rendu aux Émirats le 1ᵉʳ mai. « Bien », a-t-il dit du roi.";
		for (Sentence sentence : read("fr", text)) {
			for (Token token : sentence.tokens()) {
				assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
			}
		}
	}

	@Test
	void datelineIsNoPartOfTheFirstSentence() {
		assertThat(words(read("fr", "ASTANA, 3 octobre 2025 (WAM) – Le ministre est venu.").getFirst()))
			.startsWith("Le", "ministre");
		assertThat(words(read("en", "Vientiane – The minister came.").getFirst())).startsWith("The", "minister");
		assertThat(words(read("en", "AMMAN, Nov. 3 (Petra) -- The minister came.").getFirst())).startsWith("The");
		assertThat(words(read("fr", "ABUJA (Nigeria) – Vendre au reste de l'Afrique.").getFirst()))
			.startsWith("Vendre");
	}

	@Test
	void headlineIsNotJoinedToTheText() {
		List<Sentence> sentences = read("en", "Fiji, New Zealand sign accord\n\nFiji signed today. It was short.");
		assertThat(sentences).extracting(Sentence::headline).containsExactly(true, false, false);
		assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1);
	}

	@Test
	void omissionIsNoWordAndEndsNoHeadline() {
		for (String lang : new String[] { "en", "fr" }) {
			List<Sentence> sentences = read(lang, "PARIS – Toto vint. […] Zoé partit. […]\n\n[…] Zoé revint.");
			assertThat(sentences).extracting(CoreNlpTests::words)
				.containsExactly(List.of("Toto", "vint", "."), List.of("Zoé", "partit", "."),
						List.of("Zoé", "revint", "."));
			assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
			assertThat(sentences).noneMatch(Sentence::headline);
		}
	}

	@Test
	void excellencyDoesNotEndTheSentence() {
		assertThat(read("en", "The Emir received H.E. Mr. Smith on Monday.")).hasSize(1);
		assertThat(read("fr", "L'émir a reçu S.E. M. Dupont et S.E.M. Durand lundi.")).hasSize(1);
	}

	@Test
	void frenchContractionIsOneToken() {
		assertThat(words(read("fr", "Le ministre russe a reçu le président du Mali.").getFirst())).contains("du");
	}

	@Test
	void findsNames() {
		Sentence sentence = read("en", "Tokayev met Angela Merkel in Paris.").getFirst();
		assertThat(sentence.tokens()).filteredOn((token) -> token.name().equals("PERSON"))
			.extracting(Token::text)
			.contains("Angela", "Merkel");
	}

	@Test
	void longHostileLinesEnd() {
		assertThat(read("en", "A".repeat(100_000))).isNotNull();
		assertThat(read("fr", "mot ".repeat(50_000))).isNotEmpty();
	}

}
