package entente.graph.counters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What the facts of a dyad weigh together. All halve at the same pace, so that one number
 * does for every day: the sum of the weights moved to a fixed day. It holds from the last
 * day of the latest fact on; what has no day of its own is as old as the dyad's latest.
 */
final class Pull {

	/** The day on which the sum would weigh what it says. */
	static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

	/** Sums up {@code weight} with the day {@code last}, null where there is none. */
	static final String SUMMED = """
			sum(weight * 2 ^ (duration.inDays(date('%s'), last).days / 730.5)) AS pull,
			sum(CASE WHEN last IS NULL THEN weight ELSE 0.0 END) AS dayless,
			max(CASE WHEN weight > 0 THEN last END) AS until""".formatted(EPOCH);

	private static final double HALVING = 730.5;

	/** Decimals that do not depend on the order in which facts are summed. */
	private static final double DECIMALS = 1e6;

	private double sum;

	private double dayless;

	private LocalDate until = LocalDate.of(1, 1, 1);

	void add(Record row) {
		this.sum += row.get("pull").asDouble();
		this.dayless += row.get("dayless").asDouble();
		if (!row.get("until").isNull()) {
			include(row.get("until").asLocalDate());
		}
	}

	private void include(LocalDate day) {
		this.until = day.isAfter(this.until) ? day : this.until;
	}

	/**
	 * Gives what has no day that of the latest fact; without one, it never ages and no
	 * number does for every day.
	 */
	void settle(@Nullable LocalDate latest) {
		if (this.dayless > 0) {
			LocalDate day = (latest != null) ? latest : LocalDate.of(9999, 12, 31);
			this.sum += (latest != null) ? this.dayless * Math.pow(2, age(latest)) : 0;
			include(day);
			this.dayless = 0;
		}
	}

	private static double age(LocalDate day) {
		return ChronoUnit.DAYS.between(EPOCH, day) / HALVING;
	}

	double sum() {
		return Math.rint(this.sum * DECIMALS) / DECIMALS;
	}

	/** The first day on which the sum holds. */
	LocalDate from() {
		return this.until;
	}

}
