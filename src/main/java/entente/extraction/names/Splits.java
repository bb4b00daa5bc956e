package entente.extraction.names;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import entente.model.InstitutionKind;

/**
 * Ministries that one sentence names in full beside a longer name that begins alike:
 * "Trade and Industry was split into a Ministry of Trade and …". Nowhere in the document
 * does the short name stand for the other one.
 */
record Splits(Set<InstitutionForm> forms) {

	static Splits among(List<InstitutionSpan> spans) {
		List<InstitutionSpan> ministries = spans.stream()
			.filter((span) -> span.kind() == InstitutionKind.MINISTRY && !span.derived())
			.toList();
		return new Splits(ministries.stream()
			.filter((span) -> ministries.stream().anyMatch((other) -> isShorter(span, other)))
			.map(InstitutionForm::of)
			.collect(Collectors.toSet()));
	}

	private static boolean isShorter(InstitutionSpan span, InstitutionSpan other) {
		InstitutionForm form = InstitutionForm.of(span);
		InstitutionForm longer = InstitutionForm.of(other);
		return span.line() == other.line() && form.words().size() < longer.words().size() && form.continues(longer);
	}

	boolean has(InstitutionSpan span) {
		return this.forms.contains(InstitutionForm.of(span));
	}

}
