package entente.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import entente.model.Account;
import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What differing accounts come to: of the most exact values the one most told, then the
 * one published first, then the first in its natural order.
 *
 * @param <R> the kind of report
 */
final class Consensus<R> {

	private final List<Account<R>> accounts;

	Consensus(Collection<Account<R>> accounts) {
		this.accounts = List.copyOf(accounts);
	}

	/** The value most told, null where none is told. */
	<V extends Comparable<? super V>> @Nullable V most(Function<R, @Nullable V> value) {
		return best(value, (told) -> 0);
	}

	/** The date most told among the most exact ones, null where none is told. */
	@Nullable PartialDate date(Function<R, @Nullable PartialDate> date) {
		return best(date, (told) -> told.precision().ordinal());
	}

	/**
	 * The value most told among those of the lowest rank, null where none is told.
	 */
	<V extends Comparable<? super V>> @Nullable V best(Function<R, @Nullable V> value, Function<V, Integer> rank) {
		Map<V, List<Account<R>>> tellers = this.accounts.stream()
			.filter((account) -> value.apply(account.report()) != null)
			.collect(Collectors.groupingBy((account) -> Objects.requireNonNull(value.apply(account.report()))));
		return tellers.entrySet()
			.stream()
			.min(Comparator.comparing((Map.Entry<V, List<Account<R>>> entry) -> rank.apply(entry.getKey()))
				.thenComparing((entry) -> -entry.getValue().size())
				.thenComparing((entry) -> earliest(entry.getValue()), Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	/** The best name by language. */
	Map<String, String> names(Function<R, @Nullable String> name, Function<String, Integer> rank) {
		return this.accounts.stream()
			.filter((account) -> name.apply(account.report()) != null)
			.collect(Collectors.groupingBy(Account::lang, Collectors.collectingAndThen(Collectors.toList(),
					(told) -> Objects.requireNonNull(new Consensus<>(told).best(name, rank)))));
	}

	/** All values told, in their natural order. */
	List<String> all(Function<R, Collection<String>> values) {
		return this.accounts.stream()
			.flatMap((account) -> values.apply(account.report()).stream())
			.distinct()
			.sorted()
			.toList();
	}

	static @Nullable PartialDate earliest(Collection<? extends Account<?>> accounts) {
		return accounts.stream()
			.map(Account::published)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
