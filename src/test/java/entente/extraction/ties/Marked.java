package entente.extraction.ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.extraction.names.Cast;
import entente.extraction.names.Mention;
import entente.extraction.syntax.Sentence;
import entente.model.Document;
import entente.model.PartialDate;

/**
 * A text whose mentions are marked by hand, such as
 * <code>{person KAZ Tokayev|President Tokayev} arrived in {capital QAT|Doha}.</code>;
 * sentences are parted by <code>//</code>.
 */
record Marked(Document document, List<Sentence> sentences, Cast cast) {

	private static final Pattern MARK = Pattern.compile("\\{(\\w+) ([A-Z+-]+) ?([^|}]*)\\|([^}]+)}");

	static Marked of(String lang, @Nullable PartialDate published, String marked, String... leading) {
		List<Mention> mentions = new ArrayList<>();
		List<Sentence> sentences = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (String part : marked.split(" // ")) {
			int start = text.length();
			Matcher mark = MARK.matcher(part);
			int from = 0;
			while (mark.find()) {
				text.append(part, from, mark.start());
				mentions.add(mention(mark, text.length()));
				text.append(mark.group(4));
				from = mark.end();
			}
			text.append(part.substring(from));
			sentences.add(new Sentence(start, text.length(), 0, false, List.of()));
			text.append('\n');
		}
		Cast cast = new Cast(List.of(), List.of(), List.of(), mentions, List.of(leading));
		return new Marked(new Document("test", text.toString(), lang, null, null, null, published), sentences, cast);
	}

	private static Mention mention(Matcher mark, int start) {
		TreeSet<String> states = new TreeSet<>();
		Arrays.stream(mark.group(2).split("\\+")).filter((code) -> !code.equals("-")).forEach(states::add);
		List<String> people = mark.group(3).isEmpty() ? List.of() : List.of(mark.group(3));
		return new Mention(Mention.Kind.valueOf(mark.group(1).toUpperCase(Locale.ROOT)), start,
				start + mark.group(4).length(), states, people, null, List.of());
	}

}
