package entente.extraction.ties.offices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.StatusReader;
import entente.extraction.ties.reading.Surroundings;
import entente.extraction.ties.time.Dates;
import entente.model.EventStatus;
import entente.model.PartialDate;

/**
 * Reads who takes up or gives up which office on which day. Immutable.
 */
public final class TenureReader {

	/** How far behind a verb its object, or the office, starts. */
	private static final int REACH = 30;

	/** How far a participle stands behind the name that it is about. */
	private static final int NEAR = 3;

	/** So soon a sentence tells what whoever acted in the one before did next. */
	private static final int OPENING = 12;

	private final Lexicon<Change> changes;

	private final Dates dates;

	public TenureReader(String lang) {
		this.changes = Change.lexicon(lang);
		this.dates = Dates.of(lang);
	}

	/** Adds what a passage tells. */
	public void read(Passage passage, Scene scene, Tenures tenures) {
		List<Hit<Change>> bounds = this.changes.find(passage.text()).stream().filter(TenureReader::isBound).toList();
		Days days = new Days(passage, bounds, this.dates, scene.published(), tenures.last());
		Posts posts = new Posts(passage);
		Stream.concat(this.changes.find(passage.masked()).stream().filter((hit) -> !isBound(hit)), bounds.stream())
			.filter((hit) -> isFact(passage, hit))
			.forEach((hit) -> tenures.add(read(passage, hit, posts, days, scene)));
		tenures.readOn(days.last());
	}

	private static boolean isBound(Hit<Change> hit) {
		return hit.entry() == Change.UNTIL || hit.entry() == Change.SINCE || hit.entry() == Change.SAME_DAY;
	}

	private static boolean isFact(Passage passage, Hit<Change> hit) {
		return StatusReader.of(passage, hit, Optional.empty(), false, 0)
			.filter((outlook) -> outlook.status() == EventStatus.HELD)
			.isPresent();
	}

	private static List<Tenure> read(Passage passage, Hit<Change> hit, Posts posts, Days days, Scene scene) {
		return switch (hit.entry()) {
			case TAKES,
					LEAVES ->
				subject(passage, hit, scene)
					.map((one) -> tenure(passage, hit, one, office(posts, hit, one, false), days))
					.orElse(List.of());
			case APPOINTED,
					ELECTED ->
				subject(passage, hit, scene)
					.map((one) -> given(passage, hit, one, posts.after(one, hit.end(), REACH), days))
					.orElse(List.of());
			case APPOINTS, ELECTS -> object(passage, hit)
				.map((one) -> given(passage, hit, name(one), posts.after(name(one), hit.end(), length(one, hit)), days))
				.orElse(List.of());
			case NAMED, CHOSEN -> object(passage, hit)
				.map((one) -> given(passage, hit, name(one), posts.after(name(one), hit.end(), length(one, hit)), days))
				.orElseGet(() -> participle(passage, hit, posts, days));
			case DISMISSES -> object(passage, hit)
				.map((one) -> tenure(passage, hit, name(one), office(posts, hit, name(one), true), days))
				.orElse(List.of());
			case REPLACES -> replaced(passage, hit, posts, days, scene);
			case UNTIL,
					SINCE ->
				posts.endingAt(passage, hit.start())
					.flatMap((post) -> days.behind(hit)
						.map((day) -> List.of(new Tenure(post.people().getFirst(), post.post(), hit.entry(), day,
								passage.evidence("office.held")))))
					.orElse(List.of());
			case SAME_DAY, NONE -> List.of();
		};
	}

	private static String name(Named one) {
		return one.people().getFirst();
	}

	private static int length(Named one, Hit<Change> hit) {
		return one.end() - hit.end() + REACH;
	}

	private static Optional<String> subject(Passage passage, Hit<Change> hit, Scene scene) {
		Clause clause = passage.clauseAt(hit.start());
		boolean named = passage.namedIn(clause).stream().anyMatch((one) -> one.personal() && one.end() <= hit.start());
		Optional<Named> known = named ? Posts.subject(passage, clause, hit.start(), NEAR)
				: Surroundings.of(passage, hit)
					.beyond()
					.or(() -> Optional.ofNullable((hit.start() <= OPENING) ? scene.subject() : null))
					.filter((one) -> one.people().size() == 1);
		return known.filter((one) -> !named || passage.text().charAt(one.end()) != '\'').map(TenureReader::name);
	}

	private static Optional<Named> object(Passage passage, Hit<Change> hit) {
		return Posts.object(passage, passage.clauseAt(hit.start()), hit.end(), REACH);
	}

	/** "A, named minister in May, …" */
	private static List<Tenure> participle(Passage passage, Hit<Change> hit, Posts posts, Days days) {
		return Posts.subject(passage, passage.whole(), hit.start(), NEAR)
			.filter((one) -> passage.text().substring(one.end(), hit.start()).strip().equals(","))
			.map(TenureReader::name)
			.map((one) -> given(passage, hit, one, posts.after(one, hit.end(), 1), days))
			.orElse(List.of());
	}

	private static List<Tenure> replaced(Passage passage, Hit<Change> hit, Posts posts, Days days, Scene scene) {
		Optional<Named> before = object(passage, hit);
		Optional<Posts.Told> post = before.flatMap((one) -> posts.after(name(one), hit.end(), length(one, hit)));
		return post.map((told) -> {
			List<Tenure> leaving = tenure(passage, new Hit<>(Change.LEAVES, hit.start(), hit.end()),
					name(before.orElseThrow()), told, days);
			List<Tenure> coming = subject(passage, hit, scene).map((one) -> tenure(passage, hit, one, told, days))
				.orElse(List.of());
			return Stream.concat(coming.stream(), leaving.stream()).toList();
		}).orElse(List.of());
	}

	/** The office told behind the phrase, else the one told of the person before it. */
	private static Posts.@Nullable Told office(Posts posts, Hit<Change> hit, String person, boolean object) {
		return posts.after(person, hit.end(), object ? REACH + REACH : REACH)
			.or(() -> posts.before(person, hit.start()))
			.orElse(null);
	}

	private static List<Tenure> given(Passage passage, Hit<Change> hit, String person, Optional<Posts.Told> post,
			Days days) {
		return post.map((told) -> tenure(passage, hit, person, told, days)).orElse(List.of());
	}

	private static List<Tenure> tenure(Passage passage, Hit<Change> hit, String person, Posts.@Nullable Told post,
			Days days) {
		int end = (post != null) ? Math.max(hit.end(), post.end()) : hit.end();
		Optional<PartialDate> day = days.of(hit, end);
		return day.map((date) -> List.of(new Tenure(person, (post != null) ? post.post() : null, hit.entry(), date,
				passage.evidence("office.held"))))
			.orElse(List.of());
	}

}
