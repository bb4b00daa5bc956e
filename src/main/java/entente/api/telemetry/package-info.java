/**
 * What is seen of the service from outside.
 */
@NullMarked
package entente.api.telemetry;

import org.jspecify.annotations.NullMarked;
