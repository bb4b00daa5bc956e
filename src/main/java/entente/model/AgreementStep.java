package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A status that an agreement has reached.
 *
 * @param date of a plan the day on which it was first told; of any other status the day
 * on which it was reached, as exact as the documents know it; null where none tells it
 */
public record AgreementStep(AgreementStatus status, @Nullable PartialDate date) {
}
