package entente.graph.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Questions that find nothing in a sound graph, by what they would find.
 */
final class Faults {

	private static final Pattern FAULT = Pattern.compile("// (.+)\\R([^/;]+);");

	private Faults() {
	}

	static Map<String, String> all() {
		Map<String, String> faults = new TreeMap<>();
		Matcher fault = FAULT.matcher(text());
		while (fault.find()) {
			faults.put(fault.group(1), fault.group(2));
		}
		return faults;
	}

	private static String text() {
		try {
			return new ClassPathResource("entente/graph/faults.cypher").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

}
