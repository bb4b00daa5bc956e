/**
 * Persons and institutions, derived from mentions: who is who, which offices they hold,
 * in\n * what they took part.
 */
@NullMarked
package entente.graph.people;

import org.jspecify.annotations.NullMarked;
