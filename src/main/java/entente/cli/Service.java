package entente.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import entente.model.DocumentInput;
import entente.model.PartialDate;

/**
 * A running service, reached by GraphQL.
 */
final class Service {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String INGEST = "mutation($documents: [DocumentInput!]!) { ingest(documents: $documents) { id } }";

	private static final String STATUS = "query($id: ID!) { ingestion(id: $id)"
			+ " { state total read unchanged failed claims problems { document message } } }";

	private static final Set<String> REFUSALS = Set.of("UNAUTHENTICATED", "FORBIDDEN");

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final URI server;

	private final @Nullable String token;

	/**
	 * The service at an address, asked in the name of whom the token says.
	 */
	Service(URI server, @Nullable String token) {
		this.server = server;
		this.token = token;
	}

	/** Hands documents over and returns the id of the job that takes them in. */
	String ingest(List<DocumentInput> documents) {
		ObjectNode variables = JSON.createObjectNode();
		documents.forEach((document) -> variables.withArray("documents").add(node(document)));
		return ask(INGEST, variables).path("ingest").path("id").stringValue();
	}

	/** The job's status, as the schema's {@code Ingestion}. */
	JsonNode status(String job) {
		JsonNode status = ask(STATUS, JSON.createObjectNode().put("id", job)).path("ingestion");
		if (status.isNull()) {
			throw new CommandException(
					"the service has forgotten this job; it was started anew, so run the command again");
		}
		return status;
	}

	private static ObjectNode node(DocumentInput document) {
		PartialDate published = document.published();
		boolean day = published != null && published.precision() == PartialDate.Precision.DAY;
		// the schema's field takes full dates alone
		String header = (published != null && !day) ? "date: " + published + "\n\n" : "";
		return JSON.createObjectNode()
			.put("text", header + document.text())
			.put("url", document.url())
			.put("title", document.title())
			.put("publisher", document.publisher())
			.put("lang", document.lang())
			.put("published", day ? String.valueOf(published) : null);
	}

	private JsonNode ask(String query, ObjectNode variables) {
		ObjectNode body = JSON.createObjectNode().put("query", query);
		body.set("variables", variables);
		HttpRequest.Builder request = HttpRequest.newBuilder(this.server.resolve("/graphql"))
			.timeout(Duration.ofMinutes(2))
			.header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
		if (this.token != null) {
			request.header("Authorization", "Bearer " + this.token);
		}
		return data(send(request.build()));
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new CommandException("no service answers at " + this.server
					+ "; start one with 'java -jar entente.jar', or name another one with --server");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CommandException("interrupted");
		}
	}

	private JsonNode data(HttpResponse<String> response) {
		if (response.statusCode() == 401 || response.statusCode() == 403) {
			throw refused();
		}
		JsonNode answer = json(response);
		JsonNode error = answer.path("errors").path(0);
		if (REFUSALS.contains(error.path("extensions").path("code").asString(""))) {
			throw refused();
		}
		if (error.path("message").isString()) {
			throw new CommandException(this.server + " refuses: " + error.path("message").stringValue());
		}
		return answer.path("data");
	}

	private CommandException refused() {
		return new CommandException(this.server + ((this.token != null)
				? " does not take this token for it; give one of an editor or admin with --token"
				: " wants to know who you are; give a token of an editor or admin with --token (the service"
						+ " printed one at its first start)"));
	}

	private JsonNode json(HttpResponse<String> response) {
		try {
			if (response.statusCode() == 200) {
				return JSON.readTree(response.body());
			}
		}
		catch (JacksonException ignored) {
			// said below
		}
		throw new CommandException(
				this.server + " is no Entente service: it answers /graphql with status " + response.statusCode());
	}

}
