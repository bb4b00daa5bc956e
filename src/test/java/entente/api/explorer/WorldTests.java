package entente.api.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The map and the regions of the explorer against the states of the reference data.
 */
class WorldTests {

	private static final Path EXPLORER = Path.of("src/main/resources/static/explorer");

	private static final Pattern QUOTED = Pattern.compile("'([^']+)'|^\\s+(\\w+): \\[", Pattern.MULTILINE);

	@Test
	void hasAPlaceForEveryState() throws IOException {
		assertThat(world().path("points").propertyNames()).containsAll(column(0));
	}

	@Test
	void outlinesNothingThatHasNoPlace() throws IOException {
		JsonNode world = world();
		assertThat(world.path("points").propertyNames()).containsAll(
				world.path("shapes").propertyNames().stream().filter((code) -> column(0).contains(code)).toList());
		assertThat(world.path("shapes").propertyNames()).hasSizeGreaterThan(170);
	}

	@Test
	void offersTheRegionsThatStatesLieIn() throws IOException {
		Set<String> known = column(3);
		known.addAll(column(4));
		Set<String> offered = QUOTED.matcher(Files.readString(EXPLORER.resolve("parts/regions.js")))
			.results()
			.map((match) -> (match.group(1) != null) ? match.group(1) : match.group(2))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(offered).isEqualTo(known);
	}

	private static JsonNode world() throws IOException {
		return JsonMapper.shared().readTree(Files.readString(EXPLORER.resolve("world.json")));
	}

	/** What the states' table has in a column. */
	private static Set<String> column(int place) {
		try {
			List<String> lines = Files.readAllLines(Path.of("src/main/resources/entente/reference/states.tsv"));
			return lines.stream()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t", -1)[place])
				.filter((value) -> !value.isEmpty())
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
