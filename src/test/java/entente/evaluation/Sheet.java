package entente.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import entente.evaluation.Pairing.Pair;

/**
 * The judgements on one document, in the order of entry.
 */
final class Sheet {

	private final String document;

	private final List<Judgement> judgements = new ArrayList<>();

	Sheet(String document) {
		this.document = document;
	}

	/** Enters pairs as right, the rest as missed and wrong. */
	void enter(Layer layer, Pairing<?> pairing) {
		pairing.pairs().forEach((pair) -> enter(layer, pair, 1));
		pairing.missed().forEach((gold) -> enter(layer, gold, null, 0));
		pairing.wrong().forEach((found) -> enter(layer, null, found, 0));
	}

	void enter(Layer layer, Pair<?> pair, double credit) {
		enter(layer, pair.gold(), pair.found(), credit);
	}

	void enter(Layer layer, @Nullable Object gold, @Nullable Object found, double credit) {
		this.judgements.add(new Judgement(this.document, layer, gold, found, credit));
	}

	List<Judgement> judgements() {
		return List.copyOf(this.judgements);
	}

}
