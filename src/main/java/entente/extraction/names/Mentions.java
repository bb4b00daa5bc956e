package entente.extraction.names;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import entente.model.HolderMention;
import entente.reference.States;

/**
 * All places of a document that refer to somebody or something, without overlap: what
 * tells more comes before what it contains.
 */
final class Mentions {

	private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();

	/** Adds a mention unless a word of it belongs to one already. */
	void add(Mention.Kind kind, Line line, int from, int to, Collection<String> states, List<String> people,
			@Nullable String institution) {
		add(kind, line, from, to, states, people, institution, List.of());
	}

	/** Adds a place where the holder of an office is named by it alone. */
	void addOffice(Line line, int from, int to, Collection<String> states, List<HolderMention> holders) {
		add(Mention.Kind.OFFICE, line, from, to, states, List.of(), null, holders);
	}

	private void add(Mention.Kind kind, Line line, int from, int to, Collection<String> states, List<String> people,
			@Nullable String institution, List<HolderMention> holders) {
		int start = line.start(from);
		int end = line.end(to);
		add(new Mention(kind, start, end, sorted(states), people, institution, holders));
	}

	private void add(Mention mention) {
		Map.Entry<Integer, Mention> before = this.mentions.lowerEntry(mention.end());
		if (before == null || before.getValue().end() <= mention.start()) {
			this.mentions.put(mention.start(), mention);
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
			add(new Mention(kind, match.start(), match.end(), sorted(List.of(match.code())), List.of(), null,
					List.of()));
		}
	}

	List<Mention> all() {
		return List.copyOf(this.mentions.values());
	}

}
