import { address } from '../address.js';
import { el, link } from '../dom.js';
import { formatNumber, known, t } from '../words.js';
import { familyColour, familyOf } from './families.js';

/** A theme with its family's colour, leading to it. */
export function themeTag(theme, count) {
  return el('a', {
    class: 'theme', href: address('theme', { code: theme.code }), style: { '--family': `var(${familyColour(familyOf(theme).code)})` },
  }, theme.name, count !== undefined && el('span', { class: 'count' }, formatNumber(count)));
}

export function themeTags(themes) {
  return themes.length ? el('ul', { class: 'tags', 'aria-label': t('fact.themes') }, themes.map((theme) => el('li', {}, themeTag(theme)))) : null;
}

/** What kind of fact. */
export function kindTag(kind) {
  return el('span', { class: `kind ${kind.toLowerCase()}` }, t(`kind.${kind}`));
}

/** How far a fact has come; nothing where it is what one expects. */
export function statusTag(fact) {
  const usual = ['HELD', 'SIGNED', 'EXTRACTED'].includes(fact.status);
  return usual ? null : el('span', { class: `status ${fact.status.toLowerCase()}` }, t(`status.${fact.status}`));
}

/** A state, person or institution, leading to its view. */
export function actorLink(actor) {
  const view = actor.__typename.toLowerCase();
  return link(view === 'state' ? address(view, { code: actor.code }) : address(view, { id: actor.id }), actor.name);
}

/** The first of these that has words of its own. */
export function worded(...keys) {
  return t(keys.find(known) ?? keys[0]);
}
