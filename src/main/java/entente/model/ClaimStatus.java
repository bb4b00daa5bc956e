package entente.model;

/**
 * What reviewers say of a claim: nothing yet, that the sentence says so, or that it does
 * not.
 */
public enum ClaimStatus {

	EXTRACTED, CONFIRMED, REJECTED

}
