package entente.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Ingestion jobs, which have ids as the nodes of the graph have.
 */
@Component
class Jobs {

	private final entente.ingestion.Ingestion ingestion;

	Jobs(entente.ingestion.Ingestion ingestion) {
		this.ingestion = ingestion;
	}

	/** A job by its id; empty where there is none or it is long over. */
	Optional<Ingestion> find(String id) {
		GlobalId job = GlobalId.parse(id);
		return job.equals(GlobalId.of("Ingestion", job.key())) ? this.ingestion.status(job.key()).map(Ingestion::of)
				: Optional.empty();
	}

	/** The node, or the job of that id where the graph has none. */
	@Nullable Object or(@Nullable Object node, String id) {
		return (node != null) ? node : find(id).orElse(null);
	}

	/** The nodes in order, with the jobs among them. */
	List<@Nullable Object> orEach(@Nullable List<?> nodes, List<String> ids) {
		return (nodes != null) ? IntStream.range(0, ids.size())
			.<@Nullable Object>mapToObj((i) -> or(nodes.get(i), ids.get(i)))
			.toList() : List.of();
	}

}
