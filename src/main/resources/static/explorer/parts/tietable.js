/** Ties as a list and as a table: what a drawing of them shows, to read. */

import { address, changed } from '../address.js';
import { el, link } from '../dom.js';
import { formatDate, formatNumber, formatPercent, t } from '../words.js';
import { familyMark } from './families.js';

/** The order of the table by each column, of which the first are the most. */
const ORDERS = {
  tie: (one, other) => one.label.localeCompare(other.label),
  strength: (one, other) => other.weight - one.weight,
  events: (one, other) => other.events - one.events,
  agreements: (one, other) => other.agreements - one.agreements,
  lastSeen: (one, other) => (other.lastSeen ?? '').localeCompare(one.lastSeen ?? ''),
};

/** @param {import('./networkdata.js').Edge} tie */
export function pairOf(tie) {
  return address('pair', { first: tie.from, second: tie.to });
}

/**
 * The strongest ties, each of which tells the drawing when it is meant.
 * @param {import('./networkdata.js').Edge[]} edges
 * @param {(id: string|null) => void} point
 */
export function strongest(edges, point) {
  const most = Math.max(...edges.map((edge) => edge.weight), 1e-9);
  return el('ol', { class: 'strongest' }, edges.map((edge) =>
    el('li', { onMouseenter: () => point(edge.id), onMouseleave: () => point(null), onFocusin: () => point(edge.id), onFocusout: () => point(null) },
      link(pairOf(edge), edge.label),
      el('span', { class: 'figures quiet', title: t('tie.strength.why') }, formatPercent(edge.weight)),
      el('span', { class: 'weight', 'aria-hidden': 'true', style: { '--share': edge.weight / most, '--colour': `var(--family-${edge.family}, var(--family-none))` } }),
      el('span', { class: 'small quiet' }, facts(edge)))));
}

function facts(edge) {
  return [edge.events && t('network.n.events', { count: edge.events }), edge.agreements && t('network.n.agreements', { count: edge.agreements }),
    edge.main.code !== 'none' && edge.main.name].filter(Boolean).join(' · ');
}

/** @param {import('./networkdata.js').Edge[]} edges @param {string} [sort] the column of the order */
export function tieTable(edges, sort) {
  const order = Object.hasOwn(ORDERS, sort ?? '') ? sort : 'strength';
  const head = (name, kind) => el('th', { scope: 'col', class: kind, 'aria-sort': name === order ? (name === 'tie' ? 'ascending' : 'descending') : null },
    el('a', { href: changed({ sort: name === 'strength' ? null : name }), id: `sort-${name}` }, t(`network.${name}`)));
  return el('div', { class: 'tie-table', tabindex: '0', role: 'region', 'aria-label': t('network.table') }, el('table', { class: 'ties-all' },
    el('thead', {}, el('tr', {}, head('tie'), head('strength', 'number'), head('events', 'number'), head('agreements', 'number'),
      el('th', { scope: 'col' }, t('network.themes')), head('lastSeen'))),
    el('tbody', {}, edges.toSorted(ORDERS[order]).map((edge) => el('tr', {},
      el('th', { scope: 'row' }, link(pairOf(edge), edge.label)),
      el('td', { class: 'number' }, formatPercent(edge.weight)), el('td', { class: 'number' }, formatNumber(edge.events)),
      el('td', { class: 'number' }, formatNumber(edge.agreements)),
      el('td', {}, edge.themes.length > 0 && [familyMark(edge.main), ' ', el('span', { class: 'small' }, edge.themes.join(', '))]),
      el('td', { class: 'figures' }, formatDate(edge.lastSeen, { short: true })))))));
}
