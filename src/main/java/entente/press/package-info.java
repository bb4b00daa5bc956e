/**
 * Documents: read from files, HTML and JSON Lines, cleaned of page furniture.
 */
@ApplicationModule(allowedDependencies = { "model" })
@NullMarked
package entente.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
