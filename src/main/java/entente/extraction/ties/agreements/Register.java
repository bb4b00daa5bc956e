package entente.extraction.ties.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import entente.model.Evidence;

/**
 * The instruments named so far, each once however often the text comes back to it.
 */
public final class Register {

	private final List<String> main;

	private final List<Instrument> instruments = new ArrayList<>();

	private final List<Instrument> items = new ArrayList<>();

	/** The group last told, as long as its list may go on. */
	private @Nullable Instrument heading;

	/**
	 * @param main the two states that the document is about, empty if there are not two
	 */
	public Register(List<String> main) {
		this.main = List.copyOf(main);
	}

	/** The two states that the document is about, if there are two. */
	List<String> main() {
		return this.main;
	}

	/** The instruments and groups in the order of their first mention. */
	public List<Instrument> instruments() {
		return List.copyOf(this.instruments);
	}

	/**
	 * What the text tells in the end: a group that it describes one by one is so many
	 * instruments, and what it singles out of a group is none of its own.
	 */
	public List<Instrument> told() {
		return Groups.settle(this.instruments, this.items)
			.stream()
			.filter((instrument) -> instrument.status() != null && !instrument.parties().isEmpty())
			.toList();
	}

	boolean isEmpty() {
		return this.instruments.isEmpty();
	}

	Instrument last() {
		return this.instruments.getLast();
	}

	/** The group under which an instrument without a verb of its own is listed. */
	Optional<Instrument> listed() {
		return Optional.ofNullable(this.heading);
	}

	void endList() {
		this.heading = null;
	}

	/** Adds one of the group last told, described in its turn. */
	void item(Set<String> themes, Evidence sentence) {
		this.instruments.reversed()
			.stream()
			.filter((instrument) -> instrument.count() > 1)
			.findFirst()
			.or(() -> this.instruments.reversed().stream().filter(Instrument::group).findFirst())
			.ifPresent((group) -> this.items.add(group.single(themes, sentence)));
	}

	/** Adds what a clause tells of the instrument named last. */
	void takeUp(Instrument told) {
		Instrument last = this.instruments.removeLast();
		this.instruments.add(last.merge(told));
	}

	/**
	 * Adds an instrument named by its kind.
	 * @param takenUp whether the text speaks of it as of one already named
	 */
	void add(Instrument told, boolean takenUp) {
		if (told.group() && told.status() != null) {
			this.heading = told;
		}
		for (int at = this.instruments.size() - 1; at >= 0; at--) {
			if (Sameness.of(this.instruments.get(at), told, takenUp)) {
				this.instruments.set(at, this.instruments.get(at).merge(told));
				return;
			}
		}
		if (!(takenUp && told.group() && Groups.describedBefore(told, this.instruments))) {
			this.instruments.add(told);
		}
	}

}
