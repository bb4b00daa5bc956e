import { addressOf } from '../address.js';
import { el, marked } from '../dom.js';
import { formatDate, t } from '../words.js';
import { worded } from './tags.js';

/** Something found: its kind, what matched and what tells it from others. */
export function hit({ highlight, node }) {
  return el('div', { class: `hit ${node.__typename.toLowerCase()}` },
    el('a', { href: addressOf(node) },
      el('span', { class: 'type' }, t(`found.${node.__typename.toUpperCase()}`)),
      el('span', { class: 'found', lang: node.document?.lang ?? (node.__typename === 'Document' ? node.lang : null) }, shown(node, highlight)),
      el('span', { class: 'about' }, about(node))));
}

/** The name, and the name that matched where it is another one. */
function shown(node, highlight) {
  const name = node.name ?? node.title ?? node.quote ?? '';
  const matched = marked(highlight);
  if (!highlight || matched.textContent === name) {
    return highlight ? matched : name || t('document.untitled');
  }
  return [name, ' ', el('span', { class: 'alias' }, matched)];
}

function about(node) {
  return parts(node).filter(Boolean).join(' · ');
}

function parts(node) {
  switch (node.__typename) {
    case 'State': return [node.capital, node.region && worded(`region.${node.region}`)];
    case 'Person': return [node.offices[0]?.title, node.represents?.name];
    case 'Institution': return [t(`institution.${node.institution}`), node.state?.name];
    case 'Event': return [t(`kind.${node.event}`), formatDate(node.start), node.place, node.status !== 'HELD' && t(`status.${node.status}`)];
    case 'Agreement': return [t(`kind.${node.agreement}`), formatDate(node.date), node.states.map((state) => state.name).join(', '), t(`status.${node.reached}`)];
    case 'Theme': return [node.broader?.name];
    case 'Document': return [node.publisher, formatDate(node.published)];
    default: return [node.document.publisher, formatDate(node.document.published), node.document.title];
  }
}
