package entente.extraction.ties.offices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import entente.extraction.names.Post;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;

/**
 * The offices that a passage tells, and whose they are.
 */
final class Posts {

	private final List<Told> told;

	/**
	 * An office at offsets of the passage.
	 *
	 * @param people who holds it, empty where nobody named does
	 */
	record Told(int start, int end, Post post, List<String> people) {

		boolean mayBeOf(String person) {
			return this.people.isEmpty() || this.people.contains(person);
		}

	}

	Posts(Passage passage) {
		int offset = passage.sentence().start();
		this.told = passage.named()
			.stream()
			.flatMap((named) -> named.posts()
				.stream()
				.map((post) -> new Told(post.start() - offset, post.end() - offset, post, named.people())))
			.toList();
	}

	/** The first behind a place, no further than so many characters. */
	Optional<Told> after(String person, int from, int reach) {
		return this.told.stream()
			.filter((post) -> post.start() >= from && post.start() - from <= reach && post.mayBeOf(person))
			.min(Comparator.comparingInt(Told::start));
	}

	/** The last before a place that somebody holds there. */
	Optional<Told> before(String person, int to) {
		return this.told.stream()
			.filter((post) -> post.end() <= to && post.people().contains(person))
			.max(Comparator.comparingInt(Told::end));
	}

	/** The one of one holder that ends right before a place. */
	Optional<Told> endingAt(Passage passage, int to) {
		return this.told.stream()
			.filter((post) -> post.end() <= to && post.people().size() == 1)
			.filter((post) -> passage.text().substring(post.end(), to).matches("[\\s,]*"))
			.findFirst();
	}

	/**
	 * Who of a clause is the only one named before a place, or stands right before it.
	 */
	static Optional<Named> subject(Passage passage, Clause clause, int before, int near) {
		List<Named> personal = passage.namedIn(clause)
			.stream()
			.filter((named) -> named.personal() && named.end() <= before)
			.toList();
		boolean one = personal.stream().map(Named::people).distinct().count() == 1;
		return personal.stream()
			.reduce((first, second) -> second)
			.filter((last) -> last.people().size() == 1 && (one || before - last.end() <= near));
	}

	static Optional<Named> object(Passage passage, Clause clause, int from, int reach) {
		return passage.namedIn(clause)
			.stream()
			.filter((named) -> named.personal() && named.start() >= from)
			.findFirst()
			.filter((named) -> named.people().size() == 1 && named.start() - from <= reach);
	}

}
