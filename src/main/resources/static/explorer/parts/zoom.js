import { el } from '../dom.js';
import { t } from '../words.js';

/** Nearer, further, all of it. @param {(factor: number|null) => void} zoomed */
export function zoomButtons(zoomed) {
  const button = (sign, key, factor) =>
    el('button', { type: 'button', 'aria-label': t(key), title: t(key), onClick: () => zoomed(factor) }, sign);
  return el('div', { class: 'zoom' },
    button('+', 'graph.nearer', 1.4), button('−', 'graph.further', 1 / 1.4), button('⤢', 'graph.whole', null));
}
