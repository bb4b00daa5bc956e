package entente.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tells changes of the schema that break clients from harmless ones.
 */
class SchemaChangesTests {

	private static final String RELEASING = "these changes break clients of the released schema: deprecate instead of "
			+ "removing. To release them nevertheless, copy src/main/resources/graphql/schema.graphqls over "
			+ "src/test/resources/entente/api/released.graphqls, and name the break in the commit";

	private static final String SMALL = """
			type Query { state(code: String!): State facts(filter: Filter, unit: Unit): [Fact!]! }
			type State { code: String! iso2: String }
			type Event { id: ID! }
			union Fact = State | Event
			input Filter { themes: [String!] }
			enum Unit { YEAR MONTH }
			""";

	@Test
	void breaksNoClientOfTheReleasedSchema() {
		assertThat(breakages(read("entente/api/released.graphqls"), read("graphql/schema.graphqls"))).as(RELEASING)
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			iso2: String; ; iso2
			iso2: String; iso2: Int; iso2
			code: String! iso2; code: String iso2; code
			state(code: String!); state(code: String!, lang: String!); lang
			state(code: String!); state(name: String!); state
			unit: Unit; unit: Unit!; unit
			YEAR MONTH; YEAR; MONTH
			themes: [String!]; themes: [String!]!; themes
			themes: [String!]; themes: [String!] lang: String!; lang
			State | Event; State; Event
			""")
	void namesWhatBreaks(String before, String after, String part) {
		assertThat(breakages(SMALL, changed(before, (after != null) ? after : ""))).isNotEmpty()
			.allSatisfy((breakage) -> assertThat(breakage).contains(part));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			iso2: String; iso2: String capital: String
			iso2: String; iso2: String!
			iso2: String; iso2: String @deprecated(reason: "See code.")
			state(code: String!); state(code: String!, lang: String)
			state(code: String!); state(code: String)
			YEAR MONTH; YEAR MONTH WEEK
			themes: [String!]; themes: [String!] lang: String
			""")
	void letsHarmlessChangesPass(String before, String after) {
		assertThat(breakages(SMALL, changed(before, after))).isEmpty();
	}

	private static String changed(String before, String after) {
		assertThat(SMALL).contains(before);
		return SMALL.replace(before, after);
	}

	private static List<String> breakages(String released, String served) {
		CapturingReporter reporter = new CapturingReporter();
		SchemaDiffSet schemas = SchemaDiffSet.diffSetFromIntrospection(
				UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(released)),
				UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(served)));
		new SchemaDiff().diffSchema(schemas, reporter);
		return reporter.getBreakages()
			.stream()
			.map((event) -> event.getTypeName() + "." + event.getFieldName() + ": " + event.getReasonMsg())
			.toList();
	}

	private static String read(String resource) {
		try {
			return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
