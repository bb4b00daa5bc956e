import { address, changed } from '../address.js';
import { announce, el, icon } from '../dom.js';
import { legend } from '../parts/families.js';
import { network, themes, tiesByYear, yearsOf } from '../parts/networkdata.js';
import { files } from '../parts/networkfiles.js';
import { filters } from '../parts/networkfilters.js';
import { player } from '../parts/player.js';
import { takeAlong } from '../parts/takealong.js';
import { strongest, tieTable } from '../parts/tietable.js';
import { t } from '../words.js';

const WAYS = ['graph', 'map', 'table'];

/** How many ties the list beside a drawing tells. */
const LISTED = 15;

/**
 * The network of states: the ties that the filters of the address leave, as a graph, on a map or in a table, and year by year.
 * @param {HTMLElement} root
 * @param {Object<string, string>} parameters region, theme, from, to, links, as, year, sort
 */
export async function show(root, parameters, context) {
  const as = WAYS.includes(parameters.as) ? parameters.as : 'graph';
  const [all, known] = await Promise.all([network({ ...parameters, year: null }, context), themes(context)]);
  const now = parameters.year ? await network(parameters, context) : all;
  const body = el('div', { class: 'network' });
  root.append(
    el('div', { class: 'heading' }, el('h1', {}, t('network.title')), el('p', { class: 'quiet', id: 'network-says' }, says(now))),
    filters(parameters, known, context.go),
    el('div', { class: 'row network-bar' }, ways(as), el('span', { class: 'row' }, playButton(parameters, all))), body);
  if (!all.edges.length) {
    body.append(nothing(parameters));
    return undefined;
  }
  const drawing = await draw(body, as, all, now, parameters, context);
  root.querySelector('.network-bar > .row').append(takeAlong(files(parameters, () => drawing.now, drawing)));
  return years(root, body, parameters, context, all, drawing);
}

function says({ nodes, edges }) {
  return t('network.says', { states: t('network.n.states', { count: nodes.length }), ties: t('network.n.ties', { count: edges.length }) });
}

function ways(as) {
  return el('nav', { class: 'tabs', 'aria-label': t('network.as') }, WAYS.map((way) =>
    el('a', { href: changed({ as: way === 'graph' ? null : way }), id: `as-${way}`, 'aria-current': way === as ? 'true' : null }, t(`network.as.${way}`))));
}

function playButton(parameters, all) {
  const [first] = yearsOf(all.edges);
  return !parameters.year && first && el('a', { class: 'button', id: 'network-years', href: changed({ year: first }) },
    icon('M5 3.5v9l7-4.5z'), t('network.years'));
}

function nothing(parameters) {
  const narrowed = ['region', 'theme', 'from', 'to'].some((name) => parameters[name]);
  return el('section', { class: 'notice' },
    el('h2', {}, t('network.none')),
    el('p', {}, t(narrowed ? 'network.none.filtered' : 'network.none.all')),
    el('p', {}, narrowed ? el('a', { class: 'button', href: address('network', { as: parameters.as }) }, t('network.reset'))
      : el('a', { class: 'button', href: address('read') }, t('network.read'))));
}

/** What is drawn, and how to draw another year in its place. */
async function draw(body, as, all, now, parameters, context) {
  const key = el('div', { class: 'key' });
  const beside = el('aside', { class: 'network-beside', 'aria-label': t('network.strongest') });
  const field = el('div', { class: as === 'table' ? 'tabled' : 'drawing' });
  body.append(...(as === 'table' ? [field] : [el('figure', {}, field, key), beside]));
  const start = performance.now();
  const surface = await surfaces[as](field, all, parameters, context);
  const drawing = {
    now,
    picture: surface.svg ? surface : null,
    show(next) {
      drawing.now = next;
      surface.update(next);
      key.replaceChildren(legend(next.edges.map((edge) => edge.main)), as === 'map' ? el('p', { class: 'quiet' }, t('map.note')) : '');
      beside.replaceChildren(...list(next.edges, surface));
    },
    destroy: () => surface.destroy?.(),
  };
  drawing.show(now);
  performance.measure('drawn', { start });
  return drawing;
}

const surfaces = {
  async graph(field, all, parameters, { go }) {
    const { graph } = await import('../parts/graph.js');
    return graph(field, { ...all, label: t('network.graph'), ...leading(go) });
  },
  async map(field, all, { region }, { go }) {
    const { map } = await import('../parts/map.js');
    return map(field, { ...all, label: t('network.map'), near: region ? all.nodes.map((node) => node.id) : null, ...leading(go) });
  },
  table(field, all, { sort }) {
    return { update: ({ edges }) => field.replaceChildren(tieTable(edges, sort)), point: () => undefined };
  },
};

function leading(go) {
  return {
    onNode: (code) => go(address('state', { code })),
    onEdge: (id) => go(address('pair', { first: id.slice(0, 3), second: id.slice(4) })),
  };
}

function list(edges, surface) {
  return [
    el('h2', {}, t('network.strongest')),
    strongest(edges.slice(0, LISTED), surface.point),
    edges.length > LISTED && el('p', {}, el('a', { href: changed({ as: 'table' }) }, t('network.all', { count: edges.length }))),
  ].filter(Boolean);
}

/** The player, where the address names a year. */
async function years(root, body, parameters, context, all, drawing) {
  if (!parameters.year) {
    return drawing.destroy;
  }
  const offered = [...new Set([...yearsOf(all.edges), parameters.year])].sort();
  const counts = await tiesByYear(parameters, offered, context);
  const played = player({
    years: offered, year: parameters.year, counts, closed: changed({ year: null }),
    async shown(year) {
      const next = await network({ ...parameters, year }, context);
      drawing.show(next);
      root.querySelector('#network-says').textContent = says(next);
      announce(t('network.year.says', { year, ties: t('network.n.ties', { count: next.edges.length }) }));
    },
    rest: (year) => location.replace(changed({ year })),
  });
  body.before(played.element);
  return () => {
    played.stop();
    drawing.destroy();
  };
}
