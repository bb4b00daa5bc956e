package entente.extraction.ties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import entente.model.AgreementReport;
import entente.model.CooperationReport;
import entente.model.EventReport;
import entente.model.Evidence;
import entente.model.PartialDate;
import entente.reference.Cities;
import entente.reference.States;

import static org.assertj.core.api.Assertions.assertThat;

class TieReaderTests {

	private static final TieReader READER = new TieReader(Cities.load(States.load()));

	@ParameterizedTest
	@CsvFileSource(resources = { "/extraction/ties-fr.tsv", "/extraction/ties-en.tsv",
			"/extraction/ties-instruments.tsv", "/extraction/ties-themes.tsv" }, delimiter = '\t',
			quoteCharacter = '\0')
	void readsWhatSentencesTell(String lang, String published, String text, @Nullable String expected) {
		Ties ties = read(Marked.of(lang, PartialDate.parse(published), text));
		String told = Stream
			.of(ties.events().stream().map(TieReaderTests::event),
					ties.agreements().stream().map(TieReaderTests::agreement),
					ties.cooperation().stream().map(TieReaderTests::field))
			.flatMap((lines) -> lines)
			.sorted()
			.collect(Collectors.joining("; "));
		String sorted = Arrays.stream(Objects.requireNonNullElse(expected, "").split("; "))
			.sorted()
			.collect(Collectors.joining("; "));
		assertThat(told).isEqualTo(sorted);
	}

	@Test
	void givesTheSentenceAsTheDocumentWritesIt() {
		Marked marked = Marked.of("fr", PartialDate.parse("2025-03-12"),
				"Rien. // {person QAT A|L’émir} s’est rendu à {capital FRA|Paris}.");
		Evidence evidence = read(marked).events().getFirst().evidence().getFirst();
		assertThat(evidence.quote()).isEqualTo("L’émir s’est rendu à Paris.");
		assertThat(marked.document().text().substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
	}

	@Test
	void tellsNothingOfAnEmptyDocument() {
		assertThat(read(Marked.of("en", null, "It rained all day.")))
			.isEqualTo(new Ties(List.of(), List.of(), List.of(), List.of()));
	}

	private static Ties read(Marked marked) {
		return READER.read(marked.document(), marked.sentences(), marked.cast());
	}

	private static String event(EventReport event) {
		return line(event.kind(), event.status(), event.start(), String.join("+", event.participants()));
	}

	private static String agreement(AgreementReport agreement) {
		return line(agreement.kind(), agreement.status(), String.join("+", agreement.parties()), agreement.count(),
				(agreement.amount() != null) ? agreement.amount() + " " + agreement.currency() : null);
	}

	private static String field(CooperationReport cooperation) {
		return line(cooperation.first() + "+" + cooperation.second(), cooperation.theme());
	}

	private static String line(@Nullable Object... parts) {
		return Arrays.stream(parts)
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.collect(Collectors.joining(" "))
			.toLowerCase(Locale.ROOT);
	}

}
