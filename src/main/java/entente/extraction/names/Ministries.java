package entente.extraction.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.extraction.words.WordFile;

/**
 * Forms the name of the ministry from the office of its minister, in the words of the
 * text.
 */
final class Ministries {

	private final List<Rule> rules;

	private static final Map<String, Ministries> LOADED = new ConcurrentHashMap<>();

	private Ministries(String lang) {
		this.rules = WordFile.read(lang, "ministries")
			.stream()
			.map((row) -> new Rule(Pattern.compile(row.text(0)), row.text(1)))
			.toList();
	}

	static Ministries of(String lang) {
		return LOADED.computeIfAbsent(lang, Ministries::new);
	}

	/** The ministry of a field, as an office or a ministry words it; empty if none. */
	String named(String field) {
		String name = field.replace('’', '\'').strip();
		for (Rule rule : this.rules) {
			name = name.isEmpty() ? name : rule.pattern().matcher(name).replaceFirst(rule.replacement());
		}
		return name;
	}

	/** The ministry behind an office, if it has one. */
	Optional<String> behind(Office office) {
		return Optional.ofNullable(field(office)).map(this::named).filter((name) -> !name.isEmpty());
	}

	private static @Nullable String field(Office office) {
		Lexicon.OfficeWord word = office.word();
		return (word != null && word.field() != null) ? word.field() : office.field();
	}

	private record Rule(Pattern pattern, String replacement) {
	}

}
