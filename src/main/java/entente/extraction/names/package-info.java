/**
 * Who and what a document names: states, people, their offices, institutions, and what
 * later mentions refer to.
 */
@NullMarked
package entente.extraction.names;

import org.jspecify.annotations.NullMarked;
