/**
 * The store: the embedded database, migrations, recording facts and claims, answering
 * questions.
 */
@ApplicationModule(allowedDependencies = { "model" })
@NullMarked
package entente.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
