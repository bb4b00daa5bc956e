package entente.api;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodsTests {

	@Test
	void tellsTheYearsOfAPeriodOfWholeYears() {
		assertThat(Periods.years(period("2020-01-01", "2024-12-31"))).contains(Map.of("first", 2020, "last", 2024));
		assertThat(Periods.years(period("0001-01-01", "9999-12-31"))).contains(Map.of("first", 1, "last", 9999));
	}

	@Test
	void tellsNoYearsOfPartsOfAYear() {
		assertThat(Periods.years(period("2020-01-02", "2024-12-31"))).isEmpty();
		assertThat(Periods.years(period("2020-01-01", "2024-12-30"))).isEmpty();
	}

	private static Map<String, LocalDate> period(String from, String to) {
		return Map.of("from", LocalDate.parse(from), "to", LocalDate.parse(to));
	}

}
