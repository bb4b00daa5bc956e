/**
 * Visits, meetings, calls, conferences, signings and ceremonies.
 */
@NullMarked
package entente.extraction.ties.events;

import org.jspecify.annotations.NullMarked;
