package entente.extraction.ties.cooperation;

import java.util.List;
import java.util.SortedSet;

import entente.extraction.ties.reading.Passage;

/**
 * A passage with the states that the story is about there.
 *
 * @param each the sets of states meant by "each", more than one where one side met
 * several others in turn
 */
public record Topic(Passage passage, SortedSet<String> states, List<SortedSet<String>> each) {
}
