package entente.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The F1 that each layer of each corpus and language must not fall below.
 */
record Floors(Map<Cell, Double> f1) {

	/** One item of fifty: what a better rule may cost another layer. */
	private static final double SLACK = 0.02;

	/** One figure of the score table. */
	record Cell(String set, String lang, Layer layer) {

		@Override
		public String toString() {
			return this.set + "\t" + this.lang + "\t" + this.layer;
		}

	}

	private record Figure(Cell cell, double f1) {
	}

	static Floors read(Path file) {
		return new Floors(Tsv.rows(file)
			.stream()
			.collect(Collectors.toMap((row) -> new Cell(row.get(0), row.get(1), Layer.of(row.get(2))),
					(row) -> Double.valueOf(row.get(3)))));
	}

	/** What is wrong, a sentence each: figures below their floor or without one. */
	List<String> breaches(List<Result> results) {
		return results.stream().flatMap(Floors::figures).flatMap(this::breach).toList();
	}

	/** Floors a little below the figures, in the form that is read. */
	static String proposal(List<Result> results) {
		return results.stream()
			.flatMap(Floors::figures)
			.map((figure) -> String.format(Locale.ROOT, "%s\t%.2f%n", figure.cell(), lowered(figure.f1())))
			.collect(Collectors.joining("", "set\tlanguage\tlayer\tF1\n", ""));
	}

	private static double lowered(double f1) {
		return Math.max(0, Math.floor(f1 * 100) / 100 - SLACK);
	}

	private Stream<String> breach(Figure figure) {
		Double floor = this.f1.get(figure.cell());
		if (floor == null) {
			return Stream.of(figure.cell() + " has no floor");
		}
		return (figure.f1() >= floor) ? Stream.empty() : Stream
			.of(String.format(Locale.ROOT, "%s: F1 %.3f is below its floor %.2f", figure.cell(), figure.f1(), floor));
	}

	private static Stream<Figure> figures(Result result) {
		return Result.LANGUAGES.stream().flatMap((lang) -> {
			Figures figures = result.figures(lang);
			return Arrays.stream(Layer.values())
				.map((layer) -> new Figure(new Cell(result.set(), lang, layer), figures.tally(layer).f1()));
		});
	}

}
