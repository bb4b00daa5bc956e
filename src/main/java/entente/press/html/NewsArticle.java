package entente.press.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The article that a page describes in JSON-LD, by the words of schema.org; every part is
 * null where there is none.
 */
record NewsArticle(JsonNode node) {

	private static final JsonMapper JSON = new JsonMapper();

	static NewsArticle of(Document page) {
		List<JsonNode> nodes = new ArrayList<>();
		page.select("script[type=application/ld+json]").forEach((script) -> collect(parse(script), nodes));
		return new NewsArticle(
				nodes.stream().filter(NewsArticle::isArticle).findFirst().orElse(MissingNode.getInstance()));
	}

	@Nullable String headline() {
		return first("headline", "name");
	}

	@Nullable String url() {
		return first("url", "mainEntityOfPage", "@id");
	}

	@Nullable String publisher() {
		return first("publisher", "sourceOrganization");
	}

	@Nullable String lang() {
		return first("inLanguage");
	}

	@Nullable String published() {
		return first("datePublished", "dateCreated", "dateModified");
	}

	@Nullable String body() {
		String body = first("articleBody");
		return (body != null && body.contains("<")) ? Jsoup.parse(body).wholeText() : body;
	}

	private @Nullable String first(String... fields) {
		return Stream.of(fields)
			.map((field) -> string(this.node.path(field)))
			.filter((value) -> !value.isBlank())
			.findFirst()
			.orElse(null);
	}

	/** A plain value, or the name or address of the thing that stands in its place. */
	private static String string(JsonNode value) {
		JsonNode single = value.isArray() ? value.path(0) : value;
		if (single.isObject()) {
			return Stream.of("name", "@id", "alternateName")
				.map(single::path)
				.filter(JsonNode::isString)
				.map(JsonNode::stringValue)
				.findFirst()
				.orElse("");
		}
		return single.isString() ? single.stringValue() : "";
	}

	private static boolean isArticle(JsonNode node) {
		return Stream.concat(Stream.of(node.path("@type")), node.path("@type").valueStream())
			.filter(JsonNode::isString)
			.map(JsonNode::stringValue)
			.anyMatch((type) -> type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report"));
	}

	/** A script may hold one thing, a list of things, or a graph of them. */
	private static void collect(JsonNode node, List<JsonNode> into) {
		if (node.isArray()) {
			node.forEach((element) -> collect(element, into));
		}
		else if (node.isObject()) {
			into.add(node);
			collect(node.path("@graph"), into);
		}
	}

	private static JsonNode parse(Element script) {
		try {
			return JSON.readTree(script.data());
		}
		catch (JacksonException ex) {
			return MissingNode.getInstance();
		}
	}

}
