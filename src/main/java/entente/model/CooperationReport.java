package entente.model;

import java.util.List;

/**
 * That two states cooperate, discussed cooperating or agreed to cooperate on a theme.
 *
 * @param first code of the alphabetically first state
 * @param second code of the other one
 * @param theme code of the theme
 * @param evidence the sentences that say so; never empty
 */
public record CooperationReport(String first, String second, String theme, List<Evidence> evidence) {

	public CooperationReport {
		evidence = List.copyOf(evidence);
	}

}
