import { el } from '../dom.js';
import { formatDate, t } from '../words.js';
import { actorLink } from './tags.js';

/** People with the offices they hold. */
export function people(persons) {
  return el('ul', { class: 'people' }, persons.map((person) => el('li', {},
    el('span', { class: 'name' }, actorLink({ __typename: 'Person', ...person })),
    person.note && el('span', { class: 'times' }, person.note),
    el('span', { class: 'offices' }, offices(person.offices ?? []).map((office, i) => [i > 0 && ', ',
      [el('span', { lang: office.lang }, office.title), office.lastSeen && ` (${t('state.seen', { day: formatDate(office.lastSeen) })})`]])))));
}

/** Titles that differ only in case are one; the latest three tell enough. */
function offices(all) {
  const seen = new Map();
  for (const office of all) {
    seen.set(office.title.toLowerCase(), office);
  }
  return [...seen.values()].slice(0, 3);
}
