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

	private final List<Line> lines;

	private final List<Person> people;

	Companions(Lexicon lexicon, List<Line> lines, List<Person> people) {
		this.lexicon = lexicon;
		this.lines = lines;
		this.people = people;
	}

	/** The state of the one with whom the person comes. */
	@Nullable String led(Person person, Appearance appearance) {
		Line line = appearance.line();
		int cue = cue(line, appearance.from());
		if (cue < 0) {
			return null;
		}
		String here = last(person, line, cue, (other) -> true);
		return (here != null || line.number() == 0) ? here : subject(person, this.lines.get(line.number() - 1));
	}

	/** "He was accompanied by": the one of whom the sentence before speaks. */
	private @Nullable String subject(Person person, Line line) {
		return last(person, line, line.size(), (other) -> !isObject(other));
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
		int clause = Math.max(line.shape().lastIndexOf(':', token), line.shape().lastIndexOf(';', token));
		return VERB.matcher(line.shape()).region(Math.max(0, clause), token).find();
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
