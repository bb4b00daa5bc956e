package entente.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;

/**
 * Parts accounts into groups in which all agree with one another. In a fixed order, the
 * most exact first, each joins the nearest group of those that it agrees with entirely.
 *
 * @param <T> what is grouped
 * @param order of the content alone
 */
record Grouping<T>(Comparator<T> order, BiPredicate<T, T> agreement, ToLongBiFunction<T, T> distance) {

	/** The groups; the first of each decides it. */
	List<List<T>> groups(Collection<T> accounts) {
		List<List<T>> groups = new ArrayList<>();
		accounts.stream()
			.sorted(this.order)
			.forEach((account) -> nearest(groups, account).ifPresentOrElse((group) -> group.add(account),
					() -> groups.add(new ArrayList<>(List.of(account)))));
		return groups;
	}

	private Optional<List<T>> nearest(List<List<T>> groups, T account) {
		return groups.stream()
			.filter((group) -> group.stream().allMatch((member) -> this.agreement.test(member, account)))
			.min(Comparator.comparingLong((group) -> this.distance.applyAsLong(group.getFirst(), account)));
	}

	/**
	 * The accounts by the id of their group: from the short key of the one that decides
	 * it, from the full one where groups share the short one. What no key tells apart is
	 * one.
	 */
	Map<String, List<T>> identified(String prefix, Collection<T> accounts, Function<T, String> shortKey,
			Function<T, String> fullKey) {
		List<List<T>> groups = groups(accounts);
		Map<String, Long> sharing = groups.stream()
			.collect(Collectors.groupingBy((group) -> shortKey.apply(group.getFirst()), Collectors.counting()));
		Map<String, List<T>> byId = new TreeMap<>();
		for (List<T> group : groups) {
			String key = shortKey.apply(group.getFirst());
			boolean alone = Long.valueOf(1).equals(sharing.get(key));
			String id = ContentId.of(prefix, alone ? key : fullKey.apply(group.getFirst()));
			byId.computeIfAbsent(id, (content) -> new ArrayList<>()).addAll(group);
		}
		return byId;
	}

}
