package entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of all corpora, and the errors of those on which extraction is tuned.
 */
final class Report {

	private final List<Result> results;

	Report(List<Result> results) {
		this.results = results;
	}

	/**
	 * Writes {@code table.txt}, {@code floors.tsv}, {@code confidence.tsv} and a file of
	 * errors for each set.
	 */
	void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("table.txt"), toString());
		Files.writeString(folder.resolve("floors.tsv"), Floors.proposal(this.results));
		Files.writeString(folder.resolve("confidence.tsv"), new Families(judgements(Report::tuned)).confidence());
		for (Result result : this.results) {
			if (tuned(result)) {
				Files.writeString(folder.resolve("errors-" + result.set() + ".txt"), Errors.of(result));
			}
		}
	}

	/**
	 * How far the confidence of claims is from the share of right ones, where extraction
	 * is tuned.
	 */
	double gap() {
		return new Reliability(judgements(Report::tuned)).gap();
	}

	@Override
	public String toString() {
		return """
				%s
				Claims that are right, where extraction is tuned
				%s
				Claims that are right, unseen
				%s
				What each family of rules earns, where extraction is tuned
				%s
				What each family of rules earns, unseen
				%s%s""".formatted(new ScoreTable(this.results), new Reliability(judgements(Report::tuned)),
				new Reliability(judgements(Report::unseen)), new Families(judgements(Report::tuned)),
				new Families(judgements(Report::unseen)), failures());
	}

	private Stream<Judgement> judgements(Predicate<Result> sets) {
		return this.results.stream().filter(sets).flatMap(Result::judgements);
	}

	private String failures() {
		return this.results.stream()
			.flatMap(Result::failures)
			.map((document) -> "%nNot extracted: %s, %s".formatted(document.id(), document.failure()))
			.collect(Collectors.joining());
	}

	private static boolean unseen(Result result) {
		return !tuned(result);
	}

	private static boolean tuned(Result result) {
		return Corpus.TUNED.stream().anyMatch((corpus) -> corpus.name().equals(result.set()));
	}

}
