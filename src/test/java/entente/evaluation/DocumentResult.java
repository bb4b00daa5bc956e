package entente.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of one document.
 *
 * @param failure why it could not be extracted and was judged as if nothing had been
 * found; null where all went well
 */
record DocumentResult(String id, String lang, List<Judgement> judgements, @Nullable String failure) {
}
