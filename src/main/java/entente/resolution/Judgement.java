package entente.resolution;

/**
 * What a score comes to, after Fellegi and Sunter.
 */
enum Judgement {

	/** Two accounts are of one: they are joined. */
	MATCH,

	/** They may be: somebody has to look, and until then they stay apart. */
	POSSIBLE_MATCH,

	/** They are of two. */
	NON_MATCH;

	static Judgement of(int score) {
		if (score >= Weights.of("match")) {
			return MATCH;
		}
		return (score >= Weights.of("possible")) ? POSSIBLE_MATCH : NON_MATCH;
	}

}
