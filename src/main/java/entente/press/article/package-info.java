/**
 * The article of a page: its furniture dropped, its headline, date and language found.
 */
@NullMarked
package entente.press.article;

import org.jspecify.annotations.NullMarked;
