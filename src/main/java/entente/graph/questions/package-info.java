/**
 * Questions, written down in Cypher one section a field, and put together into one
 * statement for whatever is selected.
 */
@NullMarked
package entente.graph.questions;

import org.jspecify.annotations.NullMarked;
