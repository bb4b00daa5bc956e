package entente.ingestion;

import java.util.Locale;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Metrics;

/**
 * Measures how long the stages of the pipeline take, and counts what drops out of it and
 * why.
 */
enum Stage {

	READ, EXTRACT, RECORD;

	<T> T measure(Supplier<T> work) {
		return Metrics.timer("entente.ingestion.stage", "stage", name().toLowerCase(Locale.ROOT)).record(work);
	}

	/** Counts a document that the pipeline has let go. */
	static void dropped(String reason) {
		Metrics.counter("entente.ingestion.dropped", "reason", reason).increment();
	}

	/** Counts a document that the graph has taken. */
	static void recorded(String outcome) {
		Metrics.counter("entente.ingestion.documents", "outcome", outcome.toLowerCase(Locale.ROOT)).increment();
	}

}
