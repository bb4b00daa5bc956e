package entente.api;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets up the GraphQL engine.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	private static final int DOCUMENTS = 1000;

	@Bean
	GraphQlSourceBuilderCustomizer parsedDocuments() {
		ParsedDocuments documents = new ParsedDocuments(DOCUMENTS);
		return (source) -> source.configureGraphQl((engine) -> engine.preparsedDocumentProvider(documents));
	}

}
