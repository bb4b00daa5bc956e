/**
 * The one place where the pipeline is written down; jobs and their progress.
 */
@ApplicationModule(allowedDependencies = { "model", "reference", "press", "extraction", "resolution", "graph" })
@NullMarked
package entente.ingestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
