import { changed, list } from '../address.js';
import { ApiError } from '../api.js';
import { el } from '../dom.js';
import { question } from '../questions.js';
import { formatDate, t } from '../words.js';
import { agreementFilter, eventFilter, filters, period, wants } from '../parts/filters.js';
import { day, fact } from '../parts/facts.js';
import { partnerGraph, partnerTable, partners } from '../parts/partners.js';
import { people } from '../parts/people.js';
import { pending } from '../parts/pending.js';
import { section } from '../parts/section.js';
import { takeState } from '../parts/take.js';
import { actorLink, themeTag, worded } from '../parts/tags.js';

/** So many ties are ranked. */
const RANKED = 60;

/** A state: whom it deals with, who speaks for it, what happened lately. */
export async function show(root, parameters, context) {
  const ask = (name, variables) => question(name, { code: parameters.code.toUpperCase(), lang: context.lang, ...variables }, context);
  const during = period(parameters) ?? null;
  const [{ state }, form, shared] = await Promise.all([ask('State', ranking(parameters, during)), filters(parameters, context.go), sharing(parameters, ask)]);
  if (!state) {
    throw new ApiError(parameters.code, 'UNKNOWN');
  }
  const facts = ask('StateFacts', { events: eventFilter(parameters), agreements: agreementFilter(parameters) });
  const actors = ask('StateActors', { during, asOf: parameters.day || null });
  const ranked = partners(state, parameters, shared);
  const graph = el('div', { class: 'ego' });
  let drawing = Promise.resolve();
  root.replaceChildren(
    el('div', { class: 'heading' },
      el('div', { class: 'row' }, el('h1', {}, state.name), ranked.length > 0 && takeState(state, ranked, () => drawing)),
      el('p', { class: 'quiet' }, [state.capital, state.region && worded(`region.${state.region}`)].filter(Boolean).join(' · '))),
    form,
    section('partners', t('state.partners'), ranked.length
      ? el('div', { class: 'columns even' }, partnerTable(state, ranked, parameters), el('div', { class: 'around' }, graph))
      : el('p', { class: 'quiet' }, t('state.noPartners'))),
    el('div', { class: 'columns' },
      section('latest', t('state.latest'), pending(facts, (answer) => latest(answer.state, parameters))),
      el('div', { class: 'beside' }, pending(actors, (answer) => beside(answer.state, parameters, context)))));
  if (ranked.length) {
    drawing = partnerGraph(graph, state, ranked, context);
  }
  return () => drawing.then((drawn) => drawn?.destroy());
}

function ranking(parameters, during) {
  const themes = list(parameters.theme);
  const order = { AGREEMENT: 'AGREEMENTS', VISIT: 'VISITS' }[parameters.kinds] ?? parameters.order ?? 'STRENGTH';
  return { order, first: RANKED, during, themes: themes.length ? themes : null };
}

/** With a kind of event chosen, partners are those of such events: how many with each. */
async function sharing(parameters, ask) {
  if (!parameters.kinds || parameters.kinds === 'AGREEMENT') {
    return null;
  }
  const { state } = await ask('StatePartnersByKind', { lang: undefined, events: eventFilter(parameters) });
  const counts = new Map();
  for (const { node } of state?.events.edges ?? []) {
    for (const code of new Set(node.participants.map(({ actor }) => actor.code))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}

function latest(state, parameters) {
  const events = parameters.kinds === 'AGREEMENT' ? [] : state.events.edges;
  const agreements = wants(parameters, 'AGREEMENT') ? state.agreements.edges : [];
  const facts = [...events, ...agreements].map(({ node }) => node).sort((a, b) => (day(b) ?? '').localeCompare(day(a) ?? ''));
  return facts.length ? facts.slice(0, 10).map((node) => fact(node)) : el('p', { class: 'quiet' }, t('state.noFacts'));
}

function beside(state, parameters, context) {
  return [
    section('subjects', t('state.themes'), state.themes.length > 0
      && el('ul', { class: 'tags column' }, state.themes.slice(0, 14).map(({ theme, count }) => el('li', {}, themeTag(theme, count))))),
    inOffice(state.people, parameters, context),
    section('ministries', t('state.ministries'), state.institutions.edges.length > 0
      && el('ul', { class: 'plain' }, state.institutions.edges.map(({ node }) => el('li', {}, actorLink(node)))))];
}

/** Who held an office, on a day if the reader chooses one. */
function inOffice({ edges, totalCount }, { day: chosen }, { go }) {
  const form = el('form', { class: 'inline', onSubmit: (event) => event.preventDefault() },
    el('label', { for: 'office-day' }, t('state.onDay')),
    el('input', { type: 'date', id: 'office-day', value: chosen, onChange: (event) => go(changed({ day: event.target.value })) }),
    !chosen && el('span', {}, t('state.people.all')));
  return section('office', t('state.people'), form,
    edges.length ? people(edges.map(({ node }) => node)) : el('p', { class: 'quiet' }, chosen ? t('state.nobody', { day: formatDate(chosen) }) : t('state.noPeople')),
    totalCount > edges.length && el('p', { class: 'quiet' }, t('state.morePeople', { count: totalCount - edges.length })));
}
