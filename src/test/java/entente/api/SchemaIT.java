package entente.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.graph.Cast;
import graphql.GraphQL;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks for every field of every type of the served schema.
 */
@ApiTest
class SchemaIT {

	/** Where at least one object of each type is found. */
	private static final Map<String, String> PATHS = Map.ofEntries(
			Map.entry("State", "states(first: 5) { edges { node { %s } } }"),
			Map.entry("Person", "people { edges { node { %s } } }"),
			Map.entry("Institution", "institutions { edges { node { %s } } }"),
			Map.entry("Event", "events { edges { node { %s } } }"),
			Map.entry("Agreement", "agreements { edges { node { %s } } }"),
			Map.entry("Document", "documents { edges { node { %s } } }"), Map.entry("Theme", "themes { %s }"),
			Map.entry("Office", "person(id: \"person:kaz-koshanov\") { offices { %s } }"),
			Map.entry("Participation", "events { edges { node { participants { %s } } } }"),
			Map.entry("AgreementStep", "agreements { edges { node { history { %s } } } }"),
			Map.entry("ThemeCount", "state(code: \"KAZ\") { themes { %s } }"),
			Map.entry("BilateralRelation", "relation(between: [\"KAZ\", \"CHN\"]) { %s }"),
			Map.entry("VisitBalance", "relation(between: [\"KAZ\", \"CHN\"]) { visits { %s } }"),
			Map.entry("TimelineBucket", "relation(between: [\"KAZ\", \"CHN\"]) { timeline(by: MONTH) { %s } }"),
			Map.entry("Network", "network { %s }"),
			Map.entry("Path", "paths(from: \"person:kaz-koshanov\", to: \"institution:kaz-mazhilis\") { %s }"),
			Map.entry("Hop", "paths(from: \"person:kaz-koshanov\", to: \"institution:kaz-mazhilis\") { hops { %s } }"),
			Map.entry("Tie", "state(code: \"KAZ\") { ties { edges { node { %s } } } }"),
			Map.entry("Claim", "documents { edges { node { claims { edges { node { %s } } } } } }"),
			Map.entry("SearchHit", "search(text: \"Kazakhstan\") { edges { node { %s } } }"));

	private static final JsonMapper JSON = JsonMapper.shared();

	private final GraphQlSource source;

	private final InspectedSchema inspected;

	SchemaIT(GraphQlSource source, InspectedSchema inspected) {
		this.source = source;
		this.inspected = inspected;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	static Stream<String> types() {
		return PATHS.keySet().stream().sorted();
	}

	@ParameterizedTest
	@MethodSource("types")
	void answersEveryField(String type) {
		var result = this.source.graphQl().execute(everything(type));
		assertThat(result.getErrors()).isEmpty();
		assertThat(leaves(result.getData())).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("types")
	void answersAtOnceAsFieldByField(String type) {
		GraphQL byField = GraphQL.newGraphQL(this.source.schema()).build();
		assertThat(JSON.writeValueAsString(this.source.graphQl().execute(everything(type)).getData()))
			.isEqualTo(JSON.writeValueAsString(byField.execute(everything(type)).getData()));
	}

	@ParameterizedTest
	@MethodSource("types")
	void takesNoAnswerApart(String type) {
		List<String> descents = new ArrayList<>();
		GraphQL engine = GraphQL.newGraphQL(this.source.schema())
			.queryExecutionStrategy(new AnswerStrategy(new SimpleDataFetcherExceptionHandler()) {

				@Override
				protected Object completeValueForObject(ExecutionContext execution,
						ExecutionStrategyParameters parameters, GraphQLObjectType object, Object value) {
					descents.add(parameters.getPath().toString());
					return super.completeValueForObject(execution, parameters, object, value);
				}

			})
			.build();
		assertThat(engine.execute(everything(type)).getErrors()).isEmpty();
		assertThat(descents).isEmpty();
	}

	private String everything(String type) {
		GraphQLSchema schema = this.source.schema();
		String fields = schema.getObjectType(type)
			.getFieldDefinitions()
			.stream()
			.map((field) -> selection(schema, field, 1))
			.collect(Collectors.joining(" "));
		return "{ " + PATHS.get(type).formatted(fields) + " }";
	}

	@Test
	void leavesNoFieldOrArgumentOfControllersUnmapped() {
		SchemaReport report = this.inspected.report();
		assertThat(report.unmappedFields()).isEmpty();
		assertThat(report.unmappedRegistrations()).isEmpty();
		assertThat(report.unmappedArguments()).isEmpty();
		assertThat(report.fieldNullnessErrors()).isEmpty();
		assertThat(report.argumentNullnessErrors()).isEmpty();
	}

	@Test
	void asksForEveryTypeThatIsServed() {
		Set<String> others = Set.of("Query", "Mutation", "Subscription", "FactRecorded", "PageInfo", "Extraction",
				"ExtractedClaim", "Ingestion", "IngestionProblem");
		assertThat(this.source.schema().getAllTypesAsList()).filteredOn(GraphQLObjectType.class::isInstance)
			.extracting(GraphQLNamedType::getName)
			.filteredOn((name) -> !name.startsWith("__") && !name.endsWith("Connection") && !name.endsWith("Edge"))
			.filteredOn((name) -> !others.contains(name))
			.containsExactlyInAnyOrderElementsOf(PATHS.keySet());
	}

	@Test
	void describesEveryTypeAndField() {
		assertThat(this.source.schema().getAllTypesAsList())
			.filteredOn((type) -> type.getDefinition() != null && !type.getName().startsWith("__"))
			.filteredOn((type) -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
			.allSatisfy((type) -> assertThat(type.getDescription()).as(type.getName()).isNotBlank());
		assertThat(this.source.schema().getAllTypesAsList()).filteredOn(GraphQLObjectType.class::isInstance)
			.filteredOn((type) -> !type.getName().startsWith("__"))
			.flatMap((type) -> ((GraphQLObjectType) type).getFieldDefinitions())
			.allSatisfy((field) -> assertThat(field.getDescription()).as(field.getName()).isNotBlank());
	}

	/** A field with its arguments left out, and what it selects down to a depth. */
	private String selection(GraphQLSchema schema, GraphQLFieldDefinition field, int depth) {
		var type = GraphQLTypeUtil.unwrapAll(field.getType());
		if (type instanceof GraphQLUnionType) {
			return field.getName() + " { __typename }";
		}
		if (!(type instanceof GraphQLFieldsContainer container)) {
			return field.getName();
		}
		String inner = container.getFieldDefinitions()
			.stream()
			.filter((part) -> depth > 0
					|| !(GraphQLTypeUtil.unwrapAll(part.getType()) instanceof GraphQLFieldsContainer))
			.filter((part) -> structural(container)
					|| !(GraphQLTypeUtil.unwrapAll(part.getType()) instanceof GraphQLFieldsContainer))
			.map((part) -> selection(schema, part, structural(container) ? depth : depth - 1))
			.collect(Collectors.joining(" "));
		return field.getName() + " { __typename " + inner + " }";
	}

	private static boolean structural(GraphQLNamedOutputType type) {
		return type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
	}

	private static List<Object> leaves(Object value) {
		List<Object> leaves = new ArrayList<>();
		if (value instanceof Map<?, ?> map) {
			map.values().forEach((part) -> leaves.addAll(leaves(part)));
		}
		else if (value instanceof List<?> list) {
			list.forEach((part) -> leaves.addAll(leaves(part)));
		}
		else if (value != null) {
			leaves.add(value);
		}
		return leaves;
	}

}
