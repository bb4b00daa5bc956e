import { address, changed } from '../address.js';
import { el, link } from '../dom.js';
import { formatDate, formatNumber, t } from '../words.js';
import { legend, mainFamily } from './families.js';
import { strength } from './ties.js';

/** So many partners stand around a state in its graph. */
const AROUND = 40;

/** So many rows are shown before the reader asks for all. */
const ROWS = 12;

/** The ties of a state, the strongest first; with a kind chosen, those that have facts of it. */
export function partners(state, { kinds }, shared) {
  const ties = state.ties.edges.map(({ node }) => node);
  if (kinds === 'AGREEMENT') {
    return ties.filter((tie) => tie.agreements > 0);
  }
  if (!shared) {
    return ties;
  }
  return ties.filter((tie) => shared.has(tie.partner.code))
    .map((tie) => ({ ...tie, events: shared.get(tie.partner.code) })).sort((a, b) => b.events - a.events);
}

/** Partners as a table, each leading to the dossier of the two. */
export function partnerTable(state, ties, parameters) {
  const body = el('tbody', {}, ties.map((tie, i) => el('tr', { hidden: i >= ROWS }, cells(state, tie, parameters))));
  const rest = ties.length - ROWS;
  const all = el('button', { type: 'button', class: 'more', hidden: rest <= 0, onClick: () => {
    body.querySelectorAll('tr[hidden]').forEach((row) => row.removeAttribute('hidden'));
    all.hidden = true;
    body.rows[ROWS].querySelector('a').focus();
  } }, t('page.moreOf', { shown: ROWS, total: ties.length }));
  return el('div', {},
    el('table', { class: 'partners' },
      el('caption', { class: 'unseen' }, t('state.partners.caption', { name: state.name })),
      el('thead', {}, el('tr', {}, heads(parameters))), body), all);
}

const ORDERS = { strength: 'STRENGTH', events: 'VISITS', agreements: 'AGREEMENTS', last: 'RECENT' };

function heads({ order = 'STRENGTH' }) {
  const head = (name, text, className) => el('th', { scope: 'col', class: className, 'aria-sort': ORDERS[name] === order ? 'descending' : null },
    ORDERS[name] ? el('a', { href: changed({ order: ORDERS[name] === 'STRENGTH' ? null : ORDERS[name] }), id: `order-${name}` }, text) : text);
  return [head('partner', t('state.partner')), head('strength', t('state.strength')),
    head('events', t('state.events'), 'number'), head('agreements', t('state.agreements'), 'number'), head('last', t('state.last'), 'last')];
}

function cells(state, tie, { from, to, theme, kinds }) {
  const { partner } = tie;
  return [
    el('th', { scope: 'row' }, link(address('pair', { first: state.code, second: partner.code, from, to, theme, kinds }), partner.name)),
    el('td', {}, strength(tie)),
    el('td', { class: 'number' }, formatNumber(tie.events)),
    el('td', { class: 'number' }, formatNumber(tie.agreements)),
    el('td', { class: 'last' }, tie.lastSeen && el('time', { datetime: tie.lastSeen }, formatDate(tie.lastSeen, { short: true })))];
}

/**
 * The same partners drawn around the state, as soon as the drawing is loaded.
 * @returns {Promise<Object|undefined>} the drawing; undefined where it could not be made
 */
export function partnerGraph(root, state, ties, context) {
  root.after(legend(ties.slice(0, AROUND).map((tie) => mainFamily(tie.themes))));
  return draw(root, state, ties.slice(0, AROUND), context).catch((error) => {
    console.error(error);
    root.hidden = true;
  });
}

async function draw(root, state, ties, { go, signal }) {
  const { graph } = await import('./graph.js');
  if (signal.aborted) {
    return null;
  }
  const pair = (first, second) => go(address('pair', { first, second }));
  return graph(root, {
    nodes: [{ id: state.code, label: state.name, weight: 1 }, ...ties.map((tie) => ({ id: tie.partner.code, label: tie.partner.name, weight: tie.strength }))],
    edges: ties.map((tie) => ({
      id: `${state.code}-${tie.partner.code}`, from: state.code, to: tie.partner.code, weight: tie.strength, family: mainFamily(tie.themes).code,
    })),
    centre: state.code, label: t('state.graph', { name: state.name }),
    onNode: (id) => id !== state.code && pair(state.code, id), onEdge: (id) => pair(...id.split('-')),
  });
}
