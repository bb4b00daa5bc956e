/**
 * GraphQL documents: kept parsed, known by their hash, and in the strict mode the only
 * ones that are taken.
 */
@NullMarked
package entente.api.documents;

import org.jspecify.annotations.NullMarked;
