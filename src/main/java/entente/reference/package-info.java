/**
 * What is known beforehand: states with their names and adjectives, cities, international
 * organisations, ministries' portfolios, themes.
 */
@ApplicationModule(allowedDependencies = { "model" })
@NullMarked
package entente.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
