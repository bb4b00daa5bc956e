package entente.evaluation;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import entente.model.Evidence;

/**
 * The parts of the extraction record that are measured, of a gold record as of what was
 * found; only the latter has evidence. Lists are empty where the record has none.
 */
record ExtractionRecord(String id, String lang, List<String> states, List<Person> people,
		List<Institution> institutions, List<Event> events, List<Agreement> agreements, List<Cooperation> cooperation) {

	ExtractionRecord {
		states = orEmpty(states);
		people = orEmpty(people);
		institutions = orEmpty(institutions);
		events = orEmpty(events);
		agreements = orEmpty(agreements);
		cooperation = orEmpty(cooperation);
	}

	/** The record of a document of which nothing was found. */
	static ExtractionRecord empty(String id, String lang) {
		return new ExtractionRecord(id, lang, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	private static <T> List<T> orEmpty(@Nullable List<T> items) {
		return Objects.requireNonNullElse(items, List.of());
	}

	/** A found item that rests on a sentence. */
	sealed interface Claim permits Person, Institution, Role, Event, Agreement, Cooperation {

		/** The sentence that tells most, null in gold records. */
		@Nullable Evidence evidence();

	}

	/** A person named; the evidence tells the state. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Person(String name, @Nullable String state, List<Role> roles, @Nullable Evidence evidence) implements Claim {

		Person {
			String holder = name;
			roles = orEmpty(roles).stream().map((role) -> new Role(holder, role.title(), role.evidence())).toList();
		}

	}

	/** An office; a mere string in gold records. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Role(@Nullable String holder, String title, @Nullable Evidence evidence) implements Claim {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		static Role of(String title) {
			return new Role(null, title, null);
		}

	}

	/** An institution named. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Institution(String name, String kind, @Nullable String state, @Nullable Evidence evidence) implements Claim {
	}

	/** An event told; held where the record does not say otherwise. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Event(String kind, @Nullable String name, String status, @Nullable String start, List<String> participants,
			@Nullable Evidence evidence) implements Claim {

		Event {
			status = Objects.requireNonNullElse(status, "held");
			participants = orEmpty(participants);
		}

	}

	/** An instrument told; one where the record does not say how many. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Agreement(List<String> parties, String kind, @Nullable String status, @Nullable String name, Integer count,
			@Nullable Evidence evidence) implements Claim {

		Agreement {
			parties = orEmpty(parties);
			count = Math.max(Objects.requireNonNullElse(count, 1), 1);
		}

	}

	/** A theme on which states cooperate. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Cooperation(List<String> states, String theme, @Nullable Evidence evidence) implements Claim {

		Cooperation {
			states = orEmpty(states);
		}

	}

}
