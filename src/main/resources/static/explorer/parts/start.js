import { address } from '../address.js';
import { el, link } from '../dom.js';
import { question } from '../questions.js';
import { formatDate, t } from '../words.js';
import { day, fact } from './facts.js';
import { pending } from './pending.js';
import { section } from './section.js';
import { tieRow } from './ties.js';

/** What is new, and what binds the most. */
export async function showStart(root, context) {
  const newer = question('Newest', { lang: context.lang }, context);
  const answer = await question('Start', { lang: context.lang }, context);
  if (!answer.documents.totalCount) {
    root.replaceChildren(empty());
    return;
  }
  root.replaceChildren(el('div', { class: 'columns start' },
    section('newest', t('start.facts'), pending(newer, (facts) => newest(facts).map((node) => fact(node)))),
    el('div', { class: 'beside' },
      section('strongest', t('start.ties'), el('ol', { class: 'ties' }, answer.network.ties.map((tie) => el('li', {}, tieRow(tie)))),
        el('p', {}, link(address('network'), t('start.network')))),
      section('documents', t('start.documents'), documents(answer.documents)))));
}

function newest({ events, agreements }) {
  return [...events.edges, ...agreements.edges].map(({ node }) => node)
    .sort((a, b) => (day(b) ?? '').localeCompare(day(a) ?? '')).slice(0, 6);
}

function documents({ edges, totalCount }) {
  return [el('ul', { class: 'documents' }, edges.map(({ node }) => el('li', {},
    el('a', { href: address('document', { id: node.id }), lang: node.lang }, node.title ?? t('document.untitled')),
    el('span', { class: 'quiet small' }, [node.publisher, formatDate(node.published)].filter(Boolean).join(' · '))))),
  el('p', { class: 'quiet small' }, t('start.count', { count: totalCount }))];
}

function empty() {
  return el('div', { class: 'notice' }, el('h2', {}, t('start.empty')), el('p', {}, t('start.empty.remedy')),
    el('p', {}, el('a', { class: 'button', href: address('read') }, t('frame.read'))));
}
