package entente.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import entente.evaluation.ExtractionRecord.Agreement;
import entente.evaluation.ExtractionRecord.Event;
import entente.evaluation.ExtractionRecord.Institution;
import entente.evaluation.ExtractionRecord.Person;
import entente.evaluation.ExtractionRecord.Role;

/**
 * When a found item is the same as one of the gold record.
 */
final class Sameness {

	private Sameness() {
	}

	static boolean of(Person one, Person other) {
		return PersonNames.same(one.name(), other.name());
	}

	static boolean of(Role one, Role other) {
		return Words.overlap(one.title(), other.title()) >= 0.5;
	}

	static boolean of(Institution one, Institution other) {
		boolean states = one.state() == null || other.state() == null || one.state().equals(other.state());
		return states && Words.overlap(one.name(), other.name()) >= 0.6;
	}

	static boolean of(Event one, Event other) {
		return one.kind().equals(other.kind()) && one.status().equals(other.status())
				&& common(one.participants(), other.participants()) >= 0.5 && datesAgree(one.start(), other.start());
	}

	static boolean of(Agreement one, Agreement other) {
		return Set.copyOf(one.parties()).equals(Set.copyOf(other.parties()))
				&& Objects.equals(one.status(), other.status()) && one.count().equals(other.count())
				&& kind(one).equals(kind(other));
	}

	private static String kind(Agreement agreement) {
		return agreement.kind().equals("treaty") ? "agreement" : agreement.kind();
	}

	/** The share of the states of both that are states of each (Jaccard). */
	private static double common(List<String> ones, List<String> others) {
		Set<String> all = new HashSet<>(ones);
		all.addAll(others);
		Set<String> shared = new HashSet<>(ones);
		shared.retainAll(others);
		return all.isEmpty() ? 1 : (double) shared.size() / all.size();
	}

	/** Whether both say the same as far as both go; nothing contradicts no date. */
	private static boolean datesAgree(@Nullable String one, @Nullable String other) {
		return one == null || other == null || one.startsWith(other) || other.startsWith(one);
	}

}
