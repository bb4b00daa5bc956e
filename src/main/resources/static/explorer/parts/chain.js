/** A chain of facts between two actors, hop by hop, each with the sentence that says so. */

import { addressOf } from '../address.js';
import { el, link } from '../dom.js';
import { formatDate, formatSpan, t } from '../words.js';
import { quotes } from './claims.js';
import { actorLink } from './tags.js';

/** The surest sentence of each hop is quoted; the fact's own page has the others. @param {{hops: Object[]}} chain as `Chain` asks for it */
export function chain({ hops }) {
  return el('ol', { class: 'chain' },
    el('li', { class: 'stop' }, actor(hops[0].from)),
    hops.map((hop) => [el('li', { class: 'hop' }, fact(hop), quotes(hop.evidence.slice(0, 1))), el('li', { class: 'stop' }, actor(hop.to))]));
}

function actor(node) {
  return el('span', { class: `actor ${node.__typename.toLowerCase()}` }, actorLink(node));
}

function fact({ through, from, to }) {
  switch (through.__typename) {
    case 'Event':
      return told(through, [formatSpan(through.start, through.end), through.place, through.event !== 'HELD' && t(`path.status.${through.event}`)]);
    case 'Agreement':
      return told(through, [formatDate(through.date), t(`path.status.${through.agreement}`)]);
    case 'Office':
      return el('p', { class: 'chain-fact' }, el('span', { lang: through.lang }, through.title),
        small([seen(through)]));
    default:
      return el('p', { class: 'chain-fact' }, t('path.belongs', { institution: through.name, state: from.id === through.id ? to.name : from.name }));
  }
}

function told(through, details) {
  return el('p', { class: 'chain-fact' }, link(addressOf(through), through.name), small(details));
}

function seen({ firstSeen, lastSeen }) {
  return firstSeen && t('path.seen', { days: formatSpan(firstSeen, lastSeen) });
}

function small(details) {
  const text = details.filter(Boolean).join(' · ');
  return text && el('span', { class: 'small quiet' }, text);
}
