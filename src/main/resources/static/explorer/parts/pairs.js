import { address } from '../address.js';
import { el, link } from '../dom.js';

/** So many dossiers are offered; of a conference there may be hundreds. */
const MOST = 10;

/** The dossiers of each two of some states. */
export function pairLinks(states) {
  const pairs = states.flatMap((first, i) => states.slice(i + 1).map((second) => [first, second])).slice(0, MOST);
  return pairs.length ? el('ul', { class: 'plain' }, pairs.map(([first, second]) => el('li', {},
    link(address('pair', { first: first.code, second: second.code }), `${first.name} – ${second.name}`)))) : null;
}
