package entente.api.documents;

import java.io.IOException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * Says which documents the GraphQL engine takes.
 */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

	private static final int DOCUMENTS = 1000;

	@Bean
	GraphQlSourceBuilderCustomizer persistedDocuments(@Value("${entente.documents.files:}") Resource[] files,
			@Value("${entente.documents.only:false}") boolean only) throws IOException {
		KnownDocuments known = KnownDocuments.read(files);
		ParsedDocuments parsed = new ParsedDocuments(DOCUMENTS);
		PersistedDocuments documents = only ? new PersistedDocuments(parsed, known)
				: new PersistedDocuments(parsed, known, new SentDocuments(DOCUMENTS));
		return (source) -> source.configureGraphQl((engine) -> engine.preparsedDocumentProvider(documents));
	}

}
