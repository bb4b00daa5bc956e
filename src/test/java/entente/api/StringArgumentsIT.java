package entente.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.graph.Cast;
import entente.graph.store.SharedGraph;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hostile text through every argument of the schema that takes text.
 */
@ApiTest
@WithMockUser(roles = { "EDITOR", "REVIEWER", "ADMIN" })
class StringArgumentsIT {

	private static final String DUMP = """
			MATCH (n) WHERE NOT n:Lock
			OPTIONAL MATCH (n)-[r]->(m)
			WITH n, r, m ORDER BY elementId(n), elementId(r)
			RETURN collect([labels(n), properties(n), type(r), properties(r), elementId(m)]) AS graph""";

	/** Values for arguments that a field needs, to get at the fields below it. */
	private static final Map<String, String> GOOD = Map.ofEntries(Map.entry("id", "\"state:KAZ\""),
			Map.entry("ids", "[\"state:KAZ\"]"), Map.entry("code", "\"KAZ\""), Map.entry("text", "\"x\""),
			Map.entry("between", "[\"KAZ\", \"CHN\"]"), Map.entry("from", "\"state:KAZ\""),
			Map.entry("to", "\"state:CHN\""), Map.entry("document", "{text: \"x\", lang: \"en\"}"),
			Map.entry("status", "REJECTED"), Map.entry("claim", "\"claim:none\""),
			Map.entry("person", "\"person:none\""), Map.entry("people", "[\"person:none\"]"),
			Map.entry("documents", "[]"));

	private final ExecutionGraphQlServiceTester api;

	private final GraphQLSchema schema;

	StringArgumentsIT(ExecutionGraphQlServiceTester api, GraphQlSource source) {
		this.api = api;
		this.schema = source.schema();
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	static Stream<String> attacks() {
		return Stream.of("' OR 1=1 //", "'}) MATCH (n) DETACH DELETE n //", "\\u0027}) DETACH DELETE this //",
				"`]->() DELETE n //", "\"}) { id } } #", "name:[* TO *] AND -(\"", "*:*", "/.*/ ~ ^ && || !",
				"a\u0000b\u001f\u007f", "\uD800", "\u202Egnp.exe", "x".repeat(1 << 20));
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void areNothingButText(String attack) {
		Object before = dump();
		for (String document : documents()) {
			this.api.document(document)
				.variable("text", attack)
				.execute()
				.errors()
				.satisfy((errors) -> assertThat(errors).as(document)
					.allSatisfy((error) -> assertThat(shown(error)).doesNotContain("INTERNAL", "Neo4j", "Lucene")));
		}
		assertThat(dump()).isEqualTo(before);
	}

	@Test
	void areAllTried() {
		assertThat(documents()).hasSizeGreaterThan(60)
			.anyMatch((document) -> document.contains("search(text: $text"))
			.anyMatch((document) -> document.contains("name(lang: $text)"))
			.anyMatch((document) -> document.contains("note: $text"))
			.anyMatch((document) -> document.contains("filter: {mentions: [$text]}"));
	}

	private static String shown(ResponseError error) {
		assertThat(error.getMessage()).hasSizeLessThan(500);
		return error.getExtensions().get("code") + " " + error.getMessage();
	}

	/** One for each argument, or field of one, that takes text. */
	private List<String> documents() {
		List<String> documents = new ArrayList<>();
		Map<String, String> ways = ways(this.schema.getQueryType());
		ways.forEach((type, way) -> documents(type, "query", way, documents));
		documents(this.schema.getMutationType().getName(), "mutation", "%s", documents);
		return documents;
	}

	private void documents(String type, String operation, String way, List<String> documents) {
		for (GraphQLFieldDefinition field : this.schema.getObjectType(type).getFieldDefinitions()) {
			for (GraphQLArgument argument : field.getArguments()) {
				values(argument.getType())
					.forEach((textType, values) -> values.forEach((value) -> documents.add(operation + " ($text: "
							+ textType + "!) { " + way.formatted(call(field, argument.getName(), value)) + " }")));
			}
		}
	}

	/**
	 * Ways to write {@code $text} as a value of the type, by the type of the variable.
	 */
	private Map<String, List<String>> values(GraphQLInputType type) {
		Map<String, List<String>> values = new HashMap<>();
		boolean list = GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
		GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(type);
		if (Set.of("String", "ID", "Url", "Date", "PartialDate").contains(named.getName())) {
			values.put(named.getName(), List.of(list ? "[$text]" : "$text"));
		}
		// what is ingested is stored: that is no attack
		if (named instanceof GraphQLInputFieldsContainer fields && !list) {
			for (GraphQLInputObjectField field : fields.getFieldDefinitions()) {
				String good = named.getName().equals("DocumentInput") && !field.getName().equals("text")
						? "text: \"x\", " : "";
				values(field.getType()).forEach((textType, inner) -> values
					.computeIfAbsent(textType, (any) -> new ArrayList<>())
					.addAll(inner.stream().map((value) -> "{" + good + field.getName() + ": " + value + "}").toList()));
			}
		}
		return values;
	}

	private String call(GraphQLFieldDefinition field, String argument, String value) {
		String given = field.getArguments()
			.stream()
			.filter((other) -> other.getName().equals(argument) || GraphQLTypeUtil.isNonNull(other.getType()))
			.map((other) -> other.getName() + ": "
					+ (other.getName().equals(argument) ? value : GOOD.get(other.getName())))
			.collect(Collectors.joining(", ", "(", ")"));
		return field.getName() + given
				+ (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof graphql.schema.GraphQLScalarType ? ""
						: " { __typename }");
	}

	/** For each type of object the shortest way to it from the root. */
	private Map<String, String> ways(GraphQLObjectType root) {
		Map<String, String> ways = new HashMap<>(Map.of(root.getName(), "%s"));
		Deque<GraphQLObjectType> next = new ArrayDeque<>(List.of(root));
		while (!next.isEmpty()) {
			GraphQLObjectType type = next.poll();
			for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
				if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType below
						&& !ways.containsKey(below.getName())) {
					String call = field.getName() + needed(field) + " { %s }";
					ways.put(below.getName(), ways.get(type.getName()).formatted(call));
					next.add(below);
				}
			}
		}
		return ways;
	}

	private static String needed(GraphQLFieldDefinition field) {
		String given = field.getArguments()
			.stream()
			.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) || argument.getName().equals("code"))
			.map((argument) -> argument.getName() + ": " + GOOD.get(argument.getName()))
			.collect(Collectors.joining(", "));
		return given.isEmpty() ? "" : "(" + given + ")";
	}

	private static Object dump() {
		return SharedGraph.driver().executableQuery(DUMP).execute().records().getFirst().asMap();
	}

}
