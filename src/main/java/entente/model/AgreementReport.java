package entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One instrument, or one group of them, as one document tells it.
 *
 * @param parties codes of the states that are parties, themselves or by an institution
 * @param institutions {@link InstitutionMention#name() names} of the parties that are
 * institutions
 * @param name as the document words it, null where it has none
 * @param count how many instruments this stands for, at least 1
 * @param amount the value told, in units of {@code currency}
 * @param currency ISO 4217, null without an amount
 * @param date of the signature, null where the text tells none
 * @param themes codes of what it is about
 * @param signedAt index in {@link Extraction#events()} of the visit, meeting or
 * conference at which it was signed, null where the text does not tell
 * @param evidence the sentences that tell it, the one that tells most first; never empty
 * @param reached when it came into force or ended, as {@code status} says; null for other
 * statuses and where the text does not tell
 */
public record AgreementReport(List<String> parties, List<String> institutions, AgreementKind kind,
		AgreementStatus status, @Nullable String name, int count, @Nullable Double amount, @Nullable String currency,
		@Nullable PartialDate date, List<String> themes, @Nullable Integer signedAt, List<Evidence> evidence,
		@Nullable PartialDate reached) {

	public AgreementReport {
		parties = List.copyOf(parties);
		institutions = List.copyOf(institutions);
		themes = List.copyOf(themes);
		evidence = List.copyOf(evidence);
	}

	/** A report that tells no day but that of the signature. */
	public AgreementReport(List<String> parties, List<String> institutions, AgreementKind kind, AgreementStatus status,
			@Nullable String name, int count, @Nullable Double amount, @Nullable String currency,
			@Nullable PartialDate date, List<String> themes, @Nullable Integer signedAt, List<Evidence> evidence) {
		this(parties, institutions, kind, status, name, count, amount, currency, date, themes, signedAt, evidence,
				null);
	}

}
