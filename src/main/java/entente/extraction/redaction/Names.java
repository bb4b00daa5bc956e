package entente.extraction.redaction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.extraction.words.Row;
import entente.extraction.words.WordFile;

/**
 * The names of some people, found in any text that a language writes.
 */
final class Names {

	private final List<NameForm> forms;

	private final Set<String> ordinary;

	/**
	 * Where one of the names stands.
	 */
	record Place(int start, int end) {
	}

	Names(Collection<String> names, String lang) {
		this.forms = names.stream().filter(NameForm::isName).map(NameForm::of).toList();
		this.ordinary = WordFile.isKnown(lang) ? ordinary(lang) : Set.of();
	}

	/** The words of grammar, which a name may equal ("May", "Le"). */
	private static Set<String> ordinary(String lang) {
		return WordFile.read(lang, "classes")
			.stream()
			.flatMap((row) -> words(row, lang))
			.map(Folded::fold)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<String> words(Row row, String lang) {
		return switch (row.phrase()) {
			case "word" -> row.forms(2);
			case "role" -> WordFile.read(lang, "words")
				.stream()
				.filter((words) -> words.phrase().equals(row.cell(2)))
				.flatMap((words) -> words.forms(1));
			default -> Stream.empty();
		};
	}

	boolean in(String text) {
		return !places(text, (offset) -> offset == 0).isEmpty();
	}

	/**
	 * All places, in no order.
	 * @param opens whether a sentence begins at an offset, where every word has a capital
	 */
	List<Place> places(String text, IntPredicate opens) {
		Folded folded = new Folded(text);
		return this.forms.stream()
			.flatMap((form) -> Stream.concat(places(form.whole(), folded).filter((place) -> !form.isFamilyAlone()),
					places(form.family(), folded).filter((place) -> !isWord(form, text, place, opens))))
			.toList();
	}

	private static Stream<Place> places(Pattern name, Folded folded) {
		Matcher matcher = name.matcher(folded.letters());
		return matcher.results().map((found) -> new Place(folded.origin(found.start()), folded.origin(found.end())));
	}

	/** Whether the text rather means the ordinary word that the family name equals. */
	private boolean isWord(NameForm form, String text, Place place, IntPredicate opens) {
		boolean capital = Character.isUpperCase(text.codePointAt(place.start()));
		return this.ordinary.contains(form.familyName()) && (!capital || opens.test(place.start()));
	}

}
