package entente.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import entente.reference.States.Form;
import entente.reference.lexicon.Table.Row;
import entente.reference.lexicon.Table;
import entente.reference.lexicon.Word;

/**
 * Where the neighbours of a phrase show that it names no state: currencies, languages,
 * places elsewhere, people.
 */
final class Contexts {

	private static final String CLAUSE_END = "¶";

	private final List<Rule> rules;

	private final PersonNames personNames = new PersonNames();

	private final Homonyms homonyms;

	/** Where both fit; an empty list fits everywhere. */
	private record Rule(Set<Form> forms, List<List<String>> before, List<List<String>> after) {

		static Rule of(Row row) {
			return new Rule(forms(row.cell(1)), phrases(row.list(2)), phrases(row.list(3)));
		}

		private static Set<Form> forms(String cell) {
			return cell.equals("ANY") ? EnumSet.allOf(Form.class) : EnumSet.of(Form.valueOf(cell));
		}

		private static List<List<String>> phrases(List<String> phrases) {
			return phrases.stream()
				.map((phrase) -> phrase.equals(CLAUSE_END) ? List.of(CLAUSE_END) : Word.keys(phrase))
				.toList();
		}

	}

	Contexts(String lang, Homonyms homonyms) {
		this.homonyms = homonyms;
		this.rules = Table.read("contexts.tsv")
			.rows()
			.stream()
			.filter((row) -> row.cell(0).equals(lang))
			.map(Rule::of)
			.toList();
	}

	/** Whether the neighbours leave it to name a state. */
	boolean allow(Namings namings, String text, List<Word> words) {
		return !isPartOfPersonName(namings, text, words)
				&& this.rules.stream().noneMatch((rule) -> fits(rule, namings, words));
	}

	private static boolean fits(Rule rule, Namings namings, List<Word> words) {
		return namings.hasForm(rule.forms())
				&& (rule.before().isEmpty()
						|| rule.before().stream().anyMatch((phrase) -> precedes(phrase, words, namings.first())))
				&& (rule.after().isEmpty()
						|| rule.after().stream().anyMatch((phrase) -> follows(phrase, words, namings.last() + 1)));
	}

	private static boolean precedes(List<String> phrase, List<Word> words, int end) {
		return end >= phrase.size() && startsAt(phrase, words, end - phrase.size());
	}

	private static boolean follows(List<String> phrase, List<Word> words, int start) {
		if (phrase.getFirst().equals(CLAUSE_END)) {
			return start == words.size() || !words.get(start).isWord();
		}
		return start + phrase.size() <= words.size() && startsAt(phrase, words, start);
	}

	private static boolean startsAt(List<String> phrase, List<Word> words, int start) {
		for (int i = 0; i < phrase.size(); i++) {
			if (!words.get(start + i).key().equals(phrase.get(i))) {
				return false;
			}
		}
		return true;
	}

	private boolean isPartOfPersonName(Namings namings, String text, List<Word> words) {
		return namings.isOneWord() && !namings.hasForm(EnumSet.of(Form.ADJECTIVE, Form.DEMONYM))
				&& (this.personNames.isSurname(namings.first(), text, words)
						|| (this.homonyms.isGivenName(namings.key(), namings.codes())
								&& this.personNames.isGivenName(namings.first(), text, words)));
	}

}
