/**
 * The explorer, a page for people who never write a query; the page itself is static.
 */
@NullMarked
package entente.api.explorer;

import org.jspecify.annotations.NullMarked;
