import { el } from '../dom.js';
import { formatList, t } from '../words.js';

/** Other names under which somebody is known. */
export function aliases({ name, names }) {
  const others = names.filter((each) => each !== name);
  return others.length ? el('p', { class: 'quiet small' }, t('actor.names', { names: formatList(others.slice(0, 12)) })) : null;
}
