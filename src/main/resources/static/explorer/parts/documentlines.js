import { address } from '../address.js';
import { el } from '../dom.js';
import { formatDate, t } from '../words.js';

/** Documents by their titles, each leading to its text. */
export function documentLines({ edges }) {
  return el('ul', { class: 'documents' }, edges.map(({ node }) => el('li', {},
    el('a', { href: address('document', { id: node.id }), lang: node.lang }, node.title ?? t('document.untitled')),
    el('span', { class: 'quiet small' }, [node.publisher, formatDate(node.published)].filter(Boolean).join(' · ')))));
}
