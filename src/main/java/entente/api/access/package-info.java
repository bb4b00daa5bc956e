/**
 * The lock on the door: who may read and who may write.
 */
@NullMarked
package entente.api.access;

import org.jspecify.annotations.NullMarked;
