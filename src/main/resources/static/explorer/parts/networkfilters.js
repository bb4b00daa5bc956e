/** The filters of the network: each change is another address. */

import { changed } from '../address.js';
import { el } from '../dom.js';
import { formatNumber, t } from '../words.js';
import { dayField } from './dayfield.js';
import { REGIONS } from './regions.js';

export const LINKS = [50, 100, 200, 500];

/** How many ties an address asks for. */
export function linksOf(parameters) {
  return Math.min(LINKS.at(-1), Math.max(1, Math.trunc(Number(parameters.links)) || 100));
}

/** The API's filter for the parameters of an address; in one year alone where there is a year. */
export function networkFilter({ region, theme, from, to, year }) {
  const during = year ? { from: year, to: year } : { from: from || null, to: to || null };
  return {
    regions: region ? [region] : null,
    themes: theme ? [theme] : null,
    during: during.from || during.to ? during : null,
  };
}

/**
 * @param {Object<string, string>} parameters
 * @param {Array<{code: string, name: string, broader: ?Object}>} themes
 * @param {(address: string) => void} go
 */
export function filters(parameters, themes, go) {
  const set = (name) => (event) => go(changed({ [name]: event.target.value, year: null }));
  const labelled = (name, control) => el('label', { class: 'labelled' }, el('span', {}, t(`network.${name}`)), control);
  const select = (name, value, options) => labelled(name, el('select', { id: `network-${name}`, onChange: set(name) }, options(value)));
  const day = (name) => dayField(`network-${name}`, t(`network.${name}`), parameters[name], (value) => go(changed({ [name]: value, year: null })));
  const any = ['region', 'theme', 'from', 'to'].some((name) => parameters[name]);
  return el('form', { class: 'filters network-filters', 'aria-label': t('network.filters'), onSubmit: (event) => event.preventDefault() },
    select('region', parameters.region, regions),
    select('theme', parameters.theme, (value) => themeOptions(value, themes)),
    day('from'), day('to'),
    select('links', String(linksOf(parameters)), links),
    any && el('a', { class: 'reset', href: changed({ region: null, theme: null, from: null, to: null, year: null }) }, t('network.reset')));
}

function option(value, chosen, text) {
  return el('option', { value, selected: value === chosen }, text);
}

function regions(chosen) {
  return [option('', chosen ?? '', t('network.region.all')), Object.entries(REGIONS).map(([region, parts]) =>
    el('optgroup', { label: t(`region.${region}`) },
      option(region, chosen, t('network.region.whole', { region: t(`region.${region}`) })),
      parts.map((part) => option(part, chosen, t(`region.${part}`)))))];
}

function themeOptions(chosen, themes) {
  const byName = (one, other) => one.name.localeCompare(other.name);
  const families = themes.filter((theme) => !theme.broader).sort(byName);
  return [option('', chosen ?? '', t('network.theme.all')), families.map((family) =>
    el('optgroup', { label: family.name },
      option(family.code, chosen, t('network.theme.whole', { theme: family.name })),
      themes.filter((theme) => theme.broader?.code === family.code).sort(byName)
        .map((theme) => option(theme.code, chosen, theme.name))))];
}

function links(chosen) {
  const offered = LINKS.includes(Number(chosen)) ? LINKS : [...LINKS, Number(chosen)].sort((one, other) => one - other);
  return offered.map((number) => option(String(number), chosen, formatNumber(number)));
}
