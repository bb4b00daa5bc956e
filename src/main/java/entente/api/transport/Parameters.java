package entente.api.transport;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of a request, each of the type that the specification gives it.
 */
final class Parameters {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String QUERY = "query";

	private static final String HASH = "/extensions/persistedQuery/sha256Hash";

	private static final Map<String, JsonNodeType> TYPES = Map.of(QUERY, JsonNodeType.STRING, "operationName",
			JsonNodeType.STRING, "variables", JsonNodeType.OBJECT, "extensions", JsonNodeType.OBJECT);

	private Parameters() {
	}

	/**
	 * What a body asks for.
	 * @throws BadParameterException if it is no request
	 */
	static GraphQlRequest ofBody(byte[] body) {
		return checked(read("the body", body));
	}

	/**
	 * What an address asks for; a parameter that is left empty is not given.
	 * @throws BadParameterException if it is no request
	 */
	static GraphQlRequest ofAddress(MultiValueMap<String, String> given) {
		ObjectNode request = JSON.createObjectNode();
		TYPES.forEach((name, type) -> {
			String value = given.getFirst(name);
			if (value != null && !value.isEmpty()) {
				request.set(name, (type == JsonNodeType.STRING) ? request.stringNode(value)
						: read("'" + name + "'", value.getBytes(StandardCharsets.UTF_8)));
			}
		});
		return checked(request);
	}

	private static JsonNode read(String what, byte[] json) {
		try {
			return JSON.readTree(json);
		}
		catch (JacksonException ex) {
			throw new BadParameterException(what + " is not JSON");
		}
	}

	private static GraphQlRequest checked(@Nullable JsonNode request) {
		if (request == null || !request.isObject()) {
			throw new BadParameterException("the body is not a JSON object: send one request at a time");
		}
		TYPES.forEach((name, type) -> {
			JsonNode value = request.get(name);
			if (value != null && !value.isNull() && value.getNodeType() != type) {
				throw new BadParameterException(
						"'" + name + "' is not " + ((type == JsonNodeType.STRING) ? "a string" : "an object"));
			}
		});
		if (!request.path(QUERY).isString() && !request.at(HASH).isString()) {
			throw new BadParameterException("'query' is missing: give a GraphQL document, or the hash of a known one");
		}
		return JSON.treeToValue(request, SerializableGraphQlRequest.class);
	}

}
