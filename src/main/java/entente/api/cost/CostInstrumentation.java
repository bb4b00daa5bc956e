package entente.api.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Refuses what asks for too much, and tells with each answer what it cost.
 */
@Component
@EnableConfigurationProperties(CostProperties.class)
class CostInstrumentation extends SimplePerformantInstrumentation {

	private final CostProperties limits;

	private final ParserOptions parsing;

	private final Purses purses;

	CostInstrumentation(CostProperties limits) {
		this.limits = limits;
		this.purses = new Purses(limits.pointsPerMinute());
		this.parsing = ParserOptions.newParserOptions()
			.maxCharacters(limits.characters())
			.maxTokens(limits.tokens())
			.build();
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		input.getGraphQLContext().put(ParserOptions.class, this.parsing);
		return input;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
		DocumentLimits.check(this.limits, parameters.getDocument());
		return super.beginValidation(parameters, state);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext execution = parameters.getExecutionContext();
		Estimate estimate = Estimate.of(execution.getGraphQLSchema(), root(execution),
				execution.getOperationDefinition().getSelectionSet(), execution.getFragmentsByName(),
				execution.getCoercedVariables());
		Spending spending = new Spending(estimate, this.limits.limit(), this.purses.ofCaller());
		execution.getGraphQLContext().put(Spending.class, spending);
		spending.begin();
		return super.beginExecuteOperation(parameters, state);
	}

	private static GraphQLObjectType root(ExecutionContext execution) {
		GraphQLSchema schema = execution.getGraphQLSchema();
		return switch (execution.getOperationDefinition().getOperation()) {
			case QUERY -> schema.getQueryType();
			case MUTATION -> schema.getMutationType();
			case SUBSCRIPTION -> schema.getSubscriptionType();
		};
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		Spending spending = parameters.getGraphQLContext().get(Spending.class);
		if (spending == null) {
			return CompletableFuture.completedFuture(result);
		}
		Map<Object, Object> extensions = new HashMap<>();
		if (result.getExtensions() != null) {
			extensions.putAll(result.getExtensions());
		}
		extensions.put("cost", spending.end(result.getData(), result.isDataPresent()));
		return CompletableFuture.completedFuture(result.transform((changed) -> changed.extensions(extensions)));
	}

}
