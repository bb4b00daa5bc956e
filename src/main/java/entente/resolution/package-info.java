/**
 * From mentions and reports to the person, institution, event or agreement meant.
 */
@ApplicationModule(allowedDependencies = { "model", "reference" })
@NullMarked
package entente.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
