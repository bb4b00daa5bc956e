package entente.resolution;

import java.util.Objects;
import java.util.Set;

import entente.model.InstitutionKind;
import entente.model.InstitutionMention;

/**
 * How likely two mentions are of one institution, on the scale of the table of weights.
 */
record InstitutionComparison(Institutions institutions, InstitutionMention one, InstitutionMention other) {

	private static final double HALF = 0.5;

	Judgement judgement() {
		return Judgement.of(score());
	}

	/** What is shared in part lies between a match and none. */
	int score() {
		if (this.institutions.key(this.one).equals(this.institutions.key(this.other))) {
			return Weights.of("match");
		}
		return isComparable() ? (int) (Weights.of("match") * likeness()) - 1 : -1;
	}

	/** Only portfolios are divided and joined. */
	private boolean isComparable() {
		return this.one.kind() == InstitutionKind.MINISTRY && this.other.kind() == InstitutionKind.MINISTRY
				&& Objects.equals(this.one.state(), this.other.state());
	}

	/**
	 * How much of their portfolios ministries share; where one tells none, it may be any.
	 */
	private double likeness() {
		Set<String> some = this.institutions.fields(this.one);
		Set<String> others = this.institutions.fields(this.other);
		double overlap = (some.isEmpty() || others.isEmpty()) ? HALF : Words.overlap(some, others);
		return (overlap >= HALF) ? overlap : 0;
	}

}
