package entente.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.evaluation.ExtractionRecord.Claim;
import entente.model.Evidence;

/**
 * What each family of rules earns: how many of its claims are right, and what share of
 * the gold records it finds. A claim that rests on several sentences counts for the rule
 * of the one that tells most.
 */
final class Families {

	private static final String HEAD = """
			# How often the claims of each family of rules are right on the corpora that extraction is tuned on, written by the
			# evaluation: (right + 1) / (claims + 2), so that a family with few claims promises little.
			# rule	confidence	right	claims
			""";

	private final List<Judgement> judgements;

	Families(Stream<Judgement> judgements) {
		this.judgements = judgements.toList();
	}

	/** The file from which extraction takes its confidence. */
	String confidence() {
		return this.judgements.stream()
			.filter((judgement) -> rule(judgement) != null)
			.collect(Collectors.groupingBy((judgement) -> Objects.requireNonNull(rule(judgement)), TreeMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((family) -> line(family.getKey(), family.getValue()))
			.collect(Collectors.joining("", HEAD, ""));
	}

	private static String line(String rule, List<Judgement> claims) {
		double right = right(claims);
		return String.format(Locale.ROOT, "%s\t%.2f\t%.1f\t%d%n", rule, (right + 1) / (claims.size() + 2), right,
				claims.size());
	}

	/** Precision and recall of each family, the layers in their order. */
	@Override
	public String toString() {
		Grid grid = new Grid();
		grid.row(List.of("rule", "claims", "precision", "recall"));
		Map<Layer, List<Judgement>> layers = this.judgements.stream()
			.collect(Collectors.groupingBy(Judgement::layer, TreeMap::new, Collectors.toList()));
		layers.values().forEach((layer) -> rows(layer, grid));
		return grid.toString();
	}

	private static void rows(List<Judgement> layer, Grid grid) {
		long gold = layer.stream().filter((judgement) -> judgement.gold() != null).count();
		layer.stream()
			.filter((judgement) -> rule(judgement) != null)
			.collect(Collectors.groupingBy((judgement) -> Objects.requireNonNull(rule(judgement)), TreeMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<String, List<Judgement>> family) -> -family.getValue().size()))
			.forEach((family) -> grid.row(row(family.getKey(), family.getValue(), gold)));
	}

	private static List<String> row(String rule, List<Judgement> claims, long gold) {
		return List.of(rule, String.valueOf(claims.size()), share(right(claims) / claims.size()),
				share(right(claims) / gold));
	}

	private static String share(double share) {
		return String.format(Locale.ROOT, "%.2f", share);
	}

	private static double right(List<Judgement> claims) {
		return claims.stream().mapToDouble(Judgement::credit).sum();
	}

	private static @Nullable String rule(Judgement judgement) {
		return (judgement.layer() != Layer.PEOPLE && judgement.found() instanceof Claim claim
				&& claim.evidence() instanceof Evidence evidence && !evidence.rule().isEmpty()) ? evidence.rule()
						: null;
	}

}
