package entente.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A document sent to the service over HTTP.
 */
final class ByService implements Way {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient client;

	private final URI service;

	private final Inquiry inquiry;

	private final Map<Map<String, Object>, byte[]> requests = new ConcurrentHashMap<>();

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

	private byte[] send(Map<String, Object> variables) {
		try {
			return this.client.execute(ClassicRequestBuilder.post(this.service)
				.addHeader("Accept", "application/json")
				.setEntity(this.requests.computeIfAbsent(variables, this::request), ContentType.APPLICATION_JSON)
				.build(), this::body);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	private byte[] body(ClassicHttpResponse response) throws IOException {
		byte[] body = EntityUtils.toByteArray(response.getEntity());
		if (response.getCode() != 200) {
			throw new IllegalStateException(this.inquiry.name() + ": " + new String(body, UTF_8));
		}
		return body;
	}

	private byte[] request(Map<String, Object> variables) {
		return JSON.writeValueAsBytes(Map.of("query", this.inquiry.document(), "variables", variables));
	}

}
