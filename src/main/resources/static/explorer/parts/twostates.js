import { address } from '../address.js';
import { el } from '../dom.js';
import { question } from '../questions.js';
import { formatPercent, t } from '../words.js';

const BETWEEN = /\s+(?:[-–—&+]|and|et|with|avec)\s+|\s*[,;/–—]\s*/i;

/** More words than this name no two states. */
const WORDS = 6;

/**
 * The dossier of two states, where a search names two: a link, else null.
 * @param {string} q
 */
export async function twoStates(q, context) {
  const found = await Promise.all(splits(q).map((between) => question('TwoStates', { between, lang: context.lang }, context)
    .then(({ relation }) => relation, () => null)));
  const relation = found.find(Boolean);
  return relation ? dossier(relation) : null;
}

/** Ways in which words may name two. */
function splits(q) {
  const parts = q.trim().split(BETWEEN).filter(Boolean);
  if (parts.length === 2) {
    return [parts];
  }
  const words = q.trim().split(/\s+/);
  return words.length > WORDS ? [] : words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
}

function dossier({ states: [first, second], strength }) {
  return el('div', { class: 'hit dossier-hit' }, el('a', { href: address('pair', { first: first.code, second: second.code }) },
    el('span', { class: 'type' }, t('found.DOSSIER')),
    el('span', { class: 'found' }, `${first.name} – ${second.name}`),
    el('span', { class: 'about' }, strength > 0 ? t('tie.strength', { share: formatPercent(strength) }) : t('search.noTie'))));
}
