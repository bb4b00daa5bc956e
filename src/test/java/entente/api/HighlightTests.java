package entente.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightTests {

	@Test
	void marksWordsAndTheirBeginningsWhateverCaseAndAccents() {
		assertThat(highlight("emir kazakh", "Les Émirats et le Kazakhstan"))
			.isEqualTo("Les <mark>Émirats</mark> et le <mark>Kazakhstan</mark>");
	}

	@Test
	void marksShortWordsOnlyWhole() {
		assertThat(highlight("al", "Al Mannai, Alma")).isEqualTo("<mark>Al</mark> Mannai, Alma");
	}

	@Test
	void showsTheTextThatMatchesMost() {
		assertThat(highlight("omar olama", "Omar", "Omar Al Olama", "Olama"))
			.isEqualTo("<mark>Omar</mark> Al <mark>Olama</mark>");
	}

	@Test
	void escapesEverythingElse() {
		assertThat(highlight("mark", "<script>\"mark\" & 'b'</script>"))
			.isEqualTo("&lt;script&gt;&quot;<mark>mark</mark>&quot; &amp; &#39;b&#39;&lt;/script&gt;");
	}

	private String highlight(String sought, String... texts) {
		return Highlight.of(Map.of("sought", sought, "texts", List.of(texts)));
	}

}
