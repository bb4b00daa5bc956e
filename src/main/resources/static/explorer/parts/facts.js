import { addressOf } from '../address.js';
import { el, link } from '../dom.js';
import { formatMoney, formatSpan, t } from '../words.js';
import { quotes } from './claims.js';
import { actorLink, kindTag, statusTag, themeTags } from './tags.js';

/** An event or agreement with the sentence that says so. */
export function fact(node, { sources, level = 3, more } = {}) {
  return el('article', { class: 'fact', id: anchor(node), 'data-status': node.status, tabindex: '-1' },
    el('div', { class: 'when' }, date(node), kindTag(node.kind), statusTag(node)),
    el('div', { class: 'what' },
      el(`h${level}`, {}, link(addressOf(node), title(node))),
      node.__typename === 'Event' ? who(node) : terms(node),
      themeTags(node.themes),
      more,
      quotes(node.evidence, sources)));
}

/** Where a fact stands on the page. */
export function anchor(node) {
  return node.id.replace(':', '-');
}

/** What a fact is called, in one line. */
export function title(node) {
  return node.count > 1 ? t('agreement.several', { count: node.count, name: node.name }) : node.name;
}

/** The day on which a fact begins. */
export function day(node) {
  return node.start ?? node.date ?? node.end ?? null;
}

function date(node) {
  const text = node.__typename === 'Event' ? formatSpan(node.start, node.end) : formatSpan(node.date);
  return text ? el('time', { datetime: day(node) }, text) : el('span', { class: 'quiet' }, t('fact.undated'));
}

/** People first, as they are who met; states and institutions where no person speaks for them. */
function who(event) {
  const people = event.participants.filter(({ actor }) => actor.__typename === 'Person');
  const others = event.participants.filter(({ actor }) => actor.__typename === 'Institution');
  const shown = [...people, ...others];
  return el('p', { class: 'who' },
    event.place && el('span', { class: 'place' }, event.place),
    shown.length > 0 && el('span', {}, shown.slice(0, 8).map((participation, i) => [i > 0 && ' · ', participant(participation)]),
      shown.length > 8 && ` ${t('fact.andMore', { count: shown.length - 8 })}`));
}

function participant({ actor, office }) {
  return el('span', { class: 'participant' }, actorLink(actor),
    office && [' ', el('span', { class: 'office', lang: office.lang }, office.title)]);
}

function terms(agreement) {
  const parties = agreement.parties;
  return el('p', { class: 'who' },
    el('span', {}, parties.map((actor, i) => [i > 0 && ' · ', actorLink(actor)])),
    agreement.amount && el('span', { class: 'amount' }, formatMoney(agreement.amount, agreement.currency)));
}
