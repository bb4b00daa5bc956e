package entente.extraction.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import entente.extraction.names.Cast;
import entente.extraction.rules.Confidence;
import entente.extraction.syntax.Sentence;
import entente.extraction.ties.agreements.Gatherings;
import entente.extraction.ties.agreements.Instrument;
import entente.extraction.ties.agreements.Register;
import entente.extraction.ties.cooperation.Fields;
import entente.extraction.ties.cooperation.Licence;
import entente.extraction.ties.cooperation.Topic;
import entente.extraction.ties.events.Agendas;
import entente.extraction.ties.events.Chronicle;
import entente.extraction.ties.events.Occurrence;
import entente.extraction.ties.events.Schedule;
import entente.extraction.ties.events.Signings;
import entente.extraction.ties.offices.Tenures;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.CooperationReport;
import entente.model.Document;
import entente.model.EventKind;
import entente.model.EventReport;
import entente.model.PersonMention;
import entente.model.Evidence;
import entente.reference.Cities;

/**
 * Reads the ties that a document tells: events, agreements and cooperation. The word
 * files of a language are compiled on its first use. Safe for use by many threads; the
 * same document always yields the same.
 */
public final class TieReader {

	/** How many sentences open a story, the headline included. */
	private static final int OPENING = 3;

	/** More states than these make no pairs. */
	private static final int MOST_STATES = 5;

	private static final String PARLIAMENTARY = "parliamentary";

	private final Map<String, Readers> readers = new ConcurrentHashMap<>();

	private final Cities cities;

	public TieReader(Cities cities) {
		this.cities = cities;
	}

	/**
	 * What the document tells, empty lists where it tells nothing.
	 * @param sentences of the document, in the order of the text
	 * @param cast whom and what the document names
	 */
	public Ties read(Document document, List<Sentence> sentences, Cast cast) {
		Readers language = this.readers.computeIfAbsent(document.lang(), (lang) -> new Readers(lang, this.cities));
		Chronicle chronicle = new Chronicle();
		Register register = new Register(main(cast));
		Fields fields = new Fields();
		Tenures tenures = new Tenures();
		List<Passage> passages = language.passages().of(document, sentences, cast);
		Scene scene = new Scene(document.published(), presumed(passages, cast));
		Schedule schedule = new Schedule(passages, cast.leading());
		List<Topic> topics = new ArrayList<>();
		boolean justSigned = false;
		for (int at = 0; at < passages.size(); at++) {
			Passage passage = passages.get(at);
			schedule.read(passage, scene, chronicle);
			language.events().read(passage, passages.subList(at + 1, passages.size()), scene, chronicle);
			List<Instrument> told = language.agreements()
				.read(passage, scene, register, (clause) -> language.themes().in(passage, clause));
			signing(passage, told, justSigned, scene, register, chronicle);
			justSigned = told.stream().anyMatch((instrument) -> instrument.status() == AgreementStatus.SIGNED);
			language.tenures().read(passage, scene, tenures);
			if (told.stream().noneMatch((instrument) -> instrument.status() == AgreementStatus.ENDED)) {
				topics.add(new Topic(passage, scene.states(), scene.each()));
			}
			scene.readOn(passage);
		}
		Licence licence = new Licence();
		chronicle.events().forEach((event) -> licence.event(event.kind(), event.states()));
		List<Instrument> agreed = Gatherings.complete(register.told(),
				chronicle.events()
					.stream()
					.filter((event) -> event.kind() == EventKind.CONFERENCE)
					.map(Occurrence::states)
					.toList());
		agreed.stream()
			.map(Instrument::parties)
			.filter((parties) -> parties.size() <= MOST_STATES)
			.forEach(licence::grant);
		language.cooperation().read(topics, names(chronicle), licence, fields);
		parliaments(chronicle, language, fields);
		return ties(chronicle, agreed, fields, tenures.of(cast.people()));
	}

	private static List<String> names(Chronicle chronicle) {
		return chronicle.events().stream().map(Occurrence::name).filter(Objects::nonNull).toList();
	}

	/** When members of parliaments visit or meet, their parliaments have relations. */
	private static void parliaments(Chronicle chronicle, Readers language, Fields fields) {
		chronicle.events()
			.stream()
			.filter((event) -> event.kind() == EventKind.VISIT || event.kind() == EventKind.MEETING)
			.filter((event) -> event.states().size() == 2)
			.forEach((event) -> event.evidence()
				.stream()
				.filter((told) -> language.themes().names(told.quote(), PARLIAMENTARY))
				.forEach((told) -> fields.add(event.states(), PARLIAMENTARY,
						Confidence.of(told, "cooperation.parliaments"))));
	}

	/** The two main states, if the story opens with both in one sentence. */
	private static List<String> presumed(List<Passage> passages, Cast cast) {
		List<String> main = main(cast);
		boolean together = passages.stream()
			.limit(OPENING)
			.anyMatch((passage) -> passage.states(Named::party).containsAll(main));
		return together ? main : List.of();
	}

	private static List<String> main(Cast cast) {
		return (cast.leading().size() >= 2) ? cast.leading().subList(0, 2) : List.of();
	}

	private static void signing(Passage passage, List<Instrument> told, boolean justTold, Scene scene,
			Register register, Chronicle chronicle) {
		List<Instrument> known = told.isEmpty() ? register.instruments() : told;
		if (!known.isEmpty()) {
			Instrument last = known.getLast();
			Signings.read(passage, last.parties(), last.status() == AgreementStatus.PLANNED, justTold, scene,
					chronicle);
		}
	}

	private static Ties ties(Chronicle chronicle, List<Instrument> agreed, Fields fields, List<PersonMention> people) {
		List<AgreementReport> agreements = new ArrayList<>();
		for (Instrument instrument : agreed) {
			Integer occasion = Occasions.of(instrument, chronicle.events());
			Instrument dated = (occasion != null) ? instrument.signedDuring(chronicle.events().get(occasion).when())
					: instrument;
			agreements.add(dated.report(occasion));
			Evidence sentence = Confidence.of(instrument.evidence().getFirst(), "cooperation.agreement");
			if (instrument.status() != AgreementStatus.ENDED) {
				instrument.themes().forEach((theme) -> fields.add(instrument.parties(), theme, sentence));
			}
		}
		List<CooperationReport> cooperation = fields.reports();
		Agendas agendas = new Agendas(chronicle.events(), agreements, cooperation);
		List<EventReport> events = chronicle.events().stream().map((event) -> event.report(agendas.of(event))).toList();
		return new Ties(events, agreements, cooperation, people);
	}

}
