/**
 * GraphQL, the workbench and the Browser.
 */
@ApplicationModule(allowedDependencies = { "model", "graph", "ingestion", "reference" })
@NullMarked
package entente.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
