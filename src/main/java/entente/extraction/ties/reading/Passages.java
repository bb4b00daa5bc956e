package entente.extraction.ties.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import entente.extraction.names.Cast;
import entente.extraction.names.Mention;
import entente.extraction.syntax.Sentence;
import entente.extraction.syntax.Token;
import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.time.DateMention;
import entente.model.Document;
import entente.reference.Cities;

/**
 * Turns sentences into passages.
 */
public final class Passages {

	private final Words words;

	private final Cities cities;

	public Passages(Words words, Cities cities) {
		this.words = words;
		this.cities = cities;
	}

	/** The passages of a document, one a sentence, in the order of the text. */
	public List<Passage> of(Document document, List<Sentence> sentences, Cast cast) {
		List<Cities.Match> known = this.cities.find(document.text(), document.lang());
		return sentences.stream().map((sentence) -> passage(document, sentence, cast, known)).toList();
	}

	private Passage passage(Document document, Sentence sentence, Cast cast, List<Cities.Match> known) {
		String quote = document.text().substring(sentence.start(), sentence.end());
		String text = plain(quote);
		List<Named> named = named(sentence, cast, quote);
		known(sentence, named, known, quote).stream()
			.filter((city) -> isWhere(text, named, city))
			.toList()
			.forEach(named::add);
		tagged(sentence, named, quote).stream()
			.filter((city) -> isWhere(text, named, city))
			.toList()
			.forEach(named::add);
		named.sort(Comparator.comparingInt(Named::start));
		StringBuilder masked = mask(text, named);
		List<DateMention> dates = this.words.dates().find(masked);
		dates.forEach((date) -> blank(masked, date.start(), date.end(), Slot.DATE));
		List<Hit<Sense>> shape = both(this.words.clauses(), this.words.joints(), masked);
		return new Passage(sentence, quote, text, masked.toString(), named, dates, Clauses.of(masked, shape), shape,
				both(this.words.tense(), this.words.denial(), masked), this.words.progress().find(masked));
	}

	private static List<Hit<Sense>> both(Lexicon<Sense> one, Lexicon<Sense> other, CharSequence masked) {
		return Stream.concat(one.find(masked).stream(), other.find(masked).stream())
			.sorted(Comparator.comparingInt(Hit::start))
			.toList();
	}

	/** Whether a word that leads to a place stands before what may be a city. */
	private boolean isWhere(String text, List<Named> named, Named city) {
		List<Named> with = new ArrayList<>(named);
		with.add(city);
		return this.words.clauses()
			.find(mask(text, with))
			.stream()
			.anyMatch((hit) -> hit.entry() == Sense.GOAL && hit.end() == city.end());
	}

	private static StringBuilder mask(String text, List<Named> named) {
		StringBuilder masked = new StringBuilder(text);
		named.forEach((one) -> blank(masked, one.start(), one.end(), one.slot()));
		return masked;
	}

	private static String plain(String quote) {
		return quote.replace('\u2019', '\'')
			.replace('\u02BC', '\'')
			.replace('\u00A0', ' ')
			.replace('\u202F', ' ')
			.replace('\n', ' ');
	}

	private static List<Named> named(Sentence sentence, Cast cast, String quote) {
		List<Named> named = new ArrayList<>();
		for (Mention mention : cast.within(sentence.start(), sentence.end())) {
			int start = mention.start() - sentence.start();
			int end = mention.end() - sentence.start();
			named.add(new Named(Slot.valueOf(mention.kind().name()), start, end, mention.states(), mention.people(),
					mention.institution(), mention.holders(), quote.substring(start, end)));
		}
		return named;
	}

	/** Cities of which the state is known. */
	private static List<Named> known(Sentence sentence, List<Named> named, List<Cities.Match> all, String quote) {
		List<Named> cities = new ArrayList<>();
		for (Cities.Match match : all) {
			int start = match.start() - sentence.start();
			int end = match.end() - sentence.start();
			if (start >= 0 && end <= quote.length() && isFree(named, start, end) && !goesOn(named, end, quote)) {
				cities.add(new Named(Slot.CITY, start, end, new TreeSet<>(Set.of(match.city().state())), List.of(),
						null, List.of(), quote.substring(start, end)));
			}
		}
		return cities;
	}

	/** Whether the city only opens a longer name ("Victoria Palace"). */
	private static boolean goesOn(List<Named> named, int end, String quote) {
		boolean capital = end + 1 < quote.length() && quote.charAt(end) == ' '
				&& Character.isUpperCase(quote.charAt(end + 1));
		return capital && named.stream().noneMatch((next) -> next.start() == end + 1);
	}

	private static boolean isFree(List<Named> named, int start, int end) {
		return named.stream().noneMatch((one) -> start < one.end() && one.start() < end);
	}

	/** Runs of tokens that the tagger takes for a place, and that are not named yet. */
	private static List<Named> tagged(Sentence sentence, List<Named> known, String quote) {
		List<Named> cities = new ArrayList<>();
		for (Token token : sentence.tokens()) {
			int start = token.start() - sentence.start();
			int end = token.end() - sentence.start();
			if (token.name().equals("LOCATION") && isFree(known, start, end)
					&& Character.isUpperCase(token.text().charAt(0))) {
				Named last = cities.isEmpty() ? null : cities.getLast();
				boolean goesOn = last != null && start - last.end() <= 1;
				int from = goesOn ? cities.removeLast().start() : start;
				cities.add(new Named(Slot.CITY, from, end, new TreeSet<>(), List.of(), null, List.of(),
						quote.substring(from, end)));
			}
		}
		return cities;
	}

	private static void blank(StringBuilder text, int start, int end, Slot slot) {
		for (int at = start; at < end; at++) {
			text.setCharAt(at, slot.mark());
		}
	}

}
