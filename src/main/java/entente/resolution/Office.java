package entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.reference.States;

/**
 * An office by the words that tell which one it is, whatever the language.
 */
record Office(SortedSet<String> words) {

	private static final Pattern AND = Pattern.compile("\\b(?:and|et)\\b");

	private static final Map<String, Set<String>> ROLES = roles();

	private static final List<Wording> WORDINGS = wordings();

	private static final States STATES = States.load();

	private static final int REMEMBERED = 20_000;

	private static final Map<String, Set<Office>> READ = new ConcurrentHashMap<>();

	private static Map<String, Set<String>> roles() {
		Map<String, Set<String>> roles = new HashMap<>();
		Table.read("office-roles.tsv")
			.forEach((line) -> roles.put(line.getFirst(), new HashSet<>(List.of(line.get(1).split(" ")))));
		return Map.copyOf(roles);
	}

	private static List<Wording> wordings() {
		return Table.read("office-words.tsv")
			.stream()
			.flatMap((line) -> Stream.of(line.get(1).split("; "))
				.map((form) -> new Wording(Sounds.latin(form), line.getFirst().equals("-") ? " " : line.getFirst())))
			.sorted(Comparator.comparingInt((Wording wording) -> -wording.form().length()).thenComparing(Wording::form))
			.toList();
	}

	/** The offices that a title tells; several may be held at once. */
	static Set<Office> of(String title) {
		Set<Office> known = READ.get(title);
		if (known == null) {
			known = read(title);
			if (READ.size() < REMEMBERED) {
				READ.put(title, known);
			}
		}
		return known;
	}

	private static Set<Office> read(String title) {
		List<String> parts = new ArrayList<>();
		for (String part : AND.split(worded(title))) {
			if (parts.isEmpty() || new Office(Words.of(part)).isOf("sole", "field", "shared")) {
				parts.add(part);
			}
			else {
				parts.add(parts.removeLast() + " " + part);
			}
		}
		return parts.stream()
			.map((part) -> new Office(Words.of(part)))
			.filter((office) -> !office.words.isEmpty())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static String worded(String title) {
		String text = " " + Sounds.latin(StateWords.without(title, STATES)).replaceAll("[^a-z0-9']+", " ") + " ";
		for (Wording wording : WORDINGS) {
			text = text.replace(wording.form(), " " + wording.office() + " ");
		}
		return text.isBlank() || !text.strip().equals("president") ? text : "headofstate";
	}

	/**
	 * The names of the offices that a title tells.
	 * @param inInstitution whether only the role counts, as where the institution tells
	 * the field
	 */
	static SortedSet<String> names(String title, boolean inInstitution) {
		return of(title).stream()
			.map((office) -> inInstitution ? office.role() : office.words)
			.map((words) -> String.join(" ", words))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The words that tell what is done, all where none does. */
	private SortedSet<String> role() {
		SortedSet<String> role = new TreeSet<>(this.words);
		role.retainAll(ROLES.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
		return role.isEmpty() ? this.words : role;
	}

	private boolean isOf(String... reaches) {
		return Stream.of(reaches)
			.anyMatch((reach) -> ROLES.getOrDefault(reach, Set.of()).stream().anyMatch(this.words::contains));
	}

	/** Whether one person at a time holds it. */
	boolean isExclusive() {
		boolean alone = this.words.size() == 1;
		return !isOf("shared") && (alone ? isOf("sole") : isOf("sole", "field"));
	}

	/** Whether both are one office, one perhaps with a field more. */
	boolean agrees(Office other) {
		return isExclusive() && other.isExclusive()
				&& (this.words.equals(other.words) || within(other) || other.within(this));
	}

	private boolean within(Office other) {
		return this.words.size() > 1 && other.words.containsAll(this.words);
	}

	/** Whether both may be one office that is told vaguely. */
	boolean resembles(Office other) {
		return this.words.containsAll(other.words) || other.words.containsAll(this.words);
	}

	/**
	 * One way to word an office, in the letters a to z.
	 */
	private record Wording(String form, String office) {

		private Wording {
			form = " " + form.replaceAll("[^a-z0-9']+", " ").strip() + " ";
		}

	}

}
