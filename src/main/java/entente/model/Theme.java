package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A theme of cooperation.
 *
 * @param code stable, for example {@code renewable-energy}
 * @param broader code of the theme it belongs to, null for a theme of the first level
 * @param name English label
 * @param nameFr French label
 */
public record Theme(String code, @Nullable String broader, String name, String nameFr) {
}
