package entente.api.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.language.Comment;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * What the explorer asks.
 *
 * @param document all operations and their fragments
 * @param examples operations with variables for them, in the order of the document
 */
record ExplorerQuestions(String document, List<Example> examples) {

	private static final Resource FILE = new ClassPathResource("static/explorer/questions.graphql");

	private static final JsonMapper JSON = JsonMapper.shared();

	/** Reads them from where the page reads them. */
	static ExplorerQuestions read() throws IOException {
		String document = FILE.getContentAsString(StandardCharsets.UTF_8);
		Document parsed = Parser.parse(document);
		return new ExplorerQuestions(document,
				parsed.getDefinitionsOfType(OperationDefinition.class)
					.stream()
					.flatMap((operation) -> example(operation).stream())
					.toList());
	}

	/** A comment that begins with a colon holds the variables. */
	private static Optional<Example> example(OperationDefinition operation) {
		return operation.getComments()
			.stream()
			.map(Comment::getContent)
			.filter((comment) -> comment.startsWith(":"))
			.findFirst()
			.map((comment) -> new Example(operation.getName(), variables(comment.substring(1))));
	}

	private static Map<String, @Nullable Object> variables(String json) {
		return JSON.readValue(json, new TypeReference<>() {
		});
	}

	/**
	 * An operation to ask with these variables.
	 *
	 * @param operation its name
	 * @param variables as clients send them
	 */
	record Example(String operation, Map<String, @Nullable Object> variables) {
	}

}
