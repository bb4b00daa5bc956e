package entente.api.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.Resource;

/**
 * The documents that the service was given at its start, one a file.
 */
final class KnownDocuments {

	private final Map<String, String> byHash;

	private KnownDocuments(Map<String, String> byHash) {
		this.byHash = Map.copyOf(byHash);
	}

	/** A document's hash is that of its whole file. */
	static KnownDocuments read(Resource... files) throws IOException {
		Map<String, String> byHash = new HashMap<>();
		for (Resource file : files) {
			String document = file.getContentAsString(StandardCharsets.UTF_8);
			byHash.put(Hash.of(document), document);
		}
		return new KnownDocuments(byHash);
	}

	Optional<String> find(String hash) {
		return Optional.ofNullable(this.byHash.get(hash));
	}

	boolean contain(String document) {
		return this.byHash.containsKey(Hash.of(document));
	}

}
