package entente.api;

import java.util.List;
import java.util.Map;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;

/**
 * Executes queries as usual, but that the answer to a question is not taken apart again:
 * it has been asked for with all that is selected of it.
 */
class AnswerStrategy extends AsyncExecutionStrategy {

	AnswerStrategy(DataFetcherExceptionHandler errors) {
		super(errors);
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext execution, ExecutionStrategyParameters parameters) {
		Object answer = parameters.getSource();
		if (!isOfRoot(parameters) || !(answer instanceof Map || answer instanceof List)) {
			return super.completeValue(execution, parameters);
		}
		return Completion
			.of(execution, parameters.getExecutionStepInfo().getType(),
					getNormalizedField(execution, parameters, parameters::getExecutionStepInfo).get(), answer)
			.map((complete) -> new FieldValueInfo(CompleteValueType.SCALAR, complete))
			.orElseGet(() -> super.completeValue(execution, parameters));
	}

	private static boolean isOfRoot(ExecutionStrategyParameters parameters) {
		return !parameters.getExecutionStepInfo().getParent().hasParent();
	}

}
