package entente.api;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who asks the service over HTTP.
 */
final class Caller {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI service;

	private final @Nullable String token;

	private Caller(URI service, @Nullable String token) {
		this.service = service;
		this.token = token;
	}

	/** Nobody in particular. */
	static Caller of(int port) {
		return new Caller(URI.create("http://localhost:" + port), null);
	}

	/** The same with a token. */
	Caller with(String token) {
		return new Caller(this.service, token);
	}

	/** The answer to a GraphQL document. */
	HttpResponse<String> ask(String document) {
		return send("POST", "/graphql", JSON.writeValueAsString(JSON.createObjectNode().put("query", document)),
				"Content-Type", "application/json", "Accept", "application/json");
	}

	/** The first error of the answer. */
	JsonNode error(String document) {
		return json(ask(document)).path("errors").path(0);
	}

	HttpResponse<String> get(String path, String... headers) {
		return send("GET", path, "", headers);
	}

	HttpResponse<String> send(String method, String path, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.service.resolve(path))
			.method(method, BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		if (this.token != null) {
			request.header("Authorization", "Bearer " + this.token);
		}
		return this.client.sendAsync(request.build(), BodyHandlers.ofString()).join();
	}

	/** The whole answer to a request with headers that clients do not let one set. */
	static String raw(int port, String request, String... headers) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", port)) {
			String sent = request + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	static JsonNode json(HttpResponse<String> response) {
		return JSON.readTree(response.body());
	}

}
