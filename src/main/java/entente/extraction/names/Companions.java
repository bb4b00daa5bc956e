package entente.extraction.names;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Those who stand on the side of another: who accompanies, whom a delegation includes,
 * whom the same guest meets one after the other.
 */
final class Companions {

	private static final Pattern VERB = Pattern.compile("[^,.:\"()-]v");

	private final Lexicon lexicon;

	private final List<Person> people;

	Companions(Lexicon lexicon, List<Person> people) {
		this.lexicon = lexicon;
		this.people = people;
	}

	/** The state of the one with whom the person comes. */
	@Nullable String led(Person person, Appearance appearance) {
		Line line = appearance.line();
		int cue = cue(line, appearance.from());
		return (cue < 0) ? null : last(person, line, cue, (other) -> true);
	}

	/**
	 * Where the last words of accompanying before a place end, -1 where there are none.
	 */
	private int cue(Line line, int before) {
		String words = Lexicon.normal(line.words(0, before));
		int found = this.lexicon.words("accompanied").stream().mapToInt(words::lastIndexOf).max().orElse(-1);
		return (found < 0) ? -1 : line.tokenAt(line.start(0) + found);
	}

	/** The state of another whom the same verb has for its object. */
	@Nullable String fellowObject(Person person, Appearance appearance) {
		Line line = appearance.line();
		return !isObject(appearance) ? null : last(person, line, appearance.from(), Companions::isObject);
	}

	/**
	 * Whether a verb stands before it in the sentence, other than a detached participle.
	 */
	static boolean isObject(Appearance appearance) {
		return isAfterVerb(appearance.line(), appearance.from());
	}

	static boolean isAfterVerb(Line line, int token) {
		return VERB.matcher(line.shape()).region(0, token).find();
	}

	private @Nullable String last(Person person, Line line, int before, Predicate<Appearance> like) {
		return this.people.stream()
			.filter((other) -> other != person && other.state() != null)
			.flatMap((other) -> other.appearances()
				.stream()
				.filter((appearance) -> appearance.line() == line && appearance.from() < before)
				.filter(like)
				.map((appearance) -> new Standing(appearance.from(), Objects.requireNonNull(other.state()))))
			.max(Comparator.comparingInt(Standing::at))
			.map(Standing::state)
			.orElse(null);
	}

	private record Standing(int at, String state) {
	}

}
