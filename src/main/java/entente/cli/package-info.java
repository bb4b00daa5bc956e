/**
 * The command line.
 */
@ApplicationModule(allowedDependencies = { "model", "ingestion", "press", "extraction" })
@NullMarked
package entente.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
