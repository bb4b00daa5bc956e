/**
 * The database: started in this process where no server is configured, and its schema
 * kept up to date.
 */
@NullMarked
package entente.graph.store;

import org.jspecify.annotations.NullMarked;
