package entente.api;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/**
 * Keeps what the inspection at start finds in the schema and its controllers.
 */
final class InspectedSchema implements GraphQlSourceBuilderCustomizer {

	private @Nullable SchemaReport report;

	@Override
	public void customize(GraphQlSource.SchemaResourceBuilder builder) {
		builder.inspectSchemaMappings((found) -> this.report = found);
	}

	SchemaReport report() {
		return java.util.Objects.requireNonNull(this.report);
	}

}
