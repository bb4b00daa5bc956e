package entente.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import entente.graph.Curation;
import entente.graph.Relations;
import entente.ingestion.Ingestion;
import entente.model.ClaimStatus;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes the word of reviewers and administrators.
 */
@Controller
class CurationController {

	private final Curation curation;

	private final Ingestion ingestion;

	private final Relations relations;

	private final Selections selections;

	CurationController(Curation curation, Ingestion ingestion, Relations relations, Selections selections) {
		this.curation = curation;
		this.ingestion = ingestion;
		this.relations = relations;
		this.selections = selections;
	}

	@MutationMapping
	boolean retract(@Argument String document) {
		return this.curation.retract(GlobalId.parse(document).keyOf("document"));
	}

	@MutationMapping
	Object review(@Argument String claim, @Argument ClaimStatus status, @Argument @Nullable String note,
			DataFetchingEnvironment field) {
		if (!this.curation.review(GlobalId.parse(claim).keyOf("claim"), status, note)) {
			throw new BadArgumentException("claim", "review", "is of no claim that is known");
		}
		return answer(field, Map.of("claim", GlobalId.parse(claim).key()));
	}

	@MutationMapping
	Object merge(@Argument List<String> people, DataFetchingEnvironment field) {
		try {
			String person = this.curation
				.merge(people.stream().map((id) -> GlobalId.parse(id).keyOf("person")).toList());
			return answer(field, Map.of("person", person));
		}
		catch (IllegalArgumentException ex) {
			throw new BadArgumentException("people", "merge", "cannot be followed: " + ex.getMessage());
		}
	}

	@MutationMapping
	Object split(@Argument String person, DataFetchingEnvironment field) {
		try {
			return answer(field, Map.of("people", this.curation.split(GlobalId.parse(person).keyOf("person"))));
		}
		catch (IllegalArgumentException ex) {
			throw new BadArgumentException("person", "split", "cannot be followed: " + ex.getMessage());
		}
	}

	@MutationMapping
	boolean erase(@Argument String person) {
		try {
			return this.ingestion.erase(GlobalId.parse(person).keyOf("person"));
		}
		catch (IllegalStateException ex) {
			throw new BadArgumentException("person", "erase", "cannot be erased: " + ex.getMessage());
		}
	}

	/** What the mutation selects of what it led to. */
	private Object answer(DataFetchingEnvironment field, Map<String, Object> result) {
		return Objects.requireNonNull(this.relations.answer(this.selections.of(field, result)));
	}

}
