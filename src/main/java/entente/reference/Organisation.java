package entente.reference;

import java.util.List;

/**
 * An international organisation, or an organ of one that acts under its own name.
 *
 * @param key stable, for example {@code ecowas}
 * @param kind for example {@code un}, {@code regional}, {@code economic},
 * {@code financial}, {@code security}
 * @param name the usual English name
 * @param nameFr the usual French name
 * @param names every name and acronym known, in both languages
 */
public record Organisation(String key, String kind, String name, String nameFr, List<String> names) {

	public Organisation {
		names = List.copyOf(names);
	}

}
