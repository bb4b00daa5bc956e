import { address, list } from '../address.js';
import { ApiError } from '../api.js';
import { el, link } from '../dom.js';
import { question } from '../questions.js';
import { formatDate, formatPercent, rich, t } from '../words.js';
import { balance } from '../parts/balance.js';
import { carriers } from '../parts/carriers.js';
import { chain } from '../parts/chain.js';
import { quote, Sources, sourceList } from '../parts/claims.js';
import { day, fact } from '../parts/facts.js';
import { agreementFilter, EVENT_KINDS, eventFilter, filters, period, wants } from '../parts/filters.js';
import { life } from '../parts/life.js';
import { everything, paged } from '../parts/more.js';
import { people } from '../parts/people.js';
import { pending } from '../parts/pending.js';
import { section } from '../parts/section.js';
import { actorLink, themeTag } from '../parts/tags.js';
import { takePair } from '../parts/take.js';
import { timeline } from '../parts/timeline.js';

const NONE = { edges: [], totalCount: 0, pageInfo: {} };

/** Two states: the dossier. */
export async function show(root, parameters, context) {
  const between = [parameters.first, parameters.second].map((code) => code.toUpperCase());
  const during = period(parameters) ?? null;
  const ask = async (name, variables) => (await question(name, { between, during, lang: context.lang, ...variables }, context)).relation;
  const eventsAfter = async (after) => (await ask('PairEvents', { events: eventFilter(parameters), after }))?.events ?? NONE;
  const agreementsAfter = async (after) => (await ask('PairAgreements', { agreements: agreementFilter(parameters), after }))?.agreements ?? NONE;
  const [relation, events, agreements, form] = await Promise.all([ask('Pair'),
    wants(parameters, ...EVENT_KINDS) ? eventsAfter(null) : NONE,
    wants(parameters, 'AGREEMENT') ? agreementsAfter(null) : NONE,
    filters(parameters, context.go)]);
  if (!relation) {
    throw new ApiError(between.join(', '), 'UNKNOWN');
  }
  const states = relation.states[1].code === between[0] ? relation.states.toReversed() : relation.states;
  const filtered = ['from', 'to', 'theme', 'kinds'].some((name) => parameters[name]);
  const nothing = !events.totalCount && !agreements.totalCount && (filtered || !relation.themes.length);
  const drawing = timeline([...events.edges, ...agreements.edges].map(({ node }) => node));
  const dossier = { relation, states, events, agreements, eventsAfter, agreementsAfter, drawing, sources: new Sources(), ask, parameters, context };
  root.classList.add('dossier');
  root.replaceChildren(...[heading(dossier), form, ...(nothing ? [empty(dossier, filtered)] : contents(dossier))].flat().filter(Boolean));
}

function heading({ relation, states, events, agreements, eventsAfter, agreementsAfter, drawing, sources, parameters }) {
  const facts = async () => [...await everything(agreements, agreementsAfter), ...await everything(events, eventsAfter)];
  const known = relation.firstSeen && t('pair.known', {
    first: formatDate(relation.firstSeen), last: formatDate(relation.lastSeen), documents: t('pair.documents', { count: relation.documents.totalCount }),
  });
  return el('div', { class: 'heading' },
    el('div', { class: 'row' },
      el('h1', {}, actorLink(states[0]), ' – ', actorLink(states[1])),
      events.totalCount + agreements.totalCount > 0 && takePair(states, facts, sources, drawing)),
    el('p', { class: 'quiet' }, [known, relation.strength > 0 && t('tie.strength', { share: formatPercent(relation.strength) })].filter(Boolean).join(' · ')),
    el('p', { class: 'small no-print' }, link(address('pair', { ...parameters, first: states[1].code, second: states[0].code }), t('pair.turn'))));
}

