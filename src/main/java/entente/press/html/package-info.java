/**
 * Web pages: where the article stands in them, and what their metadata say.
 */
@NullMarked
package entente.press.html;

import org.jspecify.annotations.NullMarked;
