package entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The F1 of each layer, the corpora and languages side by side; of the sums precision and
 * recall as well.
 */
final class ScoreTable {

	private final List<Result> results;

	ScoreTable(List<Result> results) {
		this.results = results;
	}

	@Override
	public String toString() {
		Grid grid = new Grid();
		grid.row(headings());
		for (Layer layer : Layer.values()) {
			grid.row(row(layer.toString(), layer, Tally::f1));
			if (layer.isSum()) {
				grid.row(row("  precision", layer, Tally::precision));
				grid.row(row("  recall", layer, Tally::recall));
			}
		}
		return grid.toString();
	}

	private List<String> headings() {
		Stream<String> columns = this.results.stream()
			.flatMap((result) -> Result.LANGUAGES.stream().map((lang) -> result.set() + " " + lang));
		return Stream.concat(Stream.of("F1"), columns).toList();
	}

	private List<String> row(String label, Layer layer, ToDoubleFunction<Tally> figure) {
		List<String> cells = new ArrayList<>(List.of(label));
		for (Result result : this.results) {
			for (String lang : Result.LANGUAGES) {
				double value = figure.applyAsDouble(result.figures(lang).tally(layer));
				cells.add(String.format(Locale.ROOT, "%.3f", value));
			}
		}
		return cells;
	}

}
