package entente.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One item of a gold record beside the item that was found for it.
 *
 * @param document id of the document
 * @param gold null for an item that should not have been found
 * @param found null for an item that was missed
 * @param credit 1 where the two are the same, 0 where not, in between where nearly so
 */
record Judgement(String document, Layer layer, @Nullable Object gold, @Nullable Object found, double credit) {

	Tally tally() {
		double lacking = 1 - this.credit;
		return new Tally(this.credit, (this.found != null) ? lacking : 0, (this.gold != null) ? lacking : 0);
	}

	boolean isRight() {
		return this.credit == 1;
	}

}
