package entente.api;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/**
 * How queries are executed.
 */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer wholeAnswers(ObjectProvider<DataFetcherExceptionResolver> errors) {
		return (source) -> source.configureGraphQl((engine) -> engine.queryExecutionStrategy(new AnswerStrategy(
				DataFetcherExceptionResolver.createExceptionHandler(errors.orderedStream().toList()))));
	}

}
