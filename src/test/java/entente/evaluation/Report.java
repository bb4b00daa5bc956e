package entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures of all corpora, and the errors of those on which extraction is tuned.
 */
final class Report {

	private final List<Result> results;

	Report(List<Result> results) {
		this.results = results;
	}

	/** Writes {@code table.txt}, {@code floors.tsv} and a file of errors for each set. */
	void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("table.txt"), toString());
		Files.writeString(folder.resolve("floors.tsv"), Floors.proposal(this.results));
		for (Result result : this.results) {
			if (tuned(result)) {
				Files.writeString(folder.resolve("errors-" + result.set() + ".txt"), Errors.of(result));
			}
		}
	}

	@Override
	public String toString() {
		return "%s%nClaims that are right, where extraction is tuned%n%s%nClaims that are right, unseen%n%s%s"
			.formatted(new ScoreTable(this.results), reliability(Report::tuned),
					reliability(Predicate.not(Report::tuned)), failures());
	}

	private Reliability reliability(Predicate<Result> sets) {
		return new Reliability(this.results.stream().filter(sets).flatMap(Result::judgements));
	}

	private String failures() {
		return this.results.stream()
			.flatMap(Result::failures)
			.map((document) -> "%nNot extracted: %s, %s".formatted(document.id(), document.failure()))
			.collect(Collectors.joining());
	}

	private static boolean tuned(Result result) {
		return Corpus.TUNED.stream().anyMatch((corpus) -> corpus.name().equals(result.set()));
	}

}
