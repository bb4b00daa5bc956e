package entente.graph.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The days on which a person is known to hold an office.
 *
 * @param key of the person and the office
 * @param holder code of the state or id of the institution
 * @param offices their names
 */
public record Tenure(String key, String holder, List<String> offices, LocalDate start, LocalDate end) {

	/** Null where no day is known. */
	public static @Nullable Tenure of(Record row) {
		if (row.get("start").isNull() || row.get("end").isNull()) {
			return null;
		}
		return new Tenure(row.get("person") + " " + row.get("holder") + " " + row.get("offices"),
				row.get("holder").asString(), row.get("offices").asList(Value::asString),
				row.get("start").asLocalDate(), row.get("end").asLocalDate());
	}

	/** The days that one list of tenures covers and the other one does not. */
	public static List<Tenure> changes(List<Tenure> before, List<Tenure> after) {
		Map<String, Tenure> former = new HashMap<>();
		before.forEach((tenure) -> former.put(tenure.key, tenure));
		List<Tenure> changes = new ArrayList<>();
		for (Tenure tenure : after) {
			Tenure old = former.remove(tenure.key);
			changes.addAll((old != null) ? old.differences(tenure) : List.of(tenure));
		}
		changes.addAll(former.values());
		return changes;
	}

	private List<Tenure> differences(Tenure other) {
		return Stream.of(between(this.start, other.start), between(this.end, other.end))
			.filter(Objects::nonNull)
			.toList();
	}

	private @Nullable Tenure between(LocalDate one, LocalDate two) {
		if (one.equals(two)) {
			return null;
		}
		return new Tenure(this.key, this.holder, this.offices, one.isBefore(two) ? one : two,
				one.isBefore(two) ? two : one);
	}

	public Map<String, Object> row() {
		return Map.of("holder", this.holder, "offices", this.offices, "start", this.start, "end", this.end);
	}

}
