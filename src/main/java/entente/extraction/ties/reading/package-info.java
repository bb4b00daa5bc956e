/**
 * A sentence as the rules see it: what is named is blanked out, clauses are parted, dates
 * and the state of the story are known.
 */
@NullMarked
package entente.extraction.ties.reading;

import org.jspecify.annotations.NullMarked;
