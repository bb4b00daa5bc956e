package entente.reference.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Phrases with what they mean, found in a text in one pass: at each word the longest
 * phrase that is spelt as it must be. Read-only once built.
 *
 * @param <V> what a phrase means
 */
public final class Lexicon<V> {

	private final Node<V> root = new Node<>();

	/**
	 * A phrase in a text, with all that it may mean in the order of addition.
	 *
	 * @param first index of its first word in the text
	 * @param last index of its last word
	 */
	public record Hit<V>(List<V> meanings, int first, int last) {
	}

	private record Entry<V>(Spelling spelling, V meaning) {
	}

	private static final class Node<V> {

		private final Map<String, Node<V>> next = new HashMap<>();

		private final List<Entry<V>> entries = new ArrayList<>();

	}

	public void add(String phrase, V meaning) {
		add(phrase, Spelling.of(phrase), meaning);
	}

	public void add(String phrase, Spelling spelling, V meaning) {
		Node<V> node = this.root;
		for (String key : Word.keys(phrase)) {
			node = node.next.computeIfAbsent(key, (added) -> new Node<>());
		}
		node.entries.add(new Entry<>(spelling, meaning));
	}

	/** In the order of the text, without overlap. */
	public List<Hit<V>> find(String text, List<Word> words) {
		List<Hit<V>> hits = new ArrayList<>();
		int index = 0;
		while (index < words.size()) {
			Hit<V> hit = longest(text, words, index);
			if (hit != null) {
				hits.add(hit);
			}
			index = (hit != null) ? hit.last() + 1 : index + 1;
		}
		return hits;
	}

	private @Nullable Hit<V> longest(String text, List<Word> words, int first) {
		Hit<V> longest = null;
		Node<V> node = this.root;
		for (int last = first; last < words.size(); last++) {
			node = node.next.get(words.get(last).key());
			if (node == null) {
				return longest;
			}
			List<V> meanings = node.entries.isEmpty() ? List.of()
					: meanings(node, text, words.subList(first, last + 1));
			longest = meanings.isEmpty() ? longest : new Hit<>(meanings, first, last);
		}
		return longest;
	}

	private static <V> List<V> meanings(Node<V> node, String text, List<Word> words) {
		return node.entries.stream()
			.filter((entry) -> entry.spelling().allows(text, words))
			.map(Entry::meaning)
			.distinct()
			.toList();
	}

}
