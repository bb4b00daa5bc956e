/**
 * What is kept of documents: the documents with their claims, and the form of values in
 * the\n * graph.
 */
@NullMarked
package entente.graph.kept;

import org.jspecify.annotations.NullMarked;
