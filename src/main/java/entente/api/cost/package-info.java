/**
 * What a question may cost, told before anything runs.
 */
@NullMarked
package entente.api.cost;

import org.jspecify.annotations.NullMarked;
