/** Families of themes, the themes of the first level: what gives ties their colours. */

import { colour, el, svg } from '../dom.js';
import { t } from '../words.js';

/** Those that have a colour of their own; others take that of none. */
const COLOURED = ['digital', 'science-innovation', 'economy', 'energy', 'environment', 'society', 'security', 'politics'];

const NONE = { code: 'none' };

/** The family of a theme. @returns {{code: string, name: string}} */
export function familyOf(theme) {
  return theme.broader ? familyOf(theme.broader) : { code: theme.code, name: theme.name };
}

/**
 * The family that most of the counted themes belong to; `none` where there are none.
 * @param {Array<{count: number, theme: Object}>} counts
 */
export function mainFamily(counts) {
  const sums = new Map();
  for (const { count, theme } of counts) {
    const family = familyOf(theme);
    const sum = sums.get(family.code) ?? { ...family, count: 0 };
    sums.set(family.code, { ...sum, count: sum.count + count });
  }
  const [main] = [...sums.values()].sort((one, other) => other.count - one.count || one.code.localeCompare(other.code));
  return main ?? { ...NONE, name: t('graph.none') };
}

/** The custom property that holds a family's colour. */
export function familyColour(code) {
  return `--family-${COLOURED.includes(code) ? code : 'none'}`;
}

/** The families' colours in the present scheme, by code, `none` among them. @returns {Map<string, string>} */
export function familyColours() {
  return new Map([...COLOURED, NONE.code].map((code) => [code, colour(familyColour(code))]));
}

/** A line in the family's colour with its name. */
export function familyMark(family) {
  return el('span', { class: 'family' },
    svg('svg', { viewBox: '0 0 18 6', 'aria-hidden': 'true' },
      svg('path', { d: 'M1 3h16', style: { stroke: `var(${familyColour(family.code)})` } })),
    family.name);
}

/** The families of edges, the most frequent first, and what thickness means. */
export function legend(families) {
  const counted = new Map();
  for (const family of families) {
    counted.set(family.code, { ...family, ties: (counted.get(family.code)?.ties ?? 0) + 1 });
  }
  const sorted = [...counted.values()].sort((one, other) => other.ties - one.ties);
  return el('div', { class: 'legend' },
    el('ul', { 'aria-label': t('graph.legend') }, sorted.map((family) => el('li', {}, familyMark(family)))),
    el('p', { class: 'quiet' }, t('graph.thickness')));
}
