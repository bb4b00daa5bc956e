import { el } from '../dom.js';

/**
 * A text with its claims marked in it, paragraph by paragraph. Where claims overlap, each stretch knows all that cover it.
 * @param {string} text
 * @param {{start: number, end: number, kind: string}[]} claims offsets in UTF-16 code units, as in `text`
 * @param {(claims: Object[]) => string} href where a marked stretch leads
 * @returns {{element: HTMLElement, claims: Object[]}[][]} paragraphs of stretches
 */
export function markedParagraphs(text, claims, href) {
  const paragraphs = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const end = index + line.length;
    const here = claims.filter((claim) => claim.start < end && claim.end > index);
    const cuts = [index, end, ...here.flatMap((claim) => [claim.start, claim.end])].filter((cut) => cut >= index && cut <= end);
    const bounds = [...new Set(cuts)].sort((a, b) => a - b);
    paragraphs.push(bounds.slice(1).map((to, i) => stretch(text.slice(bounds[i], to), here.filter((claim) => claim.start < to && claim.end > bounds[i]), href)));
  }
  return paragraphs;
}

function stretch(text, claims, href) {
  if (!claims.length) {
    return { element: el('span', {}, text), claims };
  }
  const status = claims.every((claim) => claim.status === 'REJECTED') ? 'rejected' : '';
  return { element: el('a', { class: `said ${claims[0].kind.toLowerCase()} ${status}`, href: href(claims) }, text), claims };
}

/**
 * Where a sentence stands in a text that may differ from the one that was read: null where nowhere.
 * @param {string} text
 * @param {{quote: string, start: number, end: number}} claim
 */
export function located(text, claim) {
  if (text.slice(claim.start, claim.end) === claim.quote) {
    return claim;
  }
  const start = text.indexOf(claim.quote);
  return start < 0 ? null : { ...claim, start, end: start + claim.quote.length };
}
