import { address } from '../address.js';
import { el, link } from '../dom.js';
import { formatDate, t } from '../words.js';

/** The life of an agreement, step by step: announced, signed, in force. */
export function life(agreement) {
  if (!agreement.history?.length) {
    return null;
  }
  return el('ol', { class: 'life', 'aria-label': t('agreement.life') }, agreement.history.map((step) => el('li', { class: step.status.toLowerCase() },
    link(address('document', { id: step.evidence.document.id, claim: step.evidence.id }), t(`step.${step.status}`)),
    step.date && el('time', { datetime: step.date }, formatDate(step.date, { short: true })))));
}
