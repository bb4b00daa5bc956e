import { address } from '../address.js';
import { el } from '../dom.js';
import { formatNumber, formatPercent, t } from '../words.js';
import { family, familyColour } from './tags.js';

/** The family of themes on which most is documented; null where none is. */
export function mainFamily(tie) {
  return families(tie)[0]?.code ?? null;
}

/** The families of a tie's themes, most documented first. */
export function families(tie) {
  const counts = new Map();
  for (const { theme, count } of tie.themes) {
    counts.set(family(theme), (counts.get(family(theme)) ?? 0) + count);
  }
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}

/** How strong a tie is, as a bar. */
export function strength(tie) {
  return el('span', { class: 'strength', title: t('tie.strength.why') },
    el('span', { class: 'unseen' }, t('tie.strength', { share: formatPercent(tie.strength) })),
    el('span', { class: 'meter', 'aria-hidden': 'true', style: { '--share': tie.strength, '--family': `var(${familyColour(mainFamily(tie))})` } }));
}

/** A tie in one line, leading to the dossier of the two. */
export function tieRow(tie) {
  const [first, second] = tie.states;
  return el('a', { class: 'tie', href: address('pair', { first: first.code, second: second.code }) },
    el('span', { class: 'pair' }, first.name, el('span', { class: 'dash' }, ' – '), second.name),
    strength(tie),
    el('span', { class: 'counts' }, t('tie.counts', { events: formatNumber(tie.events), agreements: formatNumber(tie.agreements) })));
}
