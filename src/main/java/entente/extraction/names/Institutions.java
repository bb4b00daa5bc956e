package entente.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import entente.model.InstitutionKind;
import entente.model.InstitutionMention;

/**
 * The institutions of a document: each once, under its fullest name.
 */
final class Institutions {

	private final List<Entry> entries = new ArrayList<>();

	private final Map<InstitutionSpan, Entry> bySpan = new IdentityHashMap<>();

	private Splits splits = new Splits(Set.of());

	/** Adds one; several states make several institutions of one name. */
	void add(InstitutionSpan span, @Nullable String state) {
		Entry entry = known(span, state).orElseGet(() -> {
			Entry fresh = new Entry();
			this.entries.add(fresh);
			return fresh;
		});
		entry.add(span, state);
		this.bySpan.put(span, entry);
	}

	/** Of those that it may be the one of just that name. */
	private Optional<Entry> known(InstitutionSpan span, @Nullable String state) {
		List<Entry> same = this.entries.stream().filter((entry) -> entry.isSame(span, state)).toList();
		return same.stream()
			.filter((entry) -> entry.forms.contains(InstitutionForm.of(span)))
			.findFirst()
			.or(() -> this.splits.has(span) ? Optional.empty() : same.stream().findFirst());
	}

	/** Adds all, those first whose state their own words tell. */
	void register(List<InstitutionSpan> spans, Owners owners) {
		this.splits = Splits.among(spans);
		spans.stream().filter((span) -> !span.states().isEmpty()).forEach(this::register);
		spans.stream()
			.filter((span) -> span.states().isEmpty())
			.sorted(Comparator.comparing((span) -> !span.derived()))
			.forEach((span) -> owners.owner(span, this)
				.ifPresentOrElse((state) -> add(span, state), () -> addOpen(span)));
	}

	/** A ministry of which the state is not told may be one that is known. */
	private void addOpen(InstitutionSpan span) {
		boolean known = span.kind() == InstitutionKind.MINISTRY
				&& this.entries.stream().anyMatch((entry) -> entry.isNamed(span));
		if (!known) {
			add(span, null);
		}
	}

	private void register(InstitutionSpan span) {
		if (span.derived() || span.kind() == InstitutionKind.GOVERNMENT) {
			span.states().forEach((state) -> add(span, state));
		}
		else {
			add(span, span.state());
		}
	}

	@Nullable String name(InstitutionSpan span) {
		Entry entry = this.bySpan.get(span);
		return (entry != null) ? entry.name() : null;
	}

	/** The name of a known institution of a state that a span may name too. */
	Optional<String> nameOf(InstitutionSpan span, String state) {
		return this.entries.stream()
			.filter((entry) -> state.equals(entry.state) && entry.isSame(span, state))
			.map(Entry::name)
			.findFirst();
	}

	@Nullable String state(InstitutionSpan span) {
		Entry entry = this.bySpan.get(span);
		return (entry != null) ? entry.state : null;
	}

	/**
	 * The state of the one institution of that name, empty where there are several or
	 * none.
	 */
	Optional<String> stateOf(InstitutionSpan span) {
		List<String> states = this.entries.stream()
			.filter((entry) -> entry.state != null && entry.isSame(span, entry.state))
			.map((entry) -> entry.state)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return (states.size() == 1) ? Optional.of(states.getFirst()) : Optional.empty();
	}

	/** The state of the ministries in its sentence, empty where they are of several. */
	Optional<String> stateBeside(InstitutionSpan span) {
		List<String> states = this.entries.stream()
			.filter((entry) -> entry.spans.stream()
				.anyMatch((other) -> other.line() == span.line() && other.kind() == span.kind()))
			.map((entry) -> entry.state)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return (states.size() == 1) ? Optional.of(states.getFirst()) : Optional.empty();
	}

	/** In the order of first mention. */
	List<InstitutionMention> all() {
		return this.entries.stream().sorted(Comparator.comparingInt(Entry::start)).map(Entry::toMention).toList();
	}

	/** One institution as it is gathered. */
	private static final class Entry {

		private final List<InstitutionSpan> spans = new ArrayList<>();

		private final Set<InstitutionForm> forms = new LinkedHashSet<>();

		private final Set<String> acronyms = new LinkedHashSet<>();

		private String name = "";

		private @Nullable String state;

		void add(InstitutionSpan span, @Nullable String state) {
			this.spans.add(span);
			InstitutionForm form = InstitutionForm.of(span);
			if (this.forms.add(form) && form.words().size() > Person.words(this.name).size()) {
				this.name = span.name();
			}
			if (span.acronym() != null) {
				this.acronyms.add(span.acronym());
			}
			this.state = (this.state != null) ? this.state : state;
		}

		boolean isSame(InstitutionSpan span, @Nullable String other) {
			boolean states = (this.state == null || other == null)
					? this.spans.getFirst().kind() != InstitutionKind.MINISTRY : this.state.equals(other);
			boolean acronym = this.acronyms.contains(span.name())
					|| (span.acronym() != null && this.acronyms.contains(span.acronym()));
			return states && (acronym || (isNamed(span) && !isToldBeside(span)));
		}

		/** What one sentence names at length and in short is two bodies. */
		private boolean isToldBeside(InstitutionSpan span) {
			return span.kind() == InstitutionKind.MINISTRY && this.spans.stream()
				.anyMatch((own) -> own != span && own.line() == span.line()
						&& !InstitutionForm.of(own).equals(InstitutionForm.of(span)));
		}

		boolean isNamed(InstitutionSpan span) {
			return this.forms.stream().anyMatch(InstitutionForm.of(span)::continues);
		}

		String name() {
			return this.name;
		}

		private InstitutionKind kind() {
			return this.spans.stream()
				.map(InstitutionSpan::kind)
				.filter((kind) -> kind != InstitutionKind.OTHER)
				.findFirst()
				.orElse(InstitutionKind.OTHER);
		}

		int start() {
			return this.spans.stream().mapToInt((span) -> span.line().start(span.from())).min().orElse(0);
		}

		InstitutionMention toMention() {
			InstitutionSpan first = Objects.requireNonNull(this.spans.getFirst());
			return new InstitutionMention(name(), kind(), this.state, this.spans.size(),
					Person.evidence(first.line(), first.derived() ? "institution.office" : "institution.named"));
		}

	}

}
