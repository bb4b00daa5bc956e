/**
 * The files that hold what is known of languages.
 */
@NullMarked
package entente.extraction.words;

import org.jspecify.annotations.NullMarked;
