/**
 * Instruments between parties, and how far they have come.
 */
@NullMarked
package entente.extraction.ties.agreements;

import org.jspecify.annotations.NullMarked;
