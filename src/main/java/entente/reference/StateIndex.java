package entente.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import entente.model.State;
import entente.reference.lexicon.Word;

/**
 * States by their names: English and French ones first, then those in other languages
 * that only one state has.
 */
final class StateIndex {

	private final Map<String, State> states = new HashMap<>();

	StateIndex(List<State> all, List<Map<String, StateNames>> languages) {
		for (State state : all) {
			List.of(state.name(), state.nameFr(), state.officialName()).forEach((name) -> put(name, state));
		}
		for (State state : all) {
			languages.stream()
				.map((language) -> Objects.requireNonNull(language.get(state.code())))
				.flatMap((names) -> names.names().stream())
				.forEach((name) -> put(name, state));
		}
		addForeign(all);
	}

	private void put(String name, State state) {
		this.states.putIfAbsent(key(name), state);
	}

	private void addForeign(List<State> all) {
		Map<String, State> foreign = new HashMap<>();
		Set<String> shared = new HashSet<>();
		for (State state : all) {
			for (String name : state.names()) {
				State other = foreign.putIfAbsent(key(name), state);
				if (other != null && other != state) {
					shared.add(key(name));
				}
			}
		}
		foreign.keySet().removeAll(shared);
		foreign.forEach(this.states::putIfAbsent);
	}

	Optional<State> named(String name) {
		return Optional.ofNullable(this.states.get(key(name)));
	}

	private static String key(String name) {
		return String.join(" ", Word.keys(name));
	}

}
