package entente.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import entente.model.Theme;
import entente.reference.Themes;
import org.springframework.core.io.ClassPathResource;

/**
 * Seven questions that front ends ask most, in the files of this package: each as GraphQL
 * and as Cypher on facts alone, and with counters and sorted indexes where these help.
 */
final class Inquiries {

	private static final String FOLDER = "entente/benchmark/";

	private Inquiries() {
	}

	/** Asked of the busiest states, and of all themes of the first level. */
	static List<Inquiry> of(World world) {
		List<Map<String, Object>> states = each("code", world.states().stream().limit(40));
		List<Map<String, Object>> themes = each("theme",
				Themes.load().all().stream().filter((theme) -> theme.broader() == null).map(Theme::code));
		List<String> network = world.states().stream().limit(30).sorted().toList();
		return List.of(inquiry("q0", "state", "/state", 0.6, states), inquiry("q1", "counts", "/state", 8, states),
				inquiry("q2", "dossier", "/relation", 0.9, pairs(world)),
				inquiry("q3", "visits", "/state/visits", 0.9, states),
				inquiry("q4", "agreements", "/agreements", 0.9, themes),
				inquiry("q5", "partners", "/state/ties", 4, states),
				inquiry("q6", "network", "/network/ties", 4, List.of(Map.of("states", network))));
	}

	private static Inquiry inquiry(String number, String name, String root, double least,
			List<Map<String, Object>> variables) {
		return new Inquiry(number + " " + name, root, read(name + ".graphql"), read(name + "-facts.cypher"),
				read(name + "-counters.cypher"), least, variables);
	}

	/** Empty where there is no such file. */
	private static String read(String file) {
		ClassPathResource resource = new ClassPathResource(FOLDER + file);
		try {
			return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : "";
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	private static List<Map<String, Object>> each(String variable, Stream<String> values) {
		return values.map((value) -> Map.<String, Object>of(variable, value)).toList();
	}

	/** The busiest pairs of states. */
	private static List<Map<String, Object>> pairs(World world) {
		List<String> busiest = world.states().stream().limit(10).sorted().toList();
		return IntStream.range(0, busiest.size())
			.boxed()
			.flatMap((first) -> busiest.subList(first + 1, busiest.size())
				.stream()
				.map((second) -> Map.<String, Object>of("first", busiest.get(first), "second", second)))
			.toList();
	}

}
