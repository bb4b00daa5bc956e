package entente.resolution;

import java.util.List;

/**
 * The comparison vector of two profiles: how they agree in each field.
 *
 * @param outcomes in the words of the table of weights
 */
record Comparison(List<String> outcomes) {

	static Comparison of(Profile one, Profile other) {
		return new Comparison(List.of(family(one.name(), other.name()), given(one.name(), other.name()),
				"generation." + Signs.generation(one.signs(), other.signs()),
				"gender." + Signs.gender(one.signs(), other.signs()), "state." + state(one, other),
				"office." + Offices.compare(one, other), "time." + time(one, other)));
	}

	private static String family(PersonName one, PersonName other) {
		boolean common = Commonness.isCommonFamily(one) || Commonness.isCommonFamily(other);
		return common ? "family.common" : "family.rare";
	}

	private static String given(PersonName one, PersonName other) {
		String outcome = "given." + Likeness.given(one, other);
		return switch (outcome) {
			case "given.untold", "given.conflict" -> outcome;
			case "given.same" ->
				outcome + ((Commonness.isCommon(one) && Commonness.isCommon(other)) ? ".common" : ".rare");
			default -> outcome + ((Commonness.isCommon(one) || Commonness.isCommon(other)) ? ".common" : ".rare");
		};
	}

	private static String state(Profile one, Profile other) {
		if (one.state() == null || other.state() == null) {
			return (one.state() == null && other.state() == null) ? "none" : "untold";
		}
		return one.state().equals(other.state()) ? "same" : "conflict";
	}

	private static String time(Profile one, Profile other) {
		if (one.month() == null || other.month() == null) {
			return "untold";
		}
		long months = one.monthsTo(other);
		return (months <= 24) ? "near" : (months > 96) ? "far" : "apart";
	}

	/** The logarithm of how likely both are of one person. */
	int score() {
		return this.outcomes.stream().mapToInt(Weights::of).sum();
	}

	Judgement judgement() {
		return Judgement.of(score());
	}

}
