import { ApiError } from '../api.js';
import { el } from '../dom.js';
import { question } from '../questions.js';
import { t } from '../words.js';
import { aliases } from '../parts/aliases.js';
import { documentLines } from '../parts/documentlines.js';
import { fact } from '../parts/facts.js';
import { paged } from '../parts/more.js';
import { people } from '../parts/people.js';
import { section } from '../parts/section.js';
import { actorLink, themeTags } from '../parts/tags.js';

/** An institution: its people, its agreements, what it took part in. */
export async function show(root, { id }, context) {
  const page = async (after) => (await question('Institution', { id, lang: context.lang, after }, context)).institution;
  const institution = await page(null);
  if (!institution) {
    throw new ApiError(id, 'UNKNOWN');
  }
  const { events, agreements, documents, state } = institution;
  const nothing = !events.totalCount && !agreements.totalCount && el('p', { class: 'quiet' }, t('state.noFacts'));
  root.replaceChildren(
    el('div', { class: 'heading' }, el('h1', {}, institution.name),
      el('p', {}, t(`institution.${institution.kind}`), state && [' · ', actorLink(state)]),
      themeTags(institution.portfolio), aliases(institution)),
    el('div', { class: 'columns' },
      el('div', { class: 'first' },
        section('agreements', t('pair.agreements'), agreements.edges.map(({ node }) => fact(node))),
        section('events', t('actor.events'), events.totalCount > 0
          && paged(events, (node) => fact(node), async (after) => (await page(after)).events, { className: 'facts' })), nothing),
      el('div', { class: 'beside' },
        section('office', t('state.people'), institution.people.totalCount > 0 && people(institution.people.edges.map(({ node }) => held(node, id)))),
        section('documents', t('actor.documents'), documents.totalCount > 0 && documentLines(documents)))));
}

/** Of a person's offices those held here. */
function held(person, id) {
  return { ...person, offices: person.offices.filter(({ of }) => of?.id === id) };
}