/** Facts come before sources, whose numbers they give. */
function contents(dossier) {
  const { relation, states, events, agreements, drawing, sources } = dossier;
  const drawn = events.edges.length + agreements.edges.length;
  const main = [agreementSection(dossier), eventSection(dossier)];
  return [
    section('times', t('pair.timeline'), drawing,
      events.pageInfo.hasNextPage && el('p', { class: 'quiet small' }, t('timeline.newest', { count: drawn }))),
    el('div', { class: 'columns' },
      el('div', { class: 'first' }, main, sentences(dossier)),
      el('div', { class: 'beside' },
        section('visits', t('pair.visits'), balance(relation.states, relation.visits)),
        section('subjects', t('state.themes'), relation.themes.length > 0
          && el('ul', { class: 'tags column' }, relation.themes.map(({ theme, count }) => el('li', {}, themeTag(theme, count))))),
        carrying(events))),
    section('sources-part', t('pair.sources'), sources.documents().length > 0 && sourceList(sources)),
    el('p', { class: 'print-only quiet small' }, t('print.note', { address: location.href, day: formatDate(new Date().toISOString().slice(0, 10)) }))];
}

/** Promises stand apart: announced, and never seen signed. */
function agreementSection({ agreements, agreementsAfter, sources }) {
  const nodes = agreements.edges.map(({ node }) => node);
  const promised = nodes.filter((node) => node.status === 'PLANNED');
  const kept = { ...agreements, edges: agreements.edges.filter(({ node }) => node.status !== 'PLANNED') };
  const render = (node) => fact(node, { sources, more: [life(node), signing(node)] });
  const more = agreements.pageInfo.hasNextPage;
  return [
    section('agreements', t('pair.agreements'), (kept.edges.length > 0 || more) && paged({ ...kept, totalCount: more ? undefined : kept.edges.length }, render, agreementsAfter, { className: 'facts' })),
    section('promises', t('pair.promises'), promised.map(render))];
}

function signing(node) {
  return node.signedAt && el('p', { class: 'small quiet' }, rich('agreement.signedAt', { event: link(address('event', { id: node.signedAt.id }), node.signedAt.name) }));
}

function eventSection({ events, eventsAfter, sources }) {
  return section('events', t('pair.events'), events.totalCount > 0
    && paged(events, (node) => fact(node, { sources }), eventsAfter, { className: 'facts' }));
}

/** Cooperation that no event or agreement tells of has sentences of its own. */
function sentences({ ask, parameters, events, agreements }) {
  if (list(parameters.kinds).length || parameters.theme) {
    return null;
  }
  const next = async (after) => (await ask('PairSentences', { after, lang: undefined })).evidence;
  const details = el('details', { class: 'part', open: !events.totalCount && !agreements.totalCount, onToggle: () => {
    if (details.open && details.childElementCount === 1) {
      details.append(pending(next(null), (page) => paged(page, (claim) => quote(claim), next, { className: 'quotes' })));
    }
  } }, el('summary', {}, el('h2', {}, t('pair.sentences'))));
  return details;
}

function carrying(events) {
  const all = carriers(events.edges.map(({ node }) => node)).slice(0, 14);
  const persons = all.filter((actor) => actor.__typename === 'Person').map((one) => ({ ...one, note: t('carrier.events', { count: one.events }) }));
  const bodies = all.filter((actor) => actor.__typename === 'Institution');
  return section('carriers', t('pair.carriers'), persons.length > 0 && people(persons),
    bodies.length > 0 && el('ul', { class: 'plain' }, bodies.map((body) => el('li', {}, actorLink(body)))));
}

/** No document tells of a tie: the nearest chain does. */
function empty({ states, context }, filtered) {
  const [first, second] = states;
  if (filtered) {
    return el('div', { class: 'notice' }, el('p', {}, t('pair.nothingHere', { first: first.name, second: second.name })));
  }
  const paths = question('NearestChain', { from: first.id, to: second.id, lang: context.lang }, context);
  return el('div', { class: 'notice' },
    el('p', {}, t('pair.nothing', { first: first.name, second: second.name })),
    pending(paths, (answer) => answer.paths.length
      ? [el('h2', {}, t('pair.nearest')), chain(answer.paths[0]), el('p', {}, link(address('path', { from: first.id, to: second.id }), t('pair.allChains')))]
      : el('p', { class: 'quiet' }, t('pair.noChain'))));
}
