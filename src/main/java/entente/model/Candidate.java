package entente.model;

/**
 * Two facts that may be one: somebody has to look.
 *
 * @param one id of the first, in alphabetical order
 * @param other id of the second
 * @param score the higher, the likelier both are one; comparable among candidates alone
 */
public record Candidate(String one, String other, int score) {
}
