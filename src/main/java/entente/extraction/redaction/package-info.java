/**
 * Documents without the sentences that name somebody.
 */
@NullMarked
package entente.extraction.redaction;

import org.jspecify.annotations.NullMarked;
