package entente.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import entente.model.State;
import entente.model.Theme;
import entente.reference.States;
import entente.reference.Themes;

/**
 * Whom and what a made-up world has: the states, in an order of its own from the busiest
 * on, their institutions and people, and themes. The same whenever it is made.
 */
final class World {

	private static final long SEED = 2026;

	private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

	private static final int DAYS = 20 * 365;

	private static final int FEWEST_PEOPLE = 4;

	private static final List<String> INSTITUTIONS = List.of("Presidency", "Parliament", "Ministry", "Ministry",
			"Ministry", "Agency");

	private final Random random = new Random(SEED);

	private final List<State> states = new ArrayList<>(States.load().all());

	private final List<Theme> themes = new ArrayList<>(Themes.load().all());

	private final Skew ofStates = new Skew(this.states.size());

	private final Skew ofThemes = new Skew(this.themes.size());

	private final int events;

	World(int events) {
		this.events = events;
		Collections.shuffle(this.states, this.random);
		Collections.shuffle(this.themes, this.random);
	}

	/** Codes of states, the busiest first. */
	List<String> states() {
		return this.states.stream().map(State::code).toList();
	}

	/** Codes of themes, the commonest first. */
	List<String> themes() {
		return this.themes.stream().map(Theme::code).toList();
	}

	List<Map<String, Object>> institutions() {
		return IntStream.range(0, this.states.size())
			.boxed()
			.flatMap((rank) -> IntStream.range(0, INSTITUTIONS.size()).mapToObj((number) -> institution(rank, number)))
			.toList();
	}

	private Map<String, Object> institution(int rank, int number) {
		State state = this.states.get(rank);
		String label = INSTITUTIONS.get(number);
		String name = label + " " + number + " of " + state.name();
		return Map.of("state", state.code(), "label", label, "properties",
				Map.of("id", institution(state, number), "name", name, "names", List.of(name), "kind",
						label.toUpperCase(Locale.ROOT), "portfolio", List.of(theme())));
	}

	List<Map<String, Object>> people() {
		return IntStream.range(0, this.states.size())
			.boxed()
			.flatMap((rank) -> IntStream.range(0, people(rank)).mapToObj((number) -> person(rank, number)))
			.toList();
	}

	private int people(int rank) {
		return FEWEST_PEOPLE + (int) (this.ofStates.share(rank) * this.events / 10);
	}

	private Map<String, Object> person(int rank, int number) {
		State state = this.states.get(rank);
		String name = "Person " + number + " of " + state.name();
		LocalDate seen = day();
		return Map.of("state", state.code(), "institution", institution(state, number % INSTITUTIONS.size()), "title",
				"officer " + number, "firstSeen", seen, "lastSeen", seen.plusDays(this.random.nextInt(1500)),
				"properties", Map.of("id", person(state, number), "name", name, "names", List.of(name)));
	}

	/** A day; the later, the likelier. */
	LocalDate day() {
		double age = this.random.nextDouble();
		return LAST.minusDays((long) (age * age * DAYS));
	}

	/** Different states. */
	List<State> states(int count) {
		Set<State> chosen = new LinkedHashSet<>();
		while (chosen.size() < count) {
			chosen.add(this.states.get(this.ofStates.choose(this.random)));
		}
		return List.copyOf(chosen);
	}

	/** Ids of some who speak for a state, its first most of all. */
	List<String> people(State state, int most) {
		int people = people(this.states.indexOf(state));
		return IntStream.range(0, 1 + this.random.nextInt(most))
			.mapToObj((at) -> person(state, (int) (people * Math.pow(this.random.nextDouble(), 2))))
			.distinct()
			.toList();
	}

	String institution(State state) {
		return institution(state, this.random.nextInt(INSTITUTIONS.size()));
	}

	String theme() {
		return this.themes.get(this.ofThemes.choose(this.random)).code();
	}

	<T> T oneOf(List<T> kinds) {
		return kinds.get(this.random.nextInt(kinds.size()));
	}

	/** Whether something is so that is so this often, of 1. */
	boolean happens(double often) {
		return this.random.nextDouble() < often;
	}

	int upTo(int most) {
		return 1 + this.random.nextInt(most);
	}

	double chance() {
		return this.random.nextDouble();
	}

	private static String person(State state, int number) {
		return state.code().toLowerCase(Locale.ROOT) + "-person-" + number;
	}

	private static String institution(State state, int number) {
		return state.code().toLowerCase(Locale.ROOT) + "-institution-" + number;
	}

}
