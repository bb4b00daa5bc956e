/**
 * The themes on which states cooperate.
 */
@NullMarked
package entente.extraction.ties.cooperation;

import org.jspecify.annotations.NullMarked;
