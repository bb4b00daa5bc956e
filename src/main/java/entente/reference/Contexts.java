package entente.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import entente.reference.States.Form;
import entente.reference.Table.Row;

/**
 * Where the neighbours of a phrase show that it names no state: currencies, languages,
 * places elsewhere, people.
 */
final class Contexts {

	private static final String CLAUSE_END = "¶";

	private final List<Rule> rules;

	private final Set<String> givenNames;

	private final Set<String> followers;

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
		this.givenNames = keys("given-names.tsv");
		this.followers = keys("followers.tsv");
	}

	private static Set<String> keys(String file) {
		return Table.read(file)
			.rows()
			.stream()
			.flatMap((row) -> Word.keys(row.cell(0)).stream())
			.collect(Collectors.toUnmodifiableSet());
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
				&& (isSurname(namings.first(), text, words) || isGivenName(namings, text, words));
	}

	private boolean isSurname(int index, String text, List<Word> words) {
		return index > 0 && this.givenNames.contains(words.get(index - 1).key())
				&& words.get(index - 1).isCapitalised(text) && partedByBlank(text, words, index);
	}

	private boolean isGivenName(Namings namings, String text, List<Word> words) {
		int next = namings.last() + 1;
		return this.homonyms.isGivenName(namings) && next < words.size() && partedByBlank(text, words, next)
				&& words.get(next).isCapitalised(text) && !words.get(next).isAllCapitals(text)
				&& !this.followers.contains(words.get(next).key()) && !isTitleCased(text, words, next);
	}

	private static boolean partedByBlank(String text, List<Word> words, int index) {
		return text.substring(words.get(index - 1).end(), words.get(index).start()).isBlank();
	}

	/** Whether the words on are capitalised as in a headline. */
	private static boolean isTitleCased(String text, List<Word> words, int index) {
		return index + 1 < words.size() && words.get(index + 1).isWord() && words.get(index + 1).isCapitalised(text);
	}

}
