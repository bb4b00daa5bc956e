package entente.extraction.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import entente.reference.States;

/**
 * All places of a document that refer to somebody or something, without overlap: what
 * tells more comes before what it contains.
 */
final class Mentions {

	private final List<Mention> mentions = new ArrayList<>();

	/** Adds a mention unless a word of it belongs to one already. */
	void add(Mention.Kind kind, Line line, int from, int to, Collection<String> states, List<String> people,
			@Nullable String institution) {
		int start = line.start(from);
		int end = line.end(to);
		boolean free = this.mentions.stream().noneMatch((other) -> other.start() < end && start < other.end());
		if (free) {
			this.mentions.add(new Mention(kind, start, end, sorted(states), people, institution));
		}
	}

	private static SortedSet<String> sorted(Collection<String> states) {
		return new TreeSet<>(states);
	}

	/** Adds the states of a line that are part of no other mention. */
	void addStates(Line line) {
		for (States.Match match : line.states()) {
			Mention.Kind kind = switch (match.form()) {
				case NAME -> Mention.Kind.STATE;
				case CAPITAL -> Mention.Kind.CAPITAL;
				case ADJECTIVE, DEMONYM -> Mention.Kind.NATIONALITY;
			};
			boolean free = this.mentions.stream()
				.noneMatch((other) -> other.start() < match.end() && match.start() < other.end());
			if (free) {
				this.mentions
					.add(new Mention(kind, match.start(), match.end(), sorted(List.of(match.code())), List.of(), null));
			}
		}
	}

	List<Mention> all() {
		return this.mentions.stream().sorted(Comparator.comparingInt(Mention::start)).toList();
	}

}
