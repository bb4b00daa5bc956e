package entente.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Pairs of which it is known whether they are the same, and how well scores tell.
 */
final class Pairs {

	private Pairs() {
	}

	/** A pair with its verdict and score. */
	interface Judged {

		/** One of same, similar and different. */
		String verdict();

		int score();

		default boolean is(String verdict) {
			return verdict().equals(verdict);
		}

	}

	static <T> List<T> read(String resource, Function<List<String>, T> reading) {
		try (InputStream stream = Objects.requireNonNull(Pairs.class.getResourceAsStream(resource))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> reading.apply(List.of(line.split("\t", -1))))
				.toList();
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	static <T> double share(List<T> pairs, Predicate<T> condition) {
		return (double) pairs.stream().filter(condition).count() / pairs.size();
	}

	/** How often a pair of one verdict scores above one of another. */
	static double ordered(List<? extends Judged> pairs, String higher, String lower) {
		List<Integer> above = scores(pairs, higher);
		List<Integer> below = scores(pairs, lower);
		long right = above.stream().mapToLong((score) -> below.stream().filter((other) -> score > other).count()).sum();
		return (double) right / (above.size() * below.size());
	}

	private static List<Integer> scores(List<? extends Judged> pairs, String verdict) {
		return pairs.stream().filter((pair) -> pair.is(verdict)).map(Judged::score).toList();
	}

}
