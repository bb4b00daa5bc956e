package entente.extraction.ties.events;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.reading.Named;
import entente.model.HolderMention;

/**
 * Who takes part in an event, and where.
 *
 * @param states codes of those taking part, host included
 * @param people names of those taking part
 * @param holders those taking part who are named by their office alone
 * @param place the city, null where none is told
 * @param host code of the state where it takes place, null where none is told
 * @param name of the event, null where it has none
 */
record Parties(SortedSet<String> states, List<String> people, List<HolderMention> holders, @Nullable String place,
		@Nullable String host, @Nullable String name) {

	/** Those named, at a place if one is told. */
	static Parties of(Collection<Named> named, Optional<Named> place, Optional<String> city) {
		SortedSet<String> states = new TreeSet<>();
		LinkedHashSet<String> people = new LinkedHashSet<>();
		LinkedHashSet<HolderMention> holders = new LinkedHashSet<>();
		named.forEach((one) -> {
			states.addAll(one.states());
			people.addAll(one.people());
			holders.addAll(one.holders());
		});
		String host = place.filter((where) -> where.states().size() == 1)
			.map((where) -> where.states().first())
			.orElse(null);
		if (host != null) {
			states.add(host);
		}
		return new Parties(states, List.copyOf(people), List.copyOf(holders), city.orElse(null), host, null);
	}

	Parties named(@Nullable String given) {
		return new Parties(this.states, this.people, this.holders, this.place, this.host, given);
	}

	Parties with(Collection<String> more) {
		SortedSet<String> all = new TreeSet<>(this.states);
		all.addAll(more);
		return new Parties(all, this.people, this.holders, this.place, this.host, this.name);
	}

	/** The same at a place told elsewhere. */
	Parties at(@Nullable String city, @Nullable String state) {
		Parties there = new Parties(this.states, this.people, this.holders, city, state, this.name);
		return (state != null) ? there.with(List.of(state)) : there;
	}

	Parties hostedBy(String state) {
		return new Parties(this.states, this.people, this.holders, this.place, state, this.name).with(List.of(state));
	}

}
