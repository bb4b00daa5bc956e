import { el } from '../dom.js';
import { quotes } from './claims.js';
import { actorLink } from './tags.js';

/** A chain of facts from one actor to another, hop by hop, each with its sentence. */
export function chain(path) {
  return el('ol', { class: 'chain' }, path.hops.map((hop) => el('li', {},
    el('p', { class: 'hop' }, actorLink(hop.from), el('span', { 'aria-hidden': 'true' }, ' — '), actorLink(hop.to)),
    quotes(hop.evidence.slice(0, 1)))));
}
