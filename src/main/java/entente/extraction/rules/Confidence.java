package entente.extraction.rules;

import java.util.Map;
import java.util.stream.Collectors;

import entente.extraction.words.Row;
import entente.extraction.words.WordFile;
import entente.model.Evidence;

/**
 * How often a family of rules is right, as the last evaluation on the corpora found it;
 * {@code confidence.tsv} holds the figures.
 */
public final class Confidence {

	/** Of a rule that no document of the corpora has met. */
	private static final double UNTRIED = 0.5;

	private static final Map<String, Double> EARNED = WordFile.common("confidence")
		.stream()
		.collect(Collectors.toUnmodifiableMap(Row::phrase, (row) -> Double.valueOf(row.cell(1))));

	private Confidence() {
	}

	/**
	 * Between 0 and 1.
	 * @param rule name of the family, such as {@code visit.goes}
	 */
	public static double of(String rule) {
		return EARNED.getOrDefault(rule, UNTRIED);
	}

	/** The same sentence, read by another rule. */
	public static Evidence of(Evidence sentence, String rule) {
		return new Evidence(sentence.quote(), sentence.start(), sentence.end(), of(rule), rule);
	}

}
