package entente.extraction.ties.quantity;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuantitiesTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/extraction/ties-quantities.tsv", delimiter = '\t', quoteCharacter = '\0')
	void readsCountsAndSums(String lang, String text, String states, @Nullable Integer count, @Nullable String sum) {
		Quantities quantities = Quantities.of(lang);
		if (count != null) {
			assertThat(quantities.count(text)).isEqualTo(count);
		}
		String read = quantities.amount(text, List.of(states.split(" ")))
			.map((amount) -> amount.value() + " " + amount.currency())
			.orElse("");
		assertThat(read).isEqualTo(Objects.requireNonNullElse(sum, ""));
	}

}
