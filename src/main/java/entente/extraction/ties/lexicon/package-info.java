/**
 * Phrases in the notation of the word files, and where a text has them.
 */
@NullMarked
package entente.extraction.ties.lexicon;

import org.jspecify.annotations.NullMarked;
