package entente.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import entente.reference.States.Form;
import entente.reference.lexicon.Lexicon.Hit;
import entente.reference.lexicon.Word;

/**
 * One phrase in a text that may name states, and how.
 *
 * @param forms the form in which each candidate is named
 */
record Namings(String key, Map<String, Form> forms, int first, int last) {

	private static final List<Form> CLEAREST_FIRST = List.of(Form.NAME, Form.DEMONYM, Form.ADJECTIVE, Form.CAPITAL);

	static Namings of(Hit<Naming> hit, List<Word> words) {
		boolean compoundOnly = hit.meanings().stream().allMatch(Naming::compound);
		Map<String, Form> forms = hit.meanings()
			.stream()
			.filter((naming) -> !naming.isDecoy() && (compoundOnly || !naming.compound()))
			.collect(Collectors.toMap(Naming::code, Naming::form, Namings::clearer));
		String key = words.subList(hit.first(), hit.last() + 1)
			.stream()
			.map(Word::key)
			.collect(Collectors.joining(" "));
		return new Namings(key, forms, hit.first(), hit.last());
	}

	private static Form clearer(Form one, Form other) {
		return (CLEAREST_FIRST.indexOf(one) <= CLEAREST_FIRST.indexOf(other)) ? one : other;
	}

	Set<String> codes() {
		return this.forms.keySet();
	}

	Form form(String code) {
		return Objects.requireNonNull(this.forms.get(code));
	}

	boolean isOneWord() {
		return this.first == this.last;
	}

	boolean hasForm(Set<Form> wanted) {
		return this.forms.values().stream().anyMatch(wanted::contains);
	}

}
