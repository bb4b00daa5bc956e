package entente.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.model.State;
import entente.reference.States.Form;
import entente.reference.lexicon.Table;
import entente.reference.lexicon.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatesTests {

	private static final States STATES = States.load();

	private static final Set<String> HOMONYMS = Table.read("homonyms.tsv")
		.rows()
		.stream()
		.map((row) -> row.cell(0) + Word.keys(row.cell(1)))
		.collect(Collectors.toSet());

	@Test
	void holdsEveryMemberAndObserverOfTheUnitedNations() {
		assertThat(STATES.all()).filteredOn((state) -> state.status().equals("un_member")).hasSize(193);
		assertThat(STATES.all()).filteredOn((state) -> state.status().equals("un_observer"))
			.extracting(State::code)
			.containsExactly("PSE", "VAT");
		assertThat(STATES.all()).extracting(State::code)
			.contains("XKX", "TWN", "HKG", "ESH", "NCL")
			.isSorted()
			.doesNotHaveDuplicates();
	}

	@Test
	void knowsStatesByEitherCodeInEitherCase() {
		assertThat(STATES.byCode("kaz")).isEqualTo(STATES.byCode("KZ")).isPresent();
		assertThat(STATES.byCode("KAZA")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Kazakhstan, KAZ", "République du Kazakhstan, KAZ", "cote d’ivoire, CIV", "COTE D'IVOIRE, CIV",
			"Казахстан, KAZ", "Marruecos, MAR", "日本, JPN", "Swaziland, SWZ", "Zaïre, COD", "UAE, ARE", "U.S.A., USA",
			"Guinée Bissau, GNB", "Congo, COG", "Nigéria, NGA", "Niger, NER", "Deutschland, DEU" })
	void knowsStatesByNamesInAnyLanguage(String name, String code) {
		assertThat(STATES.named(name)).map(State::code).contains(code);
	}

	@Test
	void knowsNoStateByAnyOtherName() {
		assertThat(STATES.named("Nigerland")).isEmpty();
		assertThat(STATES.named("")).isEmpty();
		assertThat(STATES.named("European Union")).isEmpty();
	}

	@Test
	void findsEveryStateByItsNamesInBothLanguages() {
		for (State state : STATES.all()) {
			if (!Set.of("DMA", "MUS", "GRD", "SLV", "JEY", "MSR", "MAF", "BLM", "REU").contains(state.code())) {
				assertThat(codes("(" + state.nameFr() + ")", "fr")).as(state.nameFr()).containsExactly(state.code());
				assertThat(codes("(" + state.name() + ")", "en")).as(state.name()).containsExactly(state.code());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void findsEveryStateByAllItsNamesAdjectivesAndDemonyms(String lang) {
		StateNames.in(lang)
			.forEach((code, names) -> Stream.of(names.names(), names.adjectives(), names.demonyms(), names.organs())
				.flatMap(List::stream)
				.filter((phrase) -> !isHomonym(phrase, lang))
				.forEach((phrase) -> assertThat(codes("(" + phrase + ")", lang)).as(phrase).containsExactly(code)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void findsNamesAndAdjectivesInHeadlinesToo(String lang) {
		StateNames.in(lang)
			.forEach((code, names) -> Stream.of(names.names(), names.adjectives())
				.flatMap(List::stream)
				.filter((phrase) -> !isHomonym(phrase, lang) && phrase.length() > 4)
				.forEach((phrase) -> assertThat(codes(phrase.toUpperCase(Locale.ROOT), lang)).as(phrase)
					.containsExactly(code)));
	}

	private static boolean isHomonym(String phrase, String lang) {
		return HOMONYMS.contains(lang + Word.keys(phrase));
	}

	private static List<String> codes(String text, String lang) {
		return STATES.find(text, lang).stream().map(States.Match::code).toList();
	}

	static Set<String> distinct(String text, String lang) {
		return codes(text, lang).stream().collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void tellsFormAndOffsets() {
		String text = "Les Émirats et la délégation kazakhe à Astana";
		assertThat(STATES.find(text, "fr")).containsExactly(new States.Match("ARE", Form.NAME, 4, 11),
				new States.Match("KAZ", Form.ADJECTIVE, 29, 36), new States.Match("KAZ", Form.CAPITAL, 39, 45));
	}

}
