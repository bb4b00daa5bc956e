import { el } from '../dom.js';

/** A part of a view with its heading; left out where it has nothing to show. */
export function section(id, heading, ...content) {
  const shown = content.flat().filter(Boolean);
  return shown.length ? el('section', { id, class: `part ${id}`, 'aria-labelledby': `${id}-heading` },
    el('h2', { id: `${id}-heading` }, heading), shown) : null;
}

/** Figures with what they count. */
export function figures(pairs) {
  return el('dl', { class: 'figures' }, pairs.filter(Boolean).map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, value))));
}
