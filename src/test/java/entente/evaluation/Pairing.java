package entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Items of a gold record and found items matched one to one, each gold item with the
 * first found item that is the same and still free.
 *
 * @param <T> the kind of item
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> missed, List<T> wrong) {

	/**
	 * A gold item and what was found for it.
	 *
	 * @param <T> the kind of item
	 */
	record Pair<T>(T gold, T found) {
	}

	static <T> Pairing<T> of(List<T> gold, List<T> found, BiPredicate<T, T> same) {
		List<Pair<T>> pairs = new ArrayList<>();
		List<T> missed = new ArrayList<>();
		List<T> free = new ArrayList<>(found);
		for (T item : gold) {
			int index = first(item, free, same);
			if (index < 0) {
				missed.add(item);
			}
			else {
				pairs.add(new Pair<>(item, free.remove(index)));
			}
		}
		return new Pairing<>(pairs, missed, free);
	}

	private static <T> int first(T gold, List<T> free, BiPredicate<T, T> same) {
		for (int i = 0; i < free.size(); i++) {
			if (same.test(gold, free.get(i))) {
				return i;
			}
		}
		return -1;
	}

}
