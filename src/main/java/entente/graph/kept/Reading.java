package entente.graph.kept;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.model.Document;
import entente.model.Extraction;
import entente.model.Identity;
import entente.model.InstitutionMention;
import entente.model.PartialDate;
import entente.model.PersonMention;
import org.jspecify.annotations.Nullable;

/**
 * A document and what it says, in the form in which it is kept.
 *
 * @param checksum of the document, all that it says, and the version that reads so
 */
public record Reading(Document document, Extraction extraction, String checksum, Testimony testimony) {

	public static Reading of(Document document, Extraction extraction, Identity identity) {
		if (!document.id().equals(extraction.document())) {
			throw new IllegalArgumentException(
					"The extraction of " + extraction.document() + " is not of the document " + document.id());
		}
		return new Reading(document, extraction, Digest.of(document, extraction, Version.CURRENT),
				Testimony.of(document, extraction, identity));
	}

	public List<Claim> claims() {
		return this.testimony.claims();
	}

	/** The day, month or year of publication, as the text or else the source tells it. */
	@Nullable PartialDate published() {
		return (this.extraction.published() != null) ? this.extraction.published() : this.document.published();
	}

	/** The codes of all states that must be known. */
	public Set<String> states() {
		Stream<String> named = this.extraction.states().stream().map((state) -> state.code());
		Stream<@Nullable String> represented = Stream.concat(
				this.extraction.people().stream().map(PersonMention::state),
				this.extraction.institutions().stream().map(InstitutionMention::state));
		Stream<String> tied = Stream
			.of(this.extraction.events().stream().flatMap((event) -> event.participants().stream()),
					this.extraction.agreements().stream().flatMap((agreement) -> agreement.parties().stream()),
					this.extraction.cooperation()
						.stream()
						.flatMap((report) -> Stream.of(report.first(), report.second())))
			.flatMap(Function.identity());
		return Stream.of(named, represented.flatMap(Stream::ofNullable), tied)
			.flatMap(Function.identity())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The codes of all themes that must be known. */
	public Set<String> themes() {
		return Stream
			.of(this.extraction.events().stream().flatMap((event) -> event.themes().stream()),
					this.extraction.agreements().stream().flatMap((agreement) -> agreement.themes().stream()),
					this.extraction.cooperation().stream().map((report) -> report.theme()))
			.flatMap(Function.identity())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
