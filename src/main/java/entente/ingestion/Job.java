package entente.ingestion;

import java.util.ArrayList;
import java.util.List;

import entente.graph.Recorded;
import entente.ingestion.IngestionStatus.Problem;
import entente.ingestion.IngestionStatus.State;

/**
 * The counts of one job.
 */
final class Job {

	/** More than anybody reads. */
	private static final int PROBLEMS = 1000;

	private final String id;

	private final int total;

	private final List<Problem> problems = new ArrayList<>();

	private int read;

	private int unchanged;

	private int failed;

	private int claims;

	Job(String id, int total) {
		this.id = id;
		this.total = total;
	}

	synchronized void recorded(Recorded recorded) {
		this.read++;
		this.unchanged += (recorded.outcome() == Recorded.Outcome.UNCHANGED) ? 1 : 0;
		this.claims += recorded.claims();
	}

	synchronized void failed(String document, String message) {
		this.failed++;
		if (this.problems.size() < PROBLEMS) {
			this.problems.add(new Problem(document, message));
		}
	}

	synchronized boolean isOver() {
		return this.read + this.failed == this.total;
	}

	synchronized IngestionStatus status() {
		State state = !isOver() ? State.RUNNING : (this.read == 0 && this.total > 0) ? State.FAILED : State.DONE;
		return new IngestionStatus(this.id, state, this.total, this.read, this.unchanged, this.failed, this.claims,
				this.problems);
	}

}
