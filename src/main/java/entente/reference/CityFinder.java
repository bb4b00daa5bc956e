package entente.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import entente.reference.Cities.Match;
import entente.reference.States.Form;
import entente.reference.lexicon.Lexicon.Hit;
import entente.reference.lexicon.Lexicon;
import entente.reference.lexicon.Table;
import entente.reference.lexicon.Word;

/**
 * Finds where texts of one language name cities.
 */
final class CityFinder {

	private static final City DECOY = new City("", "", "", false);

	/** Before the name of a state that is also a city's, they make it the city. */
	private static final Set<String> IN = Set.of("a", "in", "at");

	/** Before a city, they are no part of a name although they may start a sentence. */
	private static final Set<String> PARTICLES = Table.read("particles.tsv")
		.rows()
		.stream()
		.flatMap((row) -> Word.keys(row.cell(0)).stream())
		.collect(Collectors.toUnmodifiableSet());

	private final Lexicon<City> lexicon = new Lexicon<>();

	private final String lang;

	private final States states;

	private final Contexts contexts;

	private final Map<String, StateNames> names;

	private final Set<String> stateNames;

	CityFinder(String lang, States states) {
		this.lang = lang;
		this.states = states;
		this.contexts = new Contexts(lang, new Homonyms(lang));
		this.names = StateNames.in(lang);
		this.stateNames = this.names.values()
			.stream()
			.flatMap((names) -> names.names().stream())
			.map((name) -> String.join(" ", Word.keys(name)))
			.collect(Collectors.toUnmodifiableSet());
		Table.read("decoys-" + lang + ".tsv").rows().forEach((row) -> this.lexicon.add(row.cell(0), DECOY));
		Table.read("city-decoys.tsv")
			.rows()
			.stream()
			.filter((row) -> row.cell(0).equals(lang))
			.forEach((row) -> this.lexicon.add(row.cell(1), DECOY));
	}

	void add(String name, City city) {
		this.lexicon.add(name, city);
	}

	/** By all its spellings, but for seats of government that are cities of their own. */
	void addCapital(City capital) {
		this.names.getOrDefault(capital.state(), StateNames.NONE)
			.capitals()
			.stream()
			.filter((spelling) -> !isCityOf(capital.state(), spelling))
			.forEach((spelling) -> add(spelling, capital));
	}

	private boolean isCityOf(String state, String spelling) {
		return this.lexicon.find(spelling, Word.of(spelling))
			.stream()
			.flatMap((hit) -> hit.meanings().stream())
			.anyMatch((city) -> city.state().equals(state));
	}

	List<Match> find(String text) {
		List<Word> words = Word.of(text);
		List<States.Match> naming = this.states.find(text, this.lang)
			.stream()
			.filter((match) -> match.form() != Form.CAPITAL)
			.toList();
		Set<String> named = naming.stream().map(States.Match::code).collect(Collectors.toSet());
		return this.lexicon.find(text, words)
			.stream()
			.filter((hit) -> isCity(hit, text, words))
			.map((hit) -> match(hit, named, words))
			.filter((match) -> naming.stream().noneMatch((state) -> isPartOf(state, match)))
			.toList();
	}

	private static Match match(Hit<City> hit, Set<String> named, List<Word> words) {
		return new Match(likeliest(hit.meanings(), named), words.get(hit.first()).start(), words.get(hit.last()).end());
	}

	private static boolean isPartOf(States.Match state, Match city) {
		return state.start() <= city.start() && city.end() <= state.end()
				&& state.end() - state.start() > city.end() - city.start();
	}

	private boolean isCity(Hit<City> hit, String text, List<Word> words) {
		if (hit.meanings().contains(DECOY)
				|| (endsLongerName(hit.first(), text, words) && hit.meanings().stream().noneMatch(City::capital))) {
			return false;
		}
		Namings namings = namings(hit, words);
		boolean isState = this.stateNames.contains(namings.key());
		return (!isState || (hit.first() > 0 && IN.contains(words.get(hit.first() - 1).key())))
				&& this.contexts.allow(namings, text, words);
	}

	/**
	 * Whether a capitalised word before it makes it part of the name of something else.
	 */
	private static boolean endsLongerName(int index, String text, List<Word> words) {
		if (index == 0 || words.get(index).isAllCapitals(text)) {
			return false;
		}
		Word before = words.get(index - 1);
		return before.isCapitalised(text) && !PARTICLES.contains(before.key())
				&& text.substring(before.end(), words.get(index).start()).isBlank();
	}

	private static Namings namings(Hit<City> hit, List<Word> words) {
		Map<String, Form> forms = hit.meanings()
			.stream()
			.collect(Collectors.toMap(City::state, (city) -> Form.CAPITAL, (one, other) -> one));
		String key = words.subList(hit.first(), hit.last() + 1)
			.stream()
			.map(Word::key)
			.collect(Collectors.joining(" "));
		return new Namings(key, forms, hit.first(), hit.last());
	}

	private static City likeliest(List<City> cities, Set<String> named) {
		return cities.stream()
			.min(Comparator.comparing((City city) -> !named.contains(city.state()))
				.thenComparing((city) -> !city.capital())
				.thenComparing(City::state))
			.orElseThrow();
	}

}
