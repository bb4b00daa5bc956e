package entente.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

import entente.model.Account;
import entente.model.EventKind;
import entente.model.EventReport;
import entente.model.EventStatus;
import entente.model.Fact;
import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Parts the accounts of a block into events.
 */
final class Events {

	private static final Grouping<EventAccount> GROUPING = new Grouping<>(EventAccount.MOST_EXACT_FIRST,
			EventAccount::agrees, EventAccount::distance);

	private Events() {
	}

	/**
	 * The block that an event's accounts share: a conference's by its name, any other's
	 * by the states that take part.
	 */
	static String block(EventReport event) {
		return event.kind() + "|" + (isNamed(event) ? String.join(" ", subject(event))
				: String.join(",", new TreeSet<>(event.participants())));
	}

	/** Whether it is a conference with a name that tells which. */
	static boolean isNamed(EventReport event) {
		return event.kind() == EventKind.CONFERENCE && !subject(event).isEmpty();
	}

	private static SortedSet<String> subject(EventReport event) {
		return (event.name() != null) ? Words.subject(event.name()) : new TreeSet<>();
	}

	/** The events of a block, in the order of their ids. */
	static List<Fact<EventReport>> of(Collection<Account<EventReport>> block) {
		Map<String, List<EventAccount>> events = GROUPING.identified("e", block.stream().map(EventAccount::of).toList(),
				EventAccount::shortKey, EventAccount::fullKey);
		return events.entrySet()
			.stream()
			.map((event) -> fact(event.getKey(), event.getValue().stream().map(EventAccount::account).toList()))
			.toList();
	}

	private static Fact<EventReport> fact(String id, List<Account<EventReport>> accounts) {
		Consensus<EventReport> told = new Consensus<>(accounts);
		Map<String, String> names = told.names(EventReport::name, (name) -> 0);
		String name = told.most(EventReport::name);
		EventReport first = accounts.getFirst().report();
		PartialDate start = told.date(EventReport::start);
		EventReport shown = new EventReport(first.kind(), names.containsKey("en") ? names.get("en") : name,
				status(accounts), start, end(told, start), place(accounts), told.most(EventReport::host),
				told.all(EventReport::participants), List.of(), List.of(), told.all(EventReport::themes), List.of());
		return new Fact<>(id, shown, names, accounts);
	}

	/** The place as the English accounts spell it, else as English calls it. */
	private static @Nullable String place(List<Account<EventReport>> accounts) {
		String place = new Consensus<>(accounts).most(Events::city);
		List<Account<EventReport>> english = accounts.stream()
			.filter((account) -> account.lang().equals("en") && Objects.equals(city(account.report()), place))
			.toList();
		String spelled = new Consensus<>(english).most(EventReport::place);
		return (spelled != null) ? spelled : place;
	}

	/** One name for a city, in whatever language it is told. */
	private static @Nullable String city(EventReport event) {
		return (event.place() != null) ? PlaceNames.english(event.place(), event.host()) : null;
	}

	private static @Nullable PartialDate end(Consensus<EventReport> told, @Nullable PartialDate start) {
		Function<EventReport, @Nullable PartialDate> later = (
				event) -> (event.end() != null && start != null && event.end().lastDay().isBefore(start.firstDay()))
						? null : event.end();
		return told.date(later);
	}

	/** Held where one says so, else called off where one says so. */
	private static EventStatus status(List<Account<EventReport>> accounts) {
		List<EventStatus> told = accounts.stream().map((account) -> account.report().status()).toList();
		if (told.contains(EventStatus.HELD)) {
			return EventStatus.HELD;
		}
		return told.contains(EventStatus.CANCELLED) ? EventStatus.CANCELLED : EventStatus.PLANNED;
	}

}
