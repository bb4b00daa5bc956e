package entente.extraction.ties.quantity;

/**
 * A sum of money.
 *
 * @param value in units of the currency
 * @param currency ISO 4217
 */
public record Amount(double value, String currency) {
}
