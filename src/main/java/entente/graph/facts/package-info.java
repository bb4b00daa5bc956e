/**
 * Events, agreements and cooperation, derived from claims.
 */
@NullMarked
package entente.graph.facts;

import org.jspecify.annotations.NullMarked;
