/**
 * Pages to ask from: a GraphQL workbench, Neo4j Browser and its guide, all without the
 * internet.
 */
@NullMarked
package entente.api.workbench;

import org.jspecify.annotations.NullMarked;
