package entente.extraction.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import entente.model.Evidence;

/**
 * How often a family of rules is right, as the last evaluation on the corpora found it;
 * {@code confidence.tsv} holds the figures.
 */
public final class Confidence {

	/** Of a rule that no document of the corpora has met. */
	private static final double UNTRIED = 0.5;

	private static final Map<String, Double> EARNED = read();

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

	private static Map<String, Double> read() {
		try (var lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Confidence.class.getResourceAsStream("/entente/extraction/confidence.tsv")),
				StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.collect(Collectors.toUnmodifiableMap((cells) -> cells[0], (cells) -> Double.valueOf(cells[1])));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
