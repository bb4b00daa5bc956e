package entente.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;

import tools.jackson.databind.JsonNode;

/**
 * GraphQL's answers without the form of connections: a page is the list of its nodes, and
 * one of which only the size is asked is a number.
 */
final class Plain {

	private Plain() {
	}

	static Object of(JsonNode node) {
		if (node.has("edges")) {
			return of(node.get("edges"));
		}
		if (node.has("totalCount") && node.size() == 1) {
			return of(node.get("totalCount"));
		}
		if (node.has("node")) {
			return of(node.get("node"));
		}
		return switch (node.getNodeType()) {
			case ARRAY -> {
				List<Object> list = new ArrayList<>();
				node.forEach((entry) -> list.add(of(entry)));
				yield list;
			}
			case OBJECT -> {
				Map<String, Object> object = new HashMap<>();
				node.properties().forEach((field) -> object.put(field.getKey(), of(field.getValue())));
				yield object;
			}
			case NUMBER -> node.isIntegralNumber() ? (Object) node.longValue() : (Object) node.doubleValue();
			case NULL -> null;
			default -> node.stringValue();
		};
	}

}
