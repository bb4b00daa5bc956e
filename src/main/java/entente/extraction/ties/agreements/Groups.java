package entente.extraction.ties.agreements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import entente.model.AgreementKind;
import entente.model.Evidence;

/**
 * Decides between a group of instruments and those of it that the text describes.
 */
final class Groups {

	/** How far after a group one of it may be singled out, in characters. */
	private static final int REACH = 700;

	private static final Set<AgreementKind> OWN_KIND = Set.of(AgreementKind.DECLARATION, AgreementKind.PROGRAMME,
			AgreementKind.RESOLUTION);

	private Groups() {
	}

	/**
	 * Keeps either a group or its members.
	 * @param items described in their turn by their number
	 */
	static List<Instrument> settle(List<Instrument> told, List<Instrument> items) {
		List<Instrument> all = new ArrayList<>(told);
		told.stream().filter(Instrument::group).forEach((group) -> {
			List<Instrument> turns = items.stream().filter((item) -> ofGroup(item, group)).toList();
			List<Instrument> members = members(group, told);
			if (turns.size() >= 2) {
				all.removeAll(members);
				Collections.replaceAll(all, group, turns.getFirst());
				all.addAll(Math.max(0, all.indexOf(turns.getFirst())), others(group, turns));
			}
			else if (members.size() >= 2 && members.size() >= group.count()) {
				all.remove(group);
			}
			else {
				all.removeAll(members.stream().filter((member) -> !isToldItself(member, group)).toList());
			}
		});
		return all;
	}

	private static boolean ofGroup(Instrument item, Instrument group) {
		return item.evidence().getFirst().start() == group.evidence().getFirst().start() && covers(group, item);
	}

	/** As many as the group has, though the text may not describe each. */
	private static List<Instrument> others(Instrument group, List<Instrument> turns) {
		int more = Math.max(turns.size(), group.count()) - 1;
		return Stream.concat(turns.stream().skip(1), Stream.generate(() -> group.single(Set.of())))
			.limit(more)
			.toList();
	}

	/** Whether a group that is taken up is one that the text has told one by one. */
	static boolean describedBefore(Instrument group, List<Instrument> told) {
		return told.stream().filter((one) -> !one.group() && covers(group, one)).count() >= 2;
	}

	private static List<Instrument> members(Instrument group, List<Instrument> told) {
		return told.stream()
			.filter((one) -> !one.group() && one.status() == group.status() && covers(group, one))
			.filter((one) -> follows(group, one))
			.toList();
	}

	/** Whether a sentence of its own says that it was signed, and what it is about. */
	private static boolean isToldItself(Instrument member, Instrument group) {
		Evidence own = member.evidence().getFirst();
		return member.isConcludedIn(own) && !member.themes().isEmpty() && group.count() > 1
				&& group.evidence().stream().noneMatch((evidence) -> evidence.start() == own.start());
	}

	private static boolean follows(Instrument group, Instrument one) {
		int distance = one.evidence().getFirst().start() - group.evidence().getLast().start();
		int first = one.evidence().getFirst().start() - group.evidence().getFirst().start();
		return first >= 0 && distance <= REACH;
	}

	private static boolean covers(Instrument group, Instrument one) {
		boolean kind = one.kind() == group.kind() || group.kind() == AgreementKind.OTHER
				|| (group.kind() == AgreementKind.AGREEMENT && !OWN_KIND.contains(one.kind()));
		return kind && group.parties().containsAll(one.parties());
	}

}
