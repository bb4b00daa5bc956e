package entente.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document sent to the service over HTTP.
 */
final class ByService implements Way {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient client;

	private final URI service;

	private final Inquiry inquiry;

	private final Map<Map<String, Object>, HttpRequest> requests = new ConcurrentHashMap<>();

	ByService(HttpClient client, URI service, Inquiry inquiry) {
		this.client = client;
		this.service = service;
		this.inquiry = inquiry;
	}

	@Override
	public String name() {
		return "service";
	}

	@Override
	public void ask(Map<String, Object> variables) {
		send(variables);
	}

	@Override
	public Object answer(Map<String, Object> variables) {
		JsonNode answer = JSON.readTree(send(variables));
		if (answer.has("errors")) {
			throw new IllegalStateException(this.inquiry.name() + ": " + answer.get("errors"));
		}
		return Plain.of(answer.at("/data" + this.inquiry.root()));
	}

	private String send(Map<String, Object> variables) {
		try {
			HttpResponse<String> response = this.client.send(this.requests.computeIfAbsent(variables, this::request),
					BodyHandlers.ofString());
			if (response.statusCode() != 200) {
				throw new IllegalStateException(this.inquiry.name() + ": " + response.body());
			}
			return response.body();
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
		catch (InterruptedException exception) {
			throw new IllegalStateException(exception);
		}
	}

	private HttpRequest request(Map<String, Object> variables) {
		String body = JSON.writeValueAsString(Map.of("query", this.inquiry.document(), "variables", variables));
		return HttpRequest.newBuilder(this.service)
			.header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.POST(BodyPublishers.ofString(body))
			.build();
	}

}
