package entente.api.documents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The documents that clients have sent with their hash, those used last. Long ones are
 * not kept, so that nobody can fill the memory.
 */
final class SentDocuments {

	private static final int LONGEST = 16_384;

	private final Map<String, String> byHash;

	SentDocuments(int most) {
		this.byHash = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
			@Override
			protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
				return size() > most;
			}
		});
	}

	void keep(String hash, String document) {
		if (document.length() <= LONGEST) {
			this.byHash.put(hash, document);
		}
	}

	Optional<String> find(String hash) {
		return Optional.ofNullable(this.byHash.get(hash));
	}

}
