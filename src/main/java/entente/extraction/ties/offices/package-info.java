/**
 * When offices are taken up and given up.
 */
@NullMarked
package entente.extraction.ties.offices;

import org.jspecify.annotations.NullMarked;
