package entente.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.TrivialDataFetcher;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.WiringFactory;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

import entente.graph.Relations;

/**
 * Answers each field of {@code Query} that asks the graph, by one question.
 */
@Component
class RootFields implements RuntimeWiringConfigurer {

	/** These ask the pipeline, see {@link IngestionController}. */
	private static final Set<String> OTHERS = Set.of("extract", "ingestion");

	private final Relations relations;

	private final Selections selections;

	private final Jobs jobs;

	private List<String> fields = List.of();

	RootFields(Relations relations, Selections selections, Jobs jobs) {
		this.relations = relations;
		this.selections = selections;
		this.jobs = jobs;
	}

	@Override
	public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
		this.fields = registry.getType("Query", ObjectTypeDefinition.class)
			.orElseThrow()
			.getFieldDefinitions()
			.stream()
			.map(FieldDefinition::getName)
			.filter((name) -> !OTHERS.contains(name))
			.toList();
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		Scalars.all().forEach(wiring::scalar);
		wiring.type("Query", (query) -> {
			this.fields.forEach((field) -> query.dataFetcher(field, (TrivialDataFetcher<?>) this::observed));
			return query;
		});
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring, List<WiringFactory> factories) {
		factories.add(new Answers());
	}

	/**
	 * Trivial, as it needs nothing that is carried from thread to thread: all that is
	 * observed is the statement, as a part of the operation.
	 */
	private @Nullable Object observed(DataFetchingEnvironment field) {
		Observation operation = field.getGraphQlContext()
			.getOrDefault(ObservationThreadLocalAccessor.KEY, Observation.NOOP);
		return operation.scoped(() -> answer(field));
	}

	private @Nullable Object answer(DataFetchingEnvironment field) {
		Object answer = this.relations.answer(this.selections.of(field));
		return switch (field.getField().getName()) {
			case "node" -> this.jobs.or(answer, Objects.requireNonNull(field.getArgument("id")));
			case "nodes" -> this.jobs.orEach((List<?>) answer, Objects.requireNonNull(field.getArgument("ids")));
			case "paths" -> betweenKnown((List<?>) Objects.requireNonNull(answer));
			default -> answer;
		};
	}

	/** In the place of paths stands the name of the argument that names nobody. */
	private static List<?> betweenKnown(List<?> paths) {
		paths.stream()
			.map((path) -> String.valueOf(((Map<?, ?>) path).get("__typename")))
			.filter((type) -> !type.equals("Path"))
			.findFirst()
			.ifPresent((argument) -> {
				throw new BadArgumentException(argument, "paths",
						"is unknown: give the id of a state, a person or an institution");
			});
		return paths;
	}

}
