/**
 * Phrases with their meanings, read from tables and found in texts.
 */
@NullMarked
package entente.reference.lexicon;

import org.jspecify.annotations.NullMarked;
