package entente.ingestion;

import java.util.List;

/**
 * How far a job has come.
 *
 * @param total how many documents it was given
 * @param read how many were read and stand in the graph now, those unchanged included
 * @param unchanged how many of these stood there already, text and claims
 * @param failed how many could not be read or recorded
 * @param claims how many claims rest on the documents read
 * @param problems why documents failed, in the order in which that happened; at most
 * 1,000
 */
public record IngestionStatus(String id, State state, int total, int read, int unchanged, int failed, int claims,
		List<Problem> problems) {

	/** Whether a job goes on. */
	public enum State {

		/** Documents are waiting. */
		RUNNING,
		/** Every document was looked at, and one at least was read. */
		DONE,
		/** Every document was looked at, and none could be read. */
		FAILED

	}

	/**
	 * Why a document failed.
	 *
	 * @param document its id, address or title, else {@code document 3} for the third one
	 * given
	 * @param message one line that says what is wrong and what helps
	 */
	public record Problem(String document, String message) {
	}

	public IngestionStatus {
		problems = List.copyOf(problems);
	}

}
