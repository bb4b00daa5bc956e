/**
 * The words the modules share: what a document is, what one document says, and what is
 * known beforehand.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package entente.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
