package entente.extraction.ties.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import entente.model.AgreementReport;
import entente.model.CooperationReport;
import entente.model.EventKind;
import entente.model.Evidence;

/**
 * What the events of a document were about.
 *
 * @param events in the order of the document's reports
 */
public record Agendas(List<Occurrence> events, List<AgreementReport> agreements, List<CooperationReport> cooperation) {

	private static final String TALKED_ABOUT = "cooperation.talks";

	/** What may stand between two sentences of one paragraph. */
	private static final int GAP = 3;

	/**
	 * Codes of the themes on which a sentence that tells the event, or follows one
	 * directly, binds its states, of those that they are told to have discussed next, and
	 * of what they signed at it.
	 */
	public List<String> of(Occurrence event) {
		Set<String> themes = new TreeSet<>();
		int at = this.events.indexOf(event);
		this.agreements.stream()
			.filter((agreement) -> agreement.signedAt() != null && agreement.signedAt() == at)
			.forEach((agreement) -> themes.addAll(agreement.themes()));
		this.cooperation.stream()
			.filter((field) -> concerns(field, event))
			.filter((field) -> event.isToldIn(field.evidence()) || isTalkedAbout(field, event))
			.forEach((field) -> themes.add(field.theme()));
		return List.copyOf(themes);
	}

	private static boolean concerns(CooperationReport field, Occurrence event) {
		return event.states().contains(field.first()) && event.states().contains(field.second());
	}

	private boolean isTalkedAbout(CooperationReport field, Occurrence event) {
		return field.evidence()
			.stream()
			.filter((sentence) -> sentence.rule().equals(TALKED_ABOUT) || follows(sentence, field))
			.anyMatch((sentence) -> lastBefore(sentence, field, event).filter(event::equals).isPresent());
	}

	private boolean follows(Evidence sentence, CooperationReport field) {
		return this.events.stream()
			.filter((event) -> concerns(field, event))
			.flatMap((event) -> event.evidence().stream())
			.mapToInt((told) -> sentence.start() - told.end())
			.anyMatch((gap) -> gap >= 0 && gap < GAP);
	}

	/** A visit and its talks may both be about it. */
	private Optional<Occurrence> lastBefore(Evidence sentence, CooperationReport field, Occurrence like) {
		return this.events.stream()
			.filter((event) -> concerns(field, event))
			.filter((event) -> (event.kind() == EventKind.VISIT) == (like.kind() == EventKind.VISIT))
			.filter((event) -> told(event) < sentence.start())
			.max(Comparator.comparingInt(Agendas::told));
	}

	/** Where the event is told first. */
	private static int told(Occurrence event) {
		return event.evidence().stream().mapToInt(Evidence::start).min().orElse(0);
	}

}
