package entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.evaluation.ExtractionRecord.Claim;
import entente.model.Evidence;

/**
 * How often claims are right, by the confidence of the sentence that they rest on. What
 * is half right counts half; offices are those of people who are in the gold record.
 */
final class Reliability {

	private static final List<Layer> LAYERS = List.of(Layer.EVENTS, Layer.AGREEMENTS, Layer.COOPERATION, Layer.ROLES,
			Layer.PEOPLE_STATE, Layer.INSTITUTIONS);

	private static final List<Double> BOUNDS = List.of(0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9);

	private final List<Sample> samples;

	private record Sample(Layer layer, double confidence, double credit) {

		static @Nullable Sample of(Judgement judgement) {
			return (LAYERS.contains(judgement.layer()) && judgement.found() instanceof Claim claim
					&& claim.evidence() instanceof Evidence evidence)
							? new Sample(judgement.layer(), evidence.confidence(), judgement.credit()) : null;
		}

	}

	Reliability(Stream<Judgement> judgements) {
		this.samples = judgements.map(Sample::of).filter(Objects::nonNull).toList();
	}

	/** How far the confidence is from the share of right claims, averaged over claims. */
	double gap() {
		double sum = BOUNDS.stream().map(this::bin).mapToDouble((bin) -> Math.abs(confidence(bin) - right(bin))).sum();
		return this.samples.isEmpty() ? 0 : sum / this.samples.size();
	}

	@Override
	public String toString() {
		Grid grid = new Grid();
		grid.row(Stream.of(Stream.of("confidence"), LAYERS.stream().map(Layer::toString), Stream.of("all", "mean"))
			.flatMap((cells) -> cells)
			.toList());
		BOUNDS.reversed().forEach((bound) -> grid.row(row(bound)));
		return grid + String.format(Locale.ROOT, "distance from confidence to share, on average: %.3f%n", gap());
	}

	private List<String> row(double bound) {
		List<Sample> bin = bin(bound);
		List<String> cells = new ArrayList<>();
		cells.add(String.format(Locale.ROOT, "%.1f to %.1f", bound, upper(bound)));
		LAYERS.forEach((layer) -> cells.add(cell(bin.stream().filter((sample) -> sample.layer() == layer).toList())));
		cells.add(cell(bin));
		cells.add(bin.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", confidence(bin) / bin.size()));
		return cells;
	}

	private static String cell(List<Sample> claims) {
		return claims.isEmpty() ? "–"
				: String.format(Locale.ROOT, "%.2f of %d", right(claims) / claims.size(), claims.size());
	}

	private List<Sample> bin(double bound) {
		return this.samples.stream()
			.filter((sample) -> sample.confidence() >= bound)
			.filter((sample) -> sample.confidence() < upper(bound) || upper(bound) == 1)
			.toList();
	}

	private static double upper(double bound) {
		return BOUNDS.stream().filter((other) -> other > bound).findFirst().orElse(1.0);
	}

	private static double confidence(List<Sample> claims) {
		return claims.stream().mapToDouble(Sample::confidence).sum();
	}

	private static double right(List<Sample> claims) {
		return claims.stream().mapToDouble(Sample::credit).sum();
	}

}
