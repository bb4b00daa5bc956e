package entente.extraction.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import entente.extraction.words.Row;
import entente.extraction.words.WordFile;
import entente.model.Document;
import entente.model.InstitutionKind;

/**
 * The news media that a document cites, and the one from which it comes.
 */
final class Media {

	private static final Pattern DOMAIN = Pattern
		.compile("[\\p{L}\\d-]{3,}\\.(?i:net|com|org|info|fr|ru|kz|ua|ma|tn|dz|news|africa)");

	private static final int CREDIT = 160;

	private static final int NEAR = 4;

	private static final List<Medium> KNOWN = WordFile.common("media").stream().map(Medium::of).toList();

	private static final Map<String, List<Medium>> BY_FIRST_WORD = KNOWN.stream()
		.collect(Collectors.groupingBy((medium) -> medium.words().getFirst()));

	private final Lexicon lexicon;

	Media(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** The state whose agency is credited at the head of the text. */
	static Optional<String> creditedState(Document document) {
		String head = document.text().substring(0, Math.min(CREDIT, document.text().length()));
		return KNOWN.stream()
			.filter((medium) -> medium.credit().matcher(head).find())
			.map(Medium::state)
			.filter((state) -> !state.isEmpty())
			.findFirst();
	}

	static boolean isKnown(String name) {
		return KNOWN.stream().anyMatch((medium) -> medium.name().equals(name));
	}

	/** Those cited in a sentence. */
	List<InstitutionSpan> find(Line line) {
		List<InstitutionSpan> found = new ArrayList<>();
		for (int i = 0; i < line.size(); i++) {
			InstitutionSpan span = at(line, i);
			if (span != null) {
				found.add(span);
				i = span.to() - 1;
			}
		}
		return found;
	}

	private @Nullable InstitutionSpan at(Line line, int from) {
		if (DOMAIN.matcher(line.word(from)).matches()) {
			return span(line, from, from + 1);
		}
		for (Medium medium : BY_FIRST_WORD.getOrDefault(line.word(from), List.of())) {
			int to = from + medium.words().size();
			boolean named = to <= line.size() && line.words(from, to).equals(medium.name());
			if (named && (!medium.cited() || isCited(line, from, to))) {
				return span(line, from, to);
			}
		}
		return null;
	}

	private boolean isCited(Line line, int from, int to) {
		for (int i = Math.max(0, from - NEAR); i < Math.min(line.size(), to + NEAR); i++) {
			if (this.lexicon.is("cites", line.word(i))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whose press a medium is says nothing on what it reports, so it has no state here.
	 */
	private static InstitutionSpan span(Line line, int from, int to) {
		SortedSet<String> none = new TreeSet<>();
		return new InstitutionSpan(line, from, to, line.words(from, to), InstitutionKind.MEDIA, none, null, false);
	}

	private record Medium(String name, List<String> words, String state, boolean cited, Pattern credit) {

		static Medium of(Row row) {
			return new Medium(row.phrase(), List.of(row.phrase().split("\\s+")), row.cell(1),
					row.cell(2).equals("cited"), Pattern.compile("[(/]" + Pattern.quote(row.phrase()) + "[)/]"));
		}

	}

}
