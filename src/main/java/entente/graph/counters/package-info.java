/**
 * Counters and straight edges, kept in step with the facts that they sum up.
 */
@NullMarked
package entente.graph.counters;

import org.jspecify.annotations.NullMarked;
