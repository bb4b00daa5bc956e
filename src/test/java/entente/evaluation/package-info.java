/**
 * How well the product extracts: records held against gold records, layer by layer.
 */
@NullMarked
package entente.evaluation;

import org.jspecify.annotations.NullMarked;
