import { add, el } from '../dom.js';
import { t } from '../words.js';
import { skeleton } from './skeleton.js';

/**
 * What comes later than the rest of a view: its place is kept until the answer is there.
 * @template A
 * @param {Promise<A>} answer
 * @param {(answer: A) => Node|Node[]|null|false} render
 */
export function pending(answer, render) {
  const place = el('div', { class: 'pending', 'aria-busy': 'true' }, skeleton());
  answer.then((data) => {
    place.replaceChildren();
    add(place, [render(data)]);
  }).catch((error) => {
    if (error.name !== 'AbortError') {
      place.replaceChildren(el('p', { class: 'quiet', role: 'alert' }, t('page.partFailed', { reason: error.message })));
    }
  }).finally(() => place.removeAttribute('aria-busy'));
  return place;
}
