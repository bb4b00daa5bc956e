package entente.api;

import java.util.List;

import entente.ingestion.IngestionStatus;

/**
 * A job as the schema shows it.
 */
record Ingestion(String id, IngestionStatus.State state, int total, int read, int unchanged, int failed, int claims,
		List<IngestionStatus.Problem> problems) {

	static Ingestion of(IngestionStatus job) {
		return new Ingestion(GlobalId.of("Ingestion", job.id()).toString(), job.state(), job.total(), job.read(),
				job.unchanged(), job.failed(), job.claims(), job.problems());
	}

}
