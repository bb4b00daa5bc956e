/**
 * Sentences, tokens and dependencies: the linguistics library behind a small interface.
 */
@NullMarked
package entente.extraction.syntax;

import org.jspecify.annotations.NullMarked;
