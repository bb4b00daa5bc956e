package entente.reference;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import entente.model.InstitutionKind;
import entente.reference.lexicon.Lexicon;
import entente.reference.lexicon.Table;
import entente.reference.lexicon.Word;

/**
 * The companies, agencies and universities whose names do not tell what they are, and
 * where a text names them.
 */
public final class Bodies {

	private final Lexicon<Body> lexicon = new Lexicon<>();

	/** One naming of a body in a text, at offsets in UTF-16 code units. */
	public record Match(Body body, int start, int end) {
	}

	private Bodies(List<Table.Row> rows) {
		rows.stream().map(Bodies::body).forEach((body) -> body.names().forEach((name) -> this.lexicon.add(name, body)));
	}

	/** Reads the reference data. */
	public static Bodies load() {
		return new Bodies(Table.read("bodies.tsv").rows());
	}

	private static Body body(Table.Row row) {
		InstitutionKind kind = InstitutionKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
		@Nullable String state = row.cell(2).isEmpty() ? null : row.cell(2);
		return new Body(row.list(0), kind, state);
	}

	/** In the order of the text; matches never overlap. */
	public List<Match> find(String text) {
		List<Word> words = Word.of(text);
		return this.lexicon.find(text, words)
			.stream()
			.map((hit) -> new Match(hit.meanings().getFirst(), words.get(hit.first()).start(),
					words.get(hit.last()).end()))
			.toList();
	}

}
