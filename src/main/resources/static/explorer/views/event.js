import { ApiError } from '../api.js';
import { el } from '../dom.js';
import { question } from '../questions.js';
import { formatSpan, t } from '../words.js';
import { quote } from '../parts/claims.js';
import { fact } from '../parts/facts.js';
import { pairLinks } from '../parts/pairs.js';
import { section } from '../parts/section.js';
import { actorLink, kindTag, statusTag, themeTags } from '../parts/tags.js';

/** An event: who took part, what was signed, and every sentence that tells of it. */
export async function show(root, { id }, context) {
  const { event } = await question('Event', { id, lang: context.lang }, context);
  if (!event) {
    throw new ApiError(id, 'UNKNOWN');
  }
  const states = event.participants.map(({ actor }) => actor).filter((actor) => actor.__typename === 'State');
  root.replaceChildren(
    el('div', { class: 'heading' },
      el('p', { class: 'row labels' }, kindTag(event.kind), statusTag(event)),
      el('h1', {}, event.name),
      el('p', { class: 'quiet' }, [formatSpan(event.start, event.end) || t('fact.undated'), event.place].filter(Boolean).join(' · ')),
      themeTags(event.themes)),
    el('div', { class: 'columns' },
      el('div', { class: 'first' },
        section('accounts', t('fact.sentences', { count: event.accounts.length }), el('div', { class: 'quotes' }, event.accounts.map((claim) => quote(claim)))),
        section('agreements', t('event.signed'), event.agreements.map((node) => fact(node)))),
      el('div', { class: 'beside' },
        section('participants', t('event.participants'), event.participants.length > 0 && el('ul', { class: 'people' }, event.participants.map(participant))),
        section('relations', t('fact.dossiers'), pairLinks(states)))));
}

function participant({ actor, role, office }) {
  return el('li', {}, el('span', { class: 'name' }, actorLink(actor)),
    el('span', { class: 'offices' }, t(`role.${role}`), office && [' · ', el('span', { lang: office.lang }, office.title)]));
}
