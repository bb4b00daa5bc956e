import { address } from '../address.js';
import { el } from '../dom.js';
import { formatPercent, t } from '../words.js';
import { familyColour, mainFamily } from './families.js';

/** How strong a tie is, as a bar in the colour of the themes on which most is documented. */
export function strength(tie) {
  const { code } = mainFamily(tie.themes);
  return el('span', { class: 'strength', title: t('tie.strength.why') },
    el('span', { class: 'unseen' }, t('tie.strength', { share: formatPercent(tie.strength) })),
    el('span', { class: 'meter', 'aria-hidden': 'true', style: { '--share': tie.strength, '--family': `var(${familyColour(code)})` } }));
}

/** A tie in one line, leading to the dossier of the two. */
export function tieRow(tie) {
  const [first, second] = tie.states;
  return el('a', { class: 'tie', href: address('pair', { first: first.code, second: second.code }) },
    el('span', { class: 'pair' }, first.name, el('span', { class: 'dash' }, ' – '), second.name),
    strength(tie),
    el('span', { class: 'counts' }, t('tie.events', { count: tie.events }), ' · ', t('tie.agreements', { count: tie.agreements })));
}
