package entente.extraction.ties.time;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import entente.model.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/extraction/ties-dates.tsv", delimiter = '\t', quoteCharacter = '\0')
	void readsDatesAgainstTheDayOfPublication(String lang, String published, String tense, String text,
			@Nullable String expected) {
		PartialDate day = published.equals("-") ? null : PartialDate.parse(published);
		String read = Dates.of(lang)
			.find(text)
			.stream()
			.map((date) -> date.resolve(day, Tense.valueOf(tense.toUpperCase(Locale.ROOT))))
			.flatMap(Optional::stream)
			.map((period) -> period.start() + ((period.end() != null) ? "/" + period.end() : ""))
			.collect(Collectors.joining(" "));
		assertThat(read).isEqualTo(Objects.requireNonNullElse(expected, ""));
	}

}
