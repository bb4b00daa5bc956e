package entente.evaluation;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was missed ({@code -}) and what is wrong ({@code +}) in a corpus, a line each,
 * with the sentence that a wrong claim rests on.
 */
final class Errors {

	private static final JsonMapper JSON = new JsonMapper();

	private Errors() {
	}

	static String of(Result result) {
		return result.judgements()
			.filter((judgement) -> !judgement.isRight())
			.sorted(Comparator.comparing(Judgement::document).thenComparing(Judgement::layer))
			.flatMap(Errors::lines)
			.map((line) -> line + "\n")
			.collect(Collectors.joining());
	}

	private static Stream<String> lines(Judgement judgement) {
		return Stream.concat(line(judgement, "-", judgement.gold()), line(judgement, "+", judgement.found()));
	}

	private static Stream<String> line(Judgement judgement, String sign, @Nullable Object item) {
		return (item == null) ? Stream.empty() : Stream.of(String.join("\t", judgement.document(),
				judgement.layer().toString(), sign, JSON.writeValueAsString(item)));
	}

}
