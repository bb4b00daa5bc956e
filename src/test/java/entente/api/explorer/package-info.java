/**
 * The explorer in a real browser.
 */
package entente.api.explorer;
