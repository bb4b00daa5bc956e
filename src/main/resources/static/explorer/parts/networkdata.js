/** The network as the API tells it, and as it is drawn. */

import { ask } from '../api.js';
import { question } from '../questions.js';
import { mainFamily } from './families.js';
import { linksOf, networkFilter } from './networkfilters.js';

/**
 * @typedef {{id: string, from: string, to: string, fromName: string, toName: string, label: string, weight: number, events: number,
 *   agreements: number, lastSeen: ?string, firstSeen: ?string, family: string, main: Object, themes: string[]}} Edge
 */

/**
 * The network under the filters of an address.
 * @returns {Promise<{nodes: Object[], edges: Edge[]}>} the strongest tie first
 */
export async function network(parameters, { lang, signal }) {
  const variables = { filter: networkFilter(parameters), links: linksOf(parameters), lang };
  const { network: { states, ties } } = await question('Network', variables, { signal });
  const names = new Map(states.map((state) => [state.code, state.name]));
  const edges = ties.map((tie) => edge(tie, names));
  const weights = new Map();
  for (const { from, to, weight } of edges) {
    weights.set(from, (weights.get(from) ?? 0) + weight);
    weights.set(to, (weights.get(to) ?? 0) + weight);
  }
  const nodes = states.map((state) => ({ id: state.code, label: state.name, kind: 'state', weight: weights.get(state.code) ?? 0 }));
  return { nodes: nodes.sort((one, other) => other.weight - one.weight), edges };
}

function edge(tie, names) {
  const [from, to] = tie.states.map((state) => state.code);
  const main = mainFamily(tie.themes);
  return {
    id: tie.relation.id.replace(/^[a-z]+:/, ''), from, to, fromName: names.get(from), toName: names.get(to),
    label: `${names.get(from)} – ${names.get(to)}`, weight: tie.strength, events: tie.events, agreements: tie.agreements,
    firstSeen: tie.relation.firstSeen, lastSeen: tie.lastSeen, family: main.code, main,
    themes: tie.themes.map(({ theme }) => theme.name),
  };
}

/** All themes. */
export async function themes({ lang, signal }) {
  return (await question('Themes', { lang }, { signal })).themes;
}

/**
 * How many of the strongest ties there are in each year.
 * @param {string[]} years
 * @returns {Promise<Map<string, number>>}
 */
export async function tiesByYear(parameters, years, { signal }) {
  const fields = years.map((year) => `y${year}: network(filter: $y${year}, links: $links) { ties { events } }`);
  const declared = years.map((year) => `$y${year}: NetworkFilter`);
  const filters = years.map((year) => [`y${year}`, networkFilter({ ...parameters, year })]);
  const answer = await ask(`query ($links: Int!, ${declared.join(', ')}) { ${fields.join(' ')} }`,
    { links: Math.min(200, linksOf(parameters)), ...Object.fromEntries(filters) }, { signal });
  return new Map(years.map((year) => [year, answer[`y${year}`].ties.length]));
}

/** The years in which ties were seen, from the first to the last, no more than the API takes in one question. */
export function yearsOf(edges) {
  const days = edges.flatMap((one) => [one.firstSeen, one.lastSeen]).filter(Boolean).sort();
  if (!days.length) {
    return [];
  }
  const [first, last] = [Number(days[0].slice(0, 4)), Number(days.at(-1).slice(0, 4))];
  const from = Math.max(first, last - 39);
  return Array.from({ length: last - from + 1 }, (_, i) => String(from + i));
}
