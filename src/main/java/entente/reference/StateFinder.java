package entente.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import entente.model.State;
import entente.reference.States.Form;
import entente.reference.States.Match;
import entente.reference.lexicon.Lexicon;
import entente.reference.lexicon.Spelling;
import entente.reference.lexicon.Table;
import entente.reference.lexicon.Word;

/**
 * Finds where texts of one language name states.
 */
final class StateFinder {

	private final Lexicon<Naming> lexicon = new Lexicon<>();

	private final Homonyms homonyms;

	private final Contexts contexts;

	private StateFinder(String lang) {
		this.homonyms = new Homonyms(lang);
		this.contexts = new Contexts(lang, this.homonyms);
	}

	/** For a language whose adjectives and decoys are known. */
	static StateFinder of(String lang) {
		StateFinder finder = new StateFinder(lang);
		StateNames.in(lang).forEach(finder::add);
		Table.read("decoys-" + lang + ".tsv").rows().forEach((row) -> finder.lexicon.add(row.cell(0), Naming.DECOY));
		return finder;
	}

	/** For a language of which only the states' names are known. */
	static StateFinder of(String lang, Collection<State> states) {
		StateFinder finder = new StateFinder(lang);
		for (State state : states) {
			finder.add(List.of(ForeignNames.of(state.iso2(), lang)), new Naming(state.code(), Form.NAME));
		}
		return finder;
	}

	private void add(String code, StateNames names) {
		add(names.names(), new Naming(code, Form.NAME));
		add(names.organs(), new Naming(code, Form.NAME));
		add(names.adjectives(), new Naming(code, Form.ADJECTIVE));
		add(names.demonyms(), new Naming(code, Form.DEMONYM));
		add(names.capitals(), new Naming(code, Form.CAPITAL));
		Naming compound = new Naming(code, Form.ADJECTIVE, true);
		names.compounds().forEach((element) -> this.lexicon.add(element, new Spelling.Prefix(), compound));
	}

	private void add(List<String> phrases, Naming naming) {
		phrases.forEach((phrase) -> this.lexicon.add(phrase, naming));
	}

	List<Match> find(String text) {
		List<Word> words = Word.of(text);
		List<Namings> all = this.lexicon.find(text, words)
			.stream()
			.map((hit) -> Namings.of(hit, words))
			.filter((namings) -> !namings.codes().isEmpty() && this.contexts.allow(namings, text, words))
			.toList();
		Map<String, Long> certain = this.homonyms.certain(all);
		return all.stream().map((namings) -> match(namings, certain, words)).flatMap(Optional::stream).toList();
	}

	private Optional<Match> match(Namings namings, Map<String, Long> certain, List<Word> words) {
		return this.homonyms.resolve(namings, certain).map((code) -> match(namings, code, words));
	}

	private static Match match(Namings namings, String code, List<Word> words) {
		return new Match(code, namings.form(code), words.get(namings.first()).start(), words.get(namings.last()).end());
	}

}
