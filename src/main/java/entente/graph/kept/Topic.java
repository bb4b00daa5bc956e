package entente.graph.kept;

import java.util.Map;

/**
 * A theme on which two states may cooperate.
 *
 * @param block of the claims that say so
 */
public record Topic(String block, Pair pair, String theme) {

	/** Reads a block of claims. */
	public static Topic of(String block) {
		String[] parts = block.split("\\|");
		return new Topic(block, Pair.ofKey(parts[1]), parts[2]);
	}

	public Map<String, Object> row() {
		return Map.of("block", this.block, "key", this.pair.key(), "first", this.pair.first(), "second",
				this.pair.second(), "theme", this.theme);
	}

}
