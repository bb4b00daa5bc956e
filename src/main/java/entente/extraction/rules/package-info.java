/**
 * The families of rules, with what each has earned.
 */
@NullMarked
package entente.extraction.rules;

import org.jspecify.annotations.NullMarked;
