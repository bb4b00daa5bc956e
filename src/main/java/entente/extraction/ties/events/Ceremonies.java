package entente.extraction.ties.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Surroundings;

/**
 * A ceremony binds those who give with those who receive.
 */
final class Ceremonies {

	private Ceremonies() {
	}

	static Optional<Parties> read(Surroundings around, Scene scene) {
		List<Named> all = Stream.concat(around.before().stream(), around.after().stream()).toList();
		Parties parties = Parties.of(all, around.place(), around.city());
		if (parties.states().size() == 1 && !parties.people().isEmpty()) {
			parties = parties.with(scene.completing(parties.states()));
		}
		return Optional.of(parties).filter((known) -> known.states().size() >= 2);
	}

}
