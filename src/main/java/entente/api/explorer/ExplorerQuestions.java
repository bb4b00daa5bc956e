package entente.api.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import graphql.language.AstPrinter;
import graphql.language.Comment;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * What the explorer asks.
 */
final class ExplorerQuestions {

	private static final Resource FILE = new ClassPathResource("static/explorer/questions.graphql");

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Document document;

	private final Map<String, FragmentDefinition> fragments;

	private ExplorerQuestions(Document document) {
		this.document = document;
		this.fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment));
	}

	/** Reads them from where the page reads them. */
	static ExplorerQuestions read() throws IOException {
		return new ExplorerQuestions(Parser.parse(FILE.getContentAsString(StandardCharsets.UTF_8)));
	}

	/** All of them, with their fragments. */
	Document document() {
		return this.document;
	}

	/** Operations with variables for them, in the order of the document. */
	List<Example> examples() {
		return this.document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.flatMap((operation) -> example(operation).stream())
			.toList();
	}

	/** A comment that begins with a colon holds the variables. */
	private Optional<Example> example(OperationDefinition operation) {
		return operation.getComments()
			.stream()
			.map(Comment::getContent)
			.filter((comment) -> comment.startsWith(":"))
			.findFirst()
			.map((comment) -> new Example(operation.getName(), alone(operation), variables(comment.substring(1))));
	}

	/** The operation with the fragments that it needs, as the page sends it. */
	private String alone(OperationDefinition operation) {
		Map<String, FragmentDefinition> needed = new LinkedHashMap<>();
		collect(operation, needed);
		Document.Builder alone = Document.newDocument().definition(operation);
		needed.values().forEach(alone::definition);
		return AstPrinter.printAst(alone.build());
	}

	private void collect(Node<?> node, Map<String, FragmentDefinition> needed) {
		if (node instanceof FragmentSpread spread) {
			FragmentDefinition fragment = this.fragments.get(spread.getName());
			if (fragment != null && needed.putIfAbsent(spread.getName(), fragment) == null) {
				collect(fragment, needed);
			}
		}
		node.getChildren().forEach((child) -> collect(child, needed));
	}

	private static Map<String, @Nullable Object> variables(String json) {
		return JSON.readValue(json, new TypeReference<>() {
		});
	}

	/**
	 * An operation to ask with these variables.
	 *
	 * @param operation its name
	 * @param document the operation and its fragments
	 * @param variables as clients send them
	 */
	record Example(String operation, String document, Map<String, @Nullable Object> variables) {
	}

}
