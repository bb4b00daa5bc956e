package entente.api.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the explorer.
 */
class WordsTests {

	private static final Path EXPLORER = Path.of("src/main/resources/static/explorer");

	private static final Pattern ASKED = Pattern.compile("\\b(?:t|rich)\\('([^']+)'");

	private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

	@Test
	void areThereInBothLanguagesWithTheSameGaps() throws IOException {
		Map<String, Object> english = words("en");
		Map<String, Object> french = words("fr");
		assertThat(french.keySet()).isEqualTo(english.keySet());
		assertThat(french).allSatisfy((key, text) -> {
			assertThat(gaps(text)).as(key).isEqualTo(gaps(english.get(key)));
			assertThat(text.getClass()).as(key).isEqualTo(english.get(key).getClass());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void haveTheFormsThatCountsNeed(String language) throws IOException {
		assertThat(words(language).values()).filteredOn(Map.class::isInstance)
			.allSatisfy((forms) -> assertThat(forms).asInstanceOf(InstanceOfAssertFactories.MAP)
				.containsKeys("one", "other"));
	}

	@Test
	void answerEveryKeyThatTheModulesAskFor() throws IOException {
		assertThat(asked()).hasSizeGreaterThan(100).isSubsetOf(words("en").keySet());
	}

	private static Set<String> asked() throws IOException {
		try (Stream<Path> files = Files.walk(EXPLORER)) {
			List<Path> modules = files.filter((file) -> file.toString().endsWith(".js")).toList();
			Set<String> keys = new TreeSet<>();
			for (Path module : modules) {
				Matcher matcher = ASKED.matcher(Files.readString(module));
				matcher.results().forEach((result) -> keys.add(result.group(1)));
			}
			return keys;
		}
	}

	private static Map<String, Object> words(String language) throws IOException {
		String json = Files.readString(EXPLORER.resolve("words/" + language + ".json"), StandardCharsets.UTF_8);
		return JsonMapper.shared().readValue(json, new TypeReference<>() {
		});
	}

	private static Set<String> gaps(Object text) {
		String all = (text instanceof Map<?, ?> forms) ? String.valueOf(forms.get("other")) : text.toString();
		return GAP.matcher(all).results().map((gap) -> gap.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

}
