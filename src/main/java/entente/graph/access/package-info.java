/**
 * Who may write.
 */
@NullMarked
package entente.graph.access;

import org.jspecify.annotations.NullMarked;
