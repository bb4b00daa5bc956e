/**
 * How many instruments a text tells of, and what they are worth.
 */
@NullMarked
package entente.extraction.ties.quantity;

import org.jspecify.annotations.NullMarked;
