package entente.graph.kept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import entente.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence of one document says.
 *
 * @param id from the content
 * @param item which report of its kind in the document the sentence supports, from 0
 * @param block what may be of one fact with it
 * @param properties all that Cypher users see besides
 * @param holders the offices that it names without their holders: {@code title},
 * {@code offices} and the id or code of that {@code in} which they are held
 */
public record Claim(String id, ClaimKind kind, int item, String block, Map<String, @Nullable Object> properties,
		List<Map<String, Object>> holders) {

	public static Claim of(String document, ClaimKind kind, int item, String block, Evidence evidence, Object report,
			Map<String, @Nullable Object> details, List<Map<String, Object>> holders) {
		Map<String, @Nullable Object> properties = new HashMap<>(details);
		properties.put("kind", kind.name());
		properties.put("item", item);
		properties.put("block", kind.block(block));
		properties.put("quote", evidence.quote());
		properties.put("start", evidence.start());
		properties.put("end", evidence.end());
		properties.put("confidence", evidence.confidence());
		String id = "c-" + Digest.of(document, kind, report, evidence.start(), evidence.end(), evidence.quote());
		return new Claim(id, kind, item, kind.block(block), properties, holders);
	}

	public Map<String, Object> row() {
		return Map.of("id", this.id, "properties", this.properties, "holders", this.holders);
	}

}
