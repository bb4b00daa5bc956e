package entente.graph.questions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LuceneQueryTests {

	@Test
	void asksForEveryWordOrWhatBeginsWithIt() {
		assertThat(LuceneQuery.of("Tokaïev à Doha")).isEqualTo("+(tokaiev tokaiev*) +a +(doha doha*)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "+-&|!(){}[]^\"~*?:\\/", "\u0000" })
	void asksForNothingWithoutWords(String text) {
		assertThat(LuceneQuery.of(text)).isEqualTo("\"\"");
	}

	@Test
	void takesSyntaxAsText() {
		assertThat(LuceneQuery.of("name:[* TO *] OR x~2")).isEqualTo("+(name name*) +to +or +x +2");
	}

}
