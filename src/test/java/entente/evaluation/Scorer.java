package entente.evaluation;

import java.util.List;

import entente.evaluation.ExtractionRecord.Person;
import entente.evaluation.Pairing.Pair;
import entente.reference.Themes;

/**
 * Holds what was found in a document against its gold record, by the rules that the
 * specification of the extraction record sets.
 */
final class Scorer {

	private final Cooperations cooperations;

	Scorer(Themes themes) {
		this.cooperations = new Cooperations(themes);
	}

	/** One judgement for each item of either record, layer after layer. */
	List<Judgement> judge(ExtractionRecord gold, ExtractionRecord found) {
		Sheet sheet = new Sheet(gold.id());
		sheet.enter(Layer.STATES, Pairing.of(distinct(gold.states()), distinct(found.states()), String::equals));
		judgePeople(sheet, Pairing.of(gold.people(), found.people(), Sameness::of));
		sheet.enter(Layer.INSTITUTIONS, Pairing.of(gold.institutions(), found.institutions(), Sameness::of));
		sheet.enter(Layer.EVENTS, Pairing.of(gold.events(), found.events(), Sameness::of));
		sheet.enter(Layer.AGREEMENTS, Pairing.of(gold.agreements(), found.agreements(), Sameness::of));
		this.cooperations.judge(sheet, gold.cooperation(), found.cooperation());
		return sheet.judgements();
	}

	private static void judgePeople(Sheet sheet, Pairing<Person> people) {
		sheet.enter(Layer.PEOPLE, people);
		for (Pair<Person> person : people.pairs()) {
			judgeState(sheet, person.gold(), person.found());
			sheet.enter(Layer.ROLES, Pairing.of(person.gold().roles(), person.found().roles(), Sameness::of));
		}
	}

	/** A state that the gold record leaves open is no fault. */
	private static void judgeState(Sheet sheet, Person gold, Person found) {
		if (gold.state() != null) {
			Person claimed = (found.state() != null) ? found : null;
			sheet.enter(Layer.PEOPLE_STATE, gold, claimed, gold.state().equals(found.state()) ? 1 : 0);
		}
	}

	private static List<String> distinct(List<String> codes) {
		return codes.stream().distinct().sorted().toList();
	}

}
