import { address } from '../address.js';
import { el, link } from '../dom.js';
import { formatDate, formatLanguage, formatPercent, language, t } from '../words.js';

/** Documents that are quoted, numbered in the order in which they come. */
export class Sources {

  #documents = new Map();

  /** The number of a document. */
  number(document) {
    if (!this.#documents.has(document.id)) {
      this.#documents.set(document.id, { ...document, number: this.#documents.size + 1 });
    }
    return this.#documents.get(document.id).number;
  }

  /** Those quoted so far. */
  documents() {
    return [...this.#documents.values()];
  }

}

/** A quoted sentence with its source, one click from its place in the document. */
export function quote(claim, sources) {
  const { document } = claim;
  const place = address('document', { id: document.id, claim: claim.id });
  return el('figure', { class: `quote ${claim.status?.toLowerCase() ?? ''}` },
    el('blockquote', { lang: document.lang }, el('p', {}, claim.quote)),
    el('figcaption', {},
      sources && el('span', { class: 'number' }, `[${sources.number(document)}]`),
      link(place, document.publisher ?? document.title ?? t('document.untitled')),
      document.published && el('time', { datetime: document.published }, formatDate(document.published)),
      document.lang !== language() && el('span', {}, formatLanguage(document.lang)),
      claim.status === 'CONFIRMED' && el('span', { class: 'status confirmed' }, t('status.CONFIRMED')),
      claim.confidence < 0.6 && el('span', { class: 'unsure', title: t('claim.unsure.why') }, t('claim.unsure', { share: formatPercent(claim.confidence) }))));
}

/** The first sentence in full view, others on demand. */
export function quotes(claims, sources) {
  const [first, ...others] = claims;
  if (!first) {
    return null;
  }
  return el('div', { class: 'quotes' }, quote(first, sources), others.length > 0 && el('details', {},
    el('summary', {}, t('claim.others', { count: others.length })), others.map((claim) => quote(claim, sources))));
}

/** A numbered list of what was quoted. */
export function sourceList(sources) {
  return el('ol', { class: 'sources' }, sources.documents().map((document) => el('li', { value: document.number },
    link(address('document', { id: document.id }), el('cite', { lang: document.lang }, document.title ?? t('document.untitled'))),
    [document.publisher, formatDate(document.published)].filter(Boolean).map((text) => `, ${text}`),
    document.url && [' ', el('a', { href: document.url, rel: 'noreferrer', class: 'url' }, document.url)])));
}
