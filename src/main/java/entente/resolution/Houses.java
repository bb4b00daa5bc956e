package entente.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Ruling houses, whose name is left out: "Mohammed bin Zayed", "Sheikh Tamim".
 */
final class Houses {

	private static final Set<String> SON_OF = Set.of("bin", "ben", "ibn", "bint", "bn");

	private static final Set<String> TITLES = Set.of("sheikh", "cheikh", "shaikh", "prince", "princess", "emir");

	private static final Map<String, List<String>> BY_STATE = new HashMap<>();

	private static final Map<String, String> BLOCKS = new HashMap<>();

	static {
		Table.read("houses.tsv").stream().skip(1).forEach((line) -> {
			List<String> houses = line.subList(1, line.size())
				.stream()
				.map((house) -> house.toLowerCase(Locale.ROOT))
				.toList();
			BY_STATE.put(line.getFirst(), houses);
			houses.forEach((house) -> BLOCKS.put(sounds(house.split(":")[0]), sounds(houses.getFirst())));
		});
	}

	private Houses() {
	}

	private static String sounds(String house) {
		return Sounds.frame(PersonName.familySounds(house));
	}

	/** The houses of one state share a block. */
	static String block(String family) {
		return BLOCKS.getOrDefault(family, family);
	}

	/** The house that a name leaves out. */
	static Optional<String> untold(List<String> all, List<String> telling, @Nullable String state) {
		List<String> houses = (state != null) ? BY_STATE.get(state) : null;
		boolean son = all.size() > 2 && telling.size() == 2 && SON_OF.contains(all.get(all.size() - 2));
		boolean titled = telling.size() == 1 && all.size() > 1 && TITLES.contains(all.get(all.size() - 2));
		return (houses != null && (son || titled)) ? Optional.of(house(houses, telling.getLast())) : Optional.empty();
	}

	private static String house(List<String> houses, String father) {
		return houses.stream()
			.filter((house) -> house.contains(":") && List.of(house.split(":")[1].split(",")).contains(father))
			.map((house) -> house.split(":")[0])
			.findFirst()
			.orElse(houses.getFirst());
	}

}
