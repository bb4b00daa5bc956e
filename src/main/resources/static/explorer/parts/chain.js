/** A chain of facts between two actors, hop by hop, each with the sentence that says so. */

import { addressOf, address } from '../address.js';
import { el, link } from '../dom.js';
import { formatDate, formatSpan, t } from '../words.js';

/** What a chain has to be asked with. */
export const HOPS = `length hops {
  from { ...actor } to { ...actor }
  through { __typename
    ... on Event { id eventKind: kind name(lang: $lang) start end place eventStatus: status }
    ... on Agreement { id agreementKind: kind name(lang: $lang) date agreementStatus: status count }
    ... on Office { title officeLang: lang firstSeen lastSeen }
    ... on Institution { id name(lang: $lang) } }
  evidence { id quote document { id title publisher lang published } }
}`;

export const ACTOR = 'fragment actor on Actor { __typename id name(lang: $lang) ... on State { code } }';

/** @param {{length: number, hops: Object[]}} chain */
export function chain({ hops }) {
  return el('ol', { class: 'chain' },
    el('li', { class: 'stop' }, actor(hops[0].from)),
    hops.map((hop) => [el('li', { class: 'hop' }, fact(hop), quote(hop.evidence)), el('li', { class: 'stop' }, actor(hop.to))]));
}

function actor(node) {
  return el('span', { class: `actor ${node.__typename.toLowerCase()}` }, link(addressOf(node), node.name));
}

function fact({ through, from, to }) {
  switch (through.__typename) {
    case 'Event':
      return told(through, [formatSpan(through.start, through.end), through.place, through.eventStatus !== 'HELD' && t(`path.status.${through.eventStatus}`)]);
    case 'Agreement':
      return told(through, [formatDate(through.date), t(`path.status.${through.agreementStatus}`)]);
    case 'Office':
      return el('p', { class: 'fact' }, el('span', { lang: through.officeLang }, through.title),
        small([seen(through)]));
    default:
      return el('p', { class: 'fact' }, t('path.belongs', { institution: through.name, state: from.id === through.id ? to.name : from.name }));
  }
}

function told(through, details) {
  return el('p', { class: 'fact' }, link(addressOf(through), through.name), small(details));
}

function seen({ firstSeen, lastSeen }) {
  return firstSeen && t('path.seen', { days: formatSpan(firstSeen, lastSeen) });
}

function small(details) {
  const text = details.filter(Boolean).join(' · ');
  return text && el('span', { class: 'small quiet' }, text);
}

/** The surest sentence; the fact's own page has the others. */
function quote([claim]) {
  if (!claim) {
    return null;
  }
  const { document } = claim;
  const source = [document.publisher, formatDate(document.published)].filter(Boolean).join(', ');
  return el('figure', { class: 'said' },
    el('blockquote', { lang: document.lang }, claim.quote),
    el('figcaption', { class: 'small' }, link(address('document', { id: document.id, claim: claim.id }),
      el('span', { lang: document.lang }, document.title ?? t('path.untitled'))), source && el('span', { class: 'quiet' }, source)));
}
