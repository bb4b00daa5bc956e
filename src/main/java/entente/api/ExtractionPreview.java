package entente.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.ingestion.Preview;
import entente.model.AgreementReport;
import entente.model.CooperationReport;
import entente.model.EventReport;
import entente.model.Evidence;
import entente.model.Extraction;
import entente.model.PartialDate;
import entente.model.PersonMention;

/**
 * What reading a text yields, as the schema shows it.
 */
record ExtractionPreview(String lang, @Nullable LocalDate published, String record, List<ExtractedClaim> claims) {

	static ExtractionPreview of(Preview preview) {
		Extraction extraction = preview.extraction();
		List<ExtractedClaim> claims = Stream
			.of(each(extraction.people(), ExtractionPreview::ofPerson),
					each(extraction.events(), ExtractionPreview::ofEvent),
					each(extraction.agreements(), ExtractionPreview::ofAgreement),
					each(extraction.cooperation(), ExtractionPreview::ofCooperation))
			.flatMap(Function.identity())
			.sorted(Comparator.comparing(ExtractedClaim::start))
			.toList();
		return new ExtractionPreview(extraction.lang(), day(extraction.published()), preview.record(), claims);
	}

	private static @Nullable LocalDate day(@Nullable PartialDate date) {
		return (date != null && date.precision() == PartialDate.Precision.DAY) ? date.firstDay() : null;
	}

	private static <T> Stream<ExtractedClaim> each(List<T> told, Function<T, Stream<ExtractedClaim>> claims) {
		return told.stream().flatMap(claims);
	}

	private static Stream<ExtractedClaim> ofPerson(PersonMention person) {
		return person.offices()
			.stream()
			.map((office) -> ExtractedClaim.of("OFFICE", office.evidence(), person.name() + ": " + office.title()));
	}

	private static Stream<ExtractedClaim> ofEvent(EventReport event) {
		String summary = words(event.status(), event.kind(), event.name(), event.start(), event.place(),
				String.join(", ", event.participants()));
		return claims("EVENT", event.evidence(), summary);
	}

	private static Stream<ExtractedClaim> ofAgreement(AgreementReport agreement) {
		String summary = words(agreement.status(), agreement.kind(), agreement.name(), agreement.date(),
				String.join(", ", agreement.parties()));
		return claims("AGREEMENT", agreement.evidence(), summary);
	}

	private static Stream<ExtractedClaim> ofCooperation(CooperationReport report) {
		return claims("COOPERATION", report.evidence(),
				report.first() + ", " + report.second() + ": " + report.theme());
	}

	private static Stream<ExtractedClaim> claims(String kind, List<Evidence> evidence, String summary) {
		return evidence.stream().map((sentence) -> ExtractedClaim.of(kind, sentence, summary));
	}

	private static String words(@Nullable Object... parts) {
		return Stream.of(parts)
			.filter((part) -> part != null && !part.toString().isEmpty())
			.map((part) -> (part instanceof Enum<?> word) ? word.name().toLowerCase(Locale.ROOT) : part.toString())
			.collect(Collectors.joining(" "));
	}

	/** What one sentence says, in short. */
	record ExtractedClaim(String kind, String quote, int start, int end, double confidence, String summary) {

		static ExtractedClaim of(String kind, Evidence evidence, String summary) {
			return new ExtractedClaim(kind, evidence.quote(), evidence.start(), evidence.end(), evidence.confidence(),
					summary);
		}

	}

}
