/**
 * Entente: who met whom, who signed what, and on which themes states cooperate, each with
 * the sentence that says so.
 */
@NullMarked
package entente;

import org.jspecify.annotations.NullMarked;
