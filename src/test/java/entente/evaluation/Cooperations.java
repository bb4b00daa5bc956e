package entente.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import entente.evaluation.ExtractionRecord.Cooperation;
import entente.evaluation.Pairing.Pair;
import entente.model.Theme;
import entente.reference.Themes;

/**
 * Judges cooperation by pairs of states: right with the same theme, half right with
 * another theme of the same parent.
 */
final class Cooperations {

	private final Themes themes;

	Cooperations(Themes themes) {
		this.themes = themes;
	}

	void judge(Sheet sheet, List<Cooperation> gold, List<Cooperation> found) {
		Pairing<Cooperation> exact = Pairing.of(pairs(gold), pairs(found), Cooperations::same);
		Pairing<Cooperation> near = Pairing.of(exact.missed(), exact.wrong(), this::nearlySame);
		sheet.enter(Layer.COOPERATION, new Pairing<>(exact.pairs(), near.missed(), near.wrong()));
		for (Pair<Cooperation> pair : near.pairs()) {
			sheet.enter(Layer.COOPERATION, pair, 0.5);
		}
	}

	/** Every pair of states with its theme, once. */
	private static List<Cooperation> pairs(List<Cooperation> items) {
		Map<Cooperation, Cooperation> pairs = new LinkedHashMap<>();
		for (Cooperation item : items) {
			List<String> states = item.states().stream().distinct().sorted().toList();
			for (int i = 0; i < states.size(); i++) {
				for (String other : states.subList(i + 1, states.size())) {
					List<String> pair = List.of(states.get(i), other);
					pairs.putIfAbsent(new Cooperation(pair, item.theme(), null),
							new Cooperation(pair, item.theme(), item.evidence()));
				}
			}
		}
		return new ArrayList<>(pairs.values());
	}

	private static boolean same(Cooperation one, Cooperation other) {
		return one.states().equals(other.states()) && one.theme().equals(other.theme());
	}

	private boolean nearlySame(Cooperation one, Cooperation other) {
		return one.states().equals(other.states()) && root(one.theme()).equals(root(other.theme()));
	}

	/** The theme of the first level, empty for a code that is none of ours. */
	private Optional<Theme> root(String code) {
		return this.themes.broader(code).or(() -> this.themes.byCode(code));
	}

}
