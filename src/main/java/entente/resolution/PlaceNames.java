package entente.resolution;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.reference.Cities;
import entente.reference.City;
import entente.reference.States;
import org.jspecify.annotations.Nullable;

/**
 * The English names of cities.
 */
final class PlaceNames {

	private static final Map<String, List<City>> CITIES = Cities.load(States.load())
		.all()
		.stream()
		.flatMap((city) -> Stream.of(city.name(), city.nameFr())
			.map(PlaceNames::key)
			.distinct()
			.map((key) -> Map.entry(key, city)))
		.collect(
				Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

	private PlaceNames() {
	}

	/**
	 * What English calls a city; the name itself where it is not known.
	 * @param state code of the state where it lies, null where unknown
	 */
	static String english(String name, @Nullable String state) {
		List<City> known = CITIES.getOrDefault(key(name), List.of());
		Stream<City> there = known.stream().filter((city) -> state == null || city.state().equals(state));
		return there.map(City::name).distinct().reduce((one, other) -> name).orElse(name);
	}

	private static String key(String name) {
		return Sounds.latin(name);
	}

}
