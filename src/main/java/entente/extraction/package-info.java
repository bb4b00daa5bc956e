/**
 * From text to claims: sentences, names, dates, events, agreements, themes.
 */
@ApplicationModule(allowedDependencies = { "model", "reference" })
@NullMarked
package entente.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
