import { changed } from '../address.js';
import { ApiError } from '../api.js';
import { el } from '../dom.js';
import { question } from '../questions.js';
import { formatDate, formatLanguage, t } from '../words.js';
import { markedParagraphs } from '../parts/markedtext.js';
import { note } from '../parts/notes.js';
import { section } from '../parts/section.js';
import { actorLink } from '../parts/tags.js';
import { takeDocument } from '../parts/take.js';

/** A document: its text with its claims marked in it. */
export async function show(root, parameters, context) {
  const { document: article } = await question('Document', { id: parameters.id, lang: context.lang, after: null }, context);
  if (!article) {
    throw new ApiError(parameters.id, 'UNKNOWN');
  }
  const claims = await all(article, context);
  const panel = el('aside', { class: 'panel', 'aria-label': t('document.panel'), 'aria-live': 'polite' });
  const paragraphs = markedParagraphs(article.text ?? '', claims, (covering) => changed({ claim: covering[0].id }));
  const [title, body] = headed(article, paragraphs);
  root.replaceChildren(
    el('div', { class: 'heading' }, el('div', { class: 'row' }, title, takeDocument(article)), source(article)),
    el('div', { class: 'columns reading' },
      el('div', {}, legend(claims), el('article', { class: 'text', lang: article.lang }, body)),
      panel),
    mentions(article));
  return attend(root, panel, paragraphs.flat().filter((stretch) => stretch.claims.length), parameters.claim, context);
}

async function all(article, context) {
  const claims = article.claims.edges.map(({ node }) => node);
  let { hasNextPage, endCursor } = article.claims.pageInfo;
  while (hasNextPage) {
    const more = (await question('Document', { id: article.id, lang: context.lang, after: endCursor }, context)).document.claims;
    claims.push(...more.edges.map(({ node }) => node));
    ({ hasNextPage, endCursor } = more.pageInfo);
  }
  return claims;
}

/** The headline is a part of the text, with claims of its own. */
function headed(article, paragraphs) {
  const [first, ...others] = paragraphs;
  const own = first?.map(({ element }) => element.textContent).join('') === article.title?.trim();
  const elements = (stretches) => stretches.map(({ element }) => element);
  return [
    el('h1', { lang: article.lang }, own ? elements(first) : article.title ?? t('document.untitled')),
    (own ? others : paragraphs).map((stretches) => el('p', {}, elements(stretches)))];
}

function source(article) {
  const parts = [article.publisher, article.published && el('time', { datetime: article.published }, formatDate(article.published)), formatLanguage(article.lang),
    article.url && el('a', { href: article.url, rel: 'noreferrer' }, t('document.original'))].filter(Boolean);
  return el('p', { class: 'quiet' }, parts.map((part, i) => [i > 0 && ' · ', part]));
}

function legend(claims) {
  const kinds = ['EVENT', 'AGREEMENT', 'COOPERATION', 'OFFICE'].map((kind) => [kind, claims.filter((claim) => claim.kind === kind).length]).filter(([, count]) => count);
  return el('div', { class: 'keys' }, el('p', { class: 'quiet small' }, kinds.length ? t('document.hint') : t('document.nothing')),
    el('ul', { class: 'tags' }, kinds.map(([kind, count]) => el('li', { class: `sign ${kind.toLowerCase()}` }, t(`document.${kind}`, { count })))));
}

function mentions(article) {
  const actors = [...article.states, ...article.people, ...article.institutions];
  return section('mentions', t('document.mentions'), actors.length > 0 && el('ul', { class: 'tags' }, actors.map((actor) => el('li', {}, actorLink(actor)))));
}

/** Hovering or focus shows what a sentence says; a click keeps it and writes it to the address. */
function attend(root, panel, stretches, chosenId, { signal }) {
  const of = new Map(stretches.map((stretch) => [stretch.element, stretch]));
  let kept = stretches.find(({ claims }) => claims.some((claim) => claim.id === chosenId)) ?? null;
  let shown = null;
  const show = (stretch) => {
    if (stretch === shown && panel.childElementCount) {
      return;
    }
    shown = stretch;
    stretches.forEach((each) => each.element.classList.toggle('shown', sharing(each, stretch)));
    panel.replaceChildren(...(stretch ? notes(stretch, stretches, () => keep(null)) : [el('p', { class: 'quiet' }, t(stretches.length ? 'document.choose' : 'document.nothing'))]));
    panel.classList.toggle('filled', Boolean(stretch));
  };
  const keep = (stretch) => {
    kept = stretch;
    stretches.forEach((each) => each.element.toggleAttribute('aria-current', each === stretch));
    history.replaceState(history.state, '', changed({ claim: stretch?.claims[0].id ?? null }));
    show(stretch);
  };
  const said = (event) => of.get(event.target.closest?.('.said'));
  const listen = (type, react) => root.addEventListener(type, react, { signal });
  listen('mouseover', (event) => said(event) && show(said(event)));
  listen('mouseout', (event) => said(event) && !panel.contains(event.relatedTarget) && kept && show(kept));
  listen('focusin', (event) => said(event) && show(said(event)));
  listen('click', (event) => {
    const stretch = said(event);
    if (stretch && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      keep(stretch);
    }
  });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && !document.querySelector('dialog[open]') && keep(null), { signal });
  show(kept);
  if (kept) {
    kept.element.setAttribute('aria-current', 'true');
    requestAnimationFrame(() => requestAnimationFrame(() => kept?.element.scrollIntoView({ block: 'center', behavior: 'instant' })));
  }
}

function sharing(one, other) {
  return Boolean(other) && one.claims.some((claim) => other.claims.includes(claim));
}

function notes(stretch, stretches, close) {
  const restyle = () => stretches.forEach((each) => each.element.classList.toggle('rejected', each.claims.every((claim) => claim.status === 'REJECTED')));
  return [
    el('div', { class: 'row head' }, el('h2', {}, t('document.says')), el('button', { type: 'button', class: 'bare', onClick: close }, t('page.close'))),
    ...stretch.claims.map((claim) => note(claim, restyle))];
}
