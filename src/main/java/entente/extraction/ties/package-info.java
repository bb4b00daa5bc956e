/**
 * What binds the named: events, agreements and cooperation, with their dates, status and
 * themes.
 */
@NullMarked
package entente.extraction.ties;

import org.jspecify.annotations.NullMarked;
