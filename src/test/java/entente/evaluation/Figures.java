package entente.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The tally of each layer over any number of judgements.
 */
final class Figures {

	private final Map<Layer, Tally> tallies = new EnumMap<>(Layer.class);

	private Figures(Collection<Judgement> judgements) {
		judgements.forEach((judgement) -> this.tallies.merge(judgement.layer(), judgement.tally(), Tally::plus));
	}

	static Figures of(Collection<Judgement> judgements) {
		return new Figures(judgements);
	}

	Tally tally(Layer layer) {
		return layer.parts()
			.stream()
			.map((part) -> this.tallies.getOrDefault(part, Tally.NONE))
			.reduce(Tally.NONE, Tally::plus);
	}

}
