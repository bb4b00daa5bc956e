import { address } from '../address.js';
import { el, link } from '../dom.js';
import { formatDate, formatNumber, rich, t } from '../words.js';

/** Who owes whom a visit: how many each way, the last of each, and for how long there was none. */
export function balance([first, second], visits) {
  return el('div', { class: 'balance' },
    way(first, second, visits.from, visits.lastFrom, visits.total),
    way(second, first, visits.to, visits.lastTo, visits.total),
    el('p', {}, verdict(first, second, visits), ' ',
      visits.daysSinceLast !== null && el('span', { class: 'quiet' }, t('balance.since', { count: visits.daysSinceLast }))));
}

function way(from, to, count, last, total) {
  return el('div', { class: 'way' },
    el('p', { class: 'direction' }, from.name, el('span', { 'aria-hidden': 'true' }, ' → '), el('span', { class: 'unseen' }, ` ${t('balance.to')} `), to.name),
    el('p', { class: 'much' }, formatNumber(count)),
    el('span', { class: 'meter', 'aria-hidden': 'true', style: { '--share': total ? count / total : 0 } }),
    el('p', { class: 'quiet small' }, last
      ? rich('balance.last', { visit: link(address('event', { id: last.id }), [formatDate(last.start) || t('fact.undated'), last.place].filter(Boolean).join(', ')) })
      : t('balance.never')));
}

function verdict(first, second, { from, to, total }) {
  if (!total) {
    return t('balance.none');
  }
  if (from === to) {
    return t('balance.even');
  }
  const [owing, owed] = from < to ? [first, second] : [second, first];
  return t('balance.owes', { owing: owing.name, owed: owed.name, count: Math.abs(from - to) });
}
