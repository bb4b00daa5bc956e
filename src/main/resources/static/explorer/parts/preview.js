import { el } from '../dom.js';
import { formatDate, formatLanguage, formatPercent, known, t } from '../words.js';
import { located, markedParagraphs } from './markedtext.js';
import { section } from './section.js';
import { kindTag } from './tags.js';

/** What a text would yield: its sentences marked, and what each says in short. */
export function preview(name, text, extraction) {
  const { claims } = extraction;
  const places = claims.map((claim) => located(text, claim)).filter(Boolean);
  const facts = [name, t('read.lang', { lang: formatLanguage(extraction.lang) }),
    extraction.published && t('read.publishedAt', { date: formatDate(extraction.published) }), t('read.says', { count: claims.length })];
  const marked = markedParagraphs(text, places, ([claim]) => `#said-${claims.findIndex(({ start, summary }) => start === claim.start && summary === claim.summary)}`);
  const box = el('div', {}, el('p', { class: 'quiet' }, facts.filter(Boolean).join(' · ')),
    claims.length ? el('div', { class: 'columns reading' },
      el('article', { class: 'text', lang: extraction.lang }, marked.map((stretches) => el('p', {}, stretches.map(({ element }) => element)))),
      el('ol', { class: 'sayings' }, claims.map((claim, i) => saying(claim, i))))
      : el('p', {}, t('read.none')));
  box.addEventListener('click', lead);
  return section('preview', t('read.preview'), box);
}

function saying(claim, i) {
  return el('li', { id: `said-${i}`, class: `note ${claim.kind.toLowerCase()}`, tabindex: -1 },
    el('p', { class: 'row' }, kindTag(claim.kind), el('span', { class: 'quiet small' }, formatPercent(claim.confidence))),
    el('p', {}, worded(claim)), el('p', { class: 'quiet small' }, claim.quote));
}

/** Summaries begin with a status and a kind, in the words of the interface. */
function worded({ summary }) {
  const [status, kind, ...others] = summary.split(' ');
  const [statusKey, kindKey] = [`status.${status.toUpperCase()}`, `kind.${(kind ?? '').toUpperCase()}`];
  return known(statusKey) && known(kindKey) ? `${t(kindKey)} (${t(statusKey).toLowerCase()}): ${others.join(' ')}` : summary;
}

/** A marked sentence leads to what it says; the address stays. */
function lead(event) {
  const said = event.target.closest('.said');
  if (said) {
    event.preventDefault();
    const saying = document.getElementById(said.getAttribute('href').slice(1));
    saying?.scrollIntoView({ block: 'nearest' });
    saying?.focus({ preventScroll: true });
  }
}
