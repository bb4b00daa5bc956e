/**
 * The dates that a text tells, resolved against the day on which it was published.
 */
@NullMarked
package entente.extraction.ties.time;

import org.jspecify.annotations.NullMarked;
