package entente.extraction.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.extraction.syntax.Sentence;
import entente.extraction.syntax.Syntaxes;
import entente.model.Document;
import entente.model.InstitutionMention;
import entente.model.OfficeMention;
import entente.model.PersonMention;
import entente.reference.Organisations;
import entente.reference.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameReaderTests {

	private static final NameReader READER = new NameReader(States.load(), Organisations.load());

	private static Cast read(String lang, String text) {
		Document document = new Document("d", text, lang, null, null, null, null);
		List<Sentence> sentences = Syntaxes.of(lang).orElseThrow().sentences(document);
		return READER.read(document, sentences);
	}

	static Stream<Arguments> sentences() {
		return Stream.of("fr", "en").flatMap(NameReaderTests::sentences);
	}

	private static Stream<Arguments> sentences(String lang) {
		try (InputStream table = NameReaderTests.class.getResourceAsStream("/extraction/names-" + lang + ".tsv")) {
			String rows = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
			return rows.lines()
				.filter((row) -> !row.startsWith("#"))
				.map((row) -> row.split("\t", -1))
				.map((cells) -> Arguments.of(lang, cells[0].replace("¶", "\n\n"), parts(cells[1]), parts(cells[2])));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> parts(String cell) {
		return cell.isBlank() ? List.of() : Arrays.stream(cell.split("//")).map(String::strip).toList();
	}

	@ParameterizedTest
	@MethodSource("sentences")
	void readsWhoAndWhatIsNamed(String lang, String text, List<String> people, List<String> institutions) {
		Cast cast = read(lang, text);
		assertThat(cast.people()).extracting(NameReaderTests::written).containsExactlyElementsOf(people);
		assertThat(cast.institutions()).extracting(NameReaderTests::written)
			.containsExactlyInAnyOrderElementsOf(institutions);
	}

	private static String written(PersonMention person) {
		String roles = person.offices().stream().map(OfficeMention::title).collect(Collectors.joining("; "));
		return person.name() + "|" + person.state() + "|" + roles;
	}

	private static String written(InstitutionMention institution) {
		return institution.name() + "|" + institution.state();
	}

	@ParameterizedTest
	@MethodSource("sentences")
	void mentionsLieInTheTextWithoutOverlap(String lang, String text, List<String> people, List<String> institutions) {
		Cast cast = read(lang, text);
		int end = 0;
		for (Mention mention : cast.mentions()) {
			assertThat(mention.start()).isGreaterThanOrEqualTo(end).isLessThan(mention.end());
			end = mention.end();
		}
		assertThat(end).isLessThanOrEqualTo(text.length());
		assertThat(cast.mentions()).flatExtracting(Mention::people)
			.isSubsetOf(cast.people().stream().map(PersonMention::name).toList());
	}

	@Test
	void takesUpPairsPronounsAndCounterparts() {
		String text = "La ministre marocaine Amal El Fallah Seghrouchni s'est entretenue avec le ministre qatari des "
				+ "Communications, Mohammed Al Mannai. Les deux ministres ont discuté. Les deux pays coopèrent. "
				+ "Elle a remercié son homologue.";
		List<Mention> mentions = read("fr", text).mentions();
		assertThat(mentions).extracting((mention) -> text.substring(mention.start(), mention.end()))
			.contains("Les deux ministres", "Les deux pays", "Elle", "homologue");
		assertThat(at(mentions, text, "Les deux ministres").people()).containsExactly("Amal El Fallah Seghrouchni",
				"Mohammed Al Mannai");
		assertThat(at(mentions, text, "Les deux pays").states()).containsExactly("MAR", "QAT");
		assertThat(at(mentions, text, "Elle").people()).containsExactly("Amal El Fallah Seghrouchni");
		assertThat(at(mentions, text, "homologue").people()).containsExactly("Mohammed Al Mannai");
	}

	private static Mention at(List<Mention> mentions, String text, String words) {
		return mentions.stream()
			.filter((mention) -> mention.start() == text.indexOf(words))
			.findFirst()
			.orElseThrow(() -> new AssertionError("nothing at '" + words + "'"));
	}

	@Test
	void laterMentionsCountForThePersonFirstNamed() {
		PersonMention person = read("en",
				"Kazakh President Kassym-Jomart Tokayev arrived. Tokayev met the press. The President left.")
			.people()
			.getFirst();
		assertThat(person.names()).containsExactly("Kassym-Jomart Tokayev", "Tokayev");
		assertThat(person.count()).isEqualTo(3);
	}

	@Test
	void evidenceIsTheSentenceAsWritten() {
		String text = "It rained. Kazakh President Kassym-Jomart Tokayev arrived.";
		read("en", text).people()
			.getFirst()
			.evidence()
			.forEach((evidence) -> assertThat(text.substring(evidence.start(), evidence.end()))
				.isEqualTo(evidence.quote()));
	}

	@Test
	void severalThreadsReadTheSame() throws Exception {
		String text = "Chinese Foreign Minister Wang Yi met with his Kenyan counterpart, Musalia Mudavadi.";
		Cast expected = read("en", text);
		try (var threads = Executors.newFixedThreadPool(4)) {
			List<Callable<Cast>> tasks = Stream.<Callable<Cast>>generate(() -> () -> read("en", text))
				.limit(16)
				.toList();
			for (var cast : threads.invokeAll(tasks)) {
				assertThat(cast.get()).isEqualTo(expected);
			}
		}
	}

}
