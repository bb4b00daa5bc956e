package entente.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured of one way to answer one question.
 *
 * @param hits how often the database looked at its store
 * @param cells by number of clients
 */
record Measurement(Inquiry inquiry, Way way, int size, long hits, Map<Integer, Cell> cells) {

	static final int MANY = 16;

	static Measurement of(Inquiry inquiry, Way way, int size, long hits) {
		Map<Integer, Cell> cells = new LinkedHashMap<>();
		cells.put(1, new Cell());
		cells.put(MANY, new Cell());
		return new Measurement(inquiry, way, size, hits, cells);
	}

	Cell many() {
		return this.cells.get(MANY);
	}

	Cell single() {
		return this.cells.get(1);
	}

	boolean isOfService() {
		return this.way.name().equals("service");
	}

}
