package entente.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import entente.model.State;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * What one made-up occasion comes to, as rows for the statements that write it: one or
 * two documents, the events and agreements of which they tell, and what two states say to
 * cooperate on.
 */
final class Dispatch {

	private static final List<String> KINDS = List.of("VISIT", "VISIT", "VISIT", "VISIT", "VISIT", "VISIT", "MEETING",
			"MEETING", "MEETING", "MEETING", "CALL", "CONFERENCE", "SIGNING", "CEREMONY");

	private static final List<String> INSTRUMENTS = List.of("MOU", "MOU", "AGREEMENT", "AGREEMENT", "TREATY",
			"PROTOCOL", "DECLARATION");

	final List<Value> documents = new ArrayList<>();

	final List<Value> events = new ArrayList<>();

	final List<Value> agreements = new ArrayList<>();

	final List<Value> cooperation = new ArrayList<>();

	private final World world;

	private final int number;

	private final List<State> states;

	private final List<String> people;

	private final LocalDate day;

	private final List<String> themes;

	private final int tellers;

	/**
	 * Makes one up.
	 * @param number its place in the history of the world
	 */
	Dispatch(World world, int number) {
		this.world = world;
		this.number = number;
		String kind = world.oneOf(KINDS);
		this.states = world.states(kind.equals("CONFERENCE") ? 2 + world.upTo(6) : world.happens(0.1) ? 3 : 2);
		this.people = this.states.stream().limit(2).flatMap((state) -> world.people(state, 2).stream()).toList();
		this.day = world.day();
		this.themes = Stream.of(world.theme(), world.theme()).distinct().limit(world.upTo(2)).toList();
		this.tellers = world.happens(0.4) ? 2 : 1;
		event(kind);
		if (kind.equals("VISIT") && world.happens(0.6)) {
			event("MEETING");
		}
		if (world.happens(0.4)) {
			agreement();
		}
		if (world.happens(0.5)) {
			cooperation();
		}
		IntStream.range(0, this.tellers).forEach(this::document);
	}

	private void event(String kind) {
		String label = capitalized(kind);
		String id = "event-%d-%d".formatted(this.number, this.events.size());
		String name = "%s: %s, %s".formatted(label, this.states.getFirst().name(), this.states.get(1).name());
		LocalDate start = this.world.happens(0.97) ? this.day : null;
		LocalDate end = (start != null && kind.equals("VISIT")) ? this.day.plusDays(this.world.upTo(3) - 1) : null;
		Value properties = Values.parameters("id", id, "name", name, "kind", kind, "status", status("HELD"), "start",
				start, "end", end, "precision", "day", "place", this.states.getFirst().capital(), "reported",
				this.day.plusDays(1));
		this.events.add(Values.parameters("id", id, "label", label, "properties", properties, "states",
				this.states.stream().map((state) -> part(state, kind)).toList(), "people",
				this.people.stream().map((person) -> part(person, kind)).toList(), "institutions",
				this.world.happens(0.3) ? List.of(this.world.institution(this.states.get(1))) : List.of(), "themes",
				this.themes, "dyads", dyads(), "claims", claims("EVENT", id, name)));
	}

	private Value part(State state, String kind) {
		String guest = kind.equals("VISIT") ? "visitor" : kind.equals("SIGNING") ? "signatory" : "participant";
		return Values.parameters("code", state.code(), "role", state.equals(this.states.getFirst()) ? "host" : guest);
	}

	/** Those of a state take the same part as the state. */
	private Value part(String person, String kind) {
		State state = this.states.stream()
			.filter((one) -> person.startsWith(one.code().toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow();
		return Values.parameters("id", person, "role", part(state, kind).get("role"));
	}

	private void agreement() {
		String kind = this.world.oneOf(INSTRUMENTS);
		String id = "agreement-" + this.number;
		String name = "%s %d of %s and %s".formatted(capitalized(kind), this.number, this.states.getFirst().name(),
				this.states.get(1).name());
		Value properties = Values.parameters("id", id, "name", name, "kind", kind, "status", status("SIGNED"), "date",
				this.world.happens(0.97) ? this.day : null, "precision", "day", "count", 1, "reported",
				this.day.plusDays(1));
		this.agreements.add(Values.parameters("id", id, "properties", properties, "states",
				this.states.stream().map(State::code).toList(), "event", "event-%d-0".formatted(this.number), "themes",
				this.themes, "dyads", dyads(), "claims", claims("AGREEMENT", id, name)));
	}

	private void cooperation() {
		Value dyad = dyads().getFirst();
		String theme = this.themes.getFirst();
		this.cooperation.add(Values.parameters("dyad", dyad, "theme", theme, "day", this.day.plusDays(1), "claims",
				claims("COOPERATION", "cooperation-" + this.number, dyad.get("key").asString() + " on " + theme)));
	}

	private void document(int teller) {
		List<String> codes = this.states.stream().map(State::code).toList();
		this.documents.add(Values.parameters("states", codes, "people", this.people, "properties",
				Values.parameters("id", document(this.number, teller), "url",
						"https://example.org/%d/%d".formatted(this.number, teller), "title",
						"Dispatch %d on %s".formatted(this.number, String.join(", ", codes)), "publisher",
						"Agency " + teller, "lang", (teller == 0) ? "en" : "fr", "published", this.day.plusDays(1),
						"precision", "day", "text", "Told in %d sentences. ".formatted(this.number).repeat(20))));
	}

	private List<Value> claims(String kind, String id, String told) {
		return IntStream.range(0, this.tellers)
			.mapToObj((teller) -> Values.parameters("document", document(this.number, teller), "properties",
					Values.parameters("id", id + "-claim-" + teller, "kind", kind, "quote",
							"It is told by agency %d that this came about: %s.".formatted(teller, told), "start", 0,
							"end", 60, "confidence", Math.round(50 + 50 * this.world.chance()) / 100.0, "status",
							"EXTRACTED", "extractor", "made up")))
			.toList();
	}

	/** All pairs of the states. */
	private List<Value> dyads() {
		List<String> codes = List.copyOf(new TreeSet<>(this.states.stream().map(State::code).toList()));
		return IntStream.range(0, codes.size())
			.boxed()
			.flatMap((first) -> codes.subList(first + 1, codes.size())
				.stream()
				.map((second) -> Values.parameters("key", codes.get(first) + "-" + second, "first", codes.get(first),
						"second", second)))
			.toList();
	}

	private String status(String usual) {
		return this.world.happens(0.93) ? usual : "PLANNED";
	}

	private static String document(int number, int teller) {
		return "document-%d-%d".formatted(number, teller);
	}

	private static String capitalized(String kind) {
		return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
	}

}
