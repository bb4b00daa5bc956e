package entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A state or territory as the reference data knows it.
 *
 * @param code ISO 3166-1 alpha-3, {@code XKX} for Kosovo
 * @param iso2 ISO 3166-1 alpha-2, {@code XK} for Kosovo
 * @param name English short name
 * @param nameFr French short name
 * @param officialName English official name
 * @param names every name, adjective and demonym known, in any language
 * @param capital English name of the capital, null where there is none
 * @param capitalFr French name of the capital, null where there is none
 * @param region UN M49 region, for example {@code Asia}
 * @param subregion UN M49 subregion, for example {@code Central Asia}
 * @param status {@code un_member}, {@code un_observer} or {@code other}
 */
public record State(String code, String iso2, String name, String nameFr, String officialName, List<String> names,
		@Nullable String capital, @Nullable String capitalFr, String region, String subregion, String status) {

	public State {
		names = List.copyOf(names);
	}

}
