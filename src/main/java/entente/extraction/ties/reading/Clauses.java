package entente.extraction.ties.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import entente.extraction.ties.lexicon.Hit;

/**
 * Parts a sentence into clauses at the words that open them.
 */
final class Clauses {

	private Clauses() {
	}

	/** Clauses without gaps; at least one. */
	static List<Clause> of(CharSequence masked, List<Hit<Sense>> shape) {
		TreeMap<Integer, Sense> starts = new TreeMap<>(Map.of(0, Sense.NONE));
		for (Hit<Sense> hit : shape) {
			switch (hit.entry()) {
				case BOUNDARY, RELATIVE -> {
					if (apart(masked, hit)) {
						starts.put(hit.start(), hit.entry());
					}
				}
				case OPENING, MARGIN -> open(masked, hit, starts);
				case WHERE -> where(masked, hit, starts);
				default -> {
				}
			}
		}
		return between(starts, Math.max(masked.length(), 1));
	}

	/** A dash parts clauses only with spaces around it, a colon not within a time. */
	private static boolean apart(CharSequence masked, Hit<Sense> hit) {
		boolean dash = masked.charAt(hit.start()) == '\u2013' || masked.charAt(hit.start()) == '\u2014';
		boolean time = masked.charAt(hit.start()) == ':' && hit.end() < masked.length()
				&& Character.isDigit(masked.charAt(hit.end()));
		if (time) {
			return false;
		}
		return !dash || (hit.start() > 0 && masked.charAt(hit.start() - 1) == ' ');
	}

	/** What opens the sentence or its half ends at the next comma. */
	private static void open(CharSequence masked, Hit<Sense> hit, TreeMap<Integer, Sense> starts) {
		boolean opens = hit.start() - starts.floorKey(hit.start()) <= 2;
		starts.put(hit.start(), Sense.OPENING);
		int comma = masked.toString().indexOf(',', hit.end());
		if (opens && comma >= 0) {
			starts.put(comma, Sense.NONE);
		}
	}

	/** "In Doha, where he had arrived on Sunday, he met …" goes on after the comma. */
	private static void where(CharSequence masked, Hit<Sense> hit, TreeMap<Integer, Sense> starts) {
		starts.put(hit.start(), Sense.WHERE);
		int comma = masked.toString().indexOf(',', hit.end());
		if (hit.start() < Actors.EARLY && comma >= 0) {
			starts.put(comma, Sense.NONE);
		}
	}

	private static List<Clause> between(TreeMap<Integer, Sense> starts, int length) {
		List<Clause> clauses = new ArrayList<>();
		starts.forEach((start, opener) -> {
			Integer next = starts.higherKey(start);
			clauses.add(new Clause(start, (next != null) ? next : length, opener));
		});
		return clauses;
	}

}
