import { address } from '../address.js';
import { ApiError } from '../api.js';
import { el, link } from '../dom.js';
import { question } from '../questions.js';
import { formatSpan, t } from '../words.js';
import { aliases } from '../parts/aliases.js';
import { quotes } from '../parts/claims.js';
import { documentLines } from '../parts/documentlines.js';
import { fact } from '../parts/facts.js';
import { paged } from '../parts/more.js';
import { section } from '../parts/section.js';
import { actorLink } from '../parts/tags.js';

/** A person: offices, whom they met, what they took part in. */
export async function show(root, { id }, context) {
  const page = async (after) => (await question('Person', { id, lang: context.lang, after }, context)).person;
  const person = await page(null);
  if (!person) {
    throw new ApiError(id, 'UNKNOWN');
  }
  root.replaceChildren(
    el('div', { class: 'heading' }, el('h1', {}, person.name),
      person.represents && el('p', {}, actorLink(person.represents)), aliases(person)),
    el('div', { class: 'columns' },
      section('events', t('actor.events'), person.events.totalCount > 0
        ? paged(person.events, (node) => fact(node), async (after) => (await page(after)).events, { className: 'facts' })
        : el('p', { class: 'quiet' }, t('state.noFacts'))),
      el('div', { class: 'beside' },
        section('office', t('actor.offices'), person.offices.map(office)),
        section('met', t('actor.met'), person.met.totalCount > 0 && met(person)),
        section('documents', t('actor.documents'), person.documents.totalCount > 0 && documentLines(person.documents)))));
}

function office({ title, lang, of, firstSeen, lastSeen, evidence }) {
  return el('div', { class: 'held' },
    el('h3', { lang }, title),
    el('p', { class: 'small quiet' }, of && actorLink(of), of && firstSeen && ' · ', firstSeen && t('actor.seen', { days: formatSpan(firstSeen, lastSeen) })),
    quotes(evidence));
}

function met(person) {
  return [el('ul', { class: 'plain' }, person.met.edges.map(({ node }) => el('li', {}, actorLink(node)))),
    el('p', { class: 'small' }, link(address('path', { from: person.id }), t('actor.path')))];
}
