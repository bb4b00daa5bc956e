import { address } from '../address.js';
import { el, link } from '../dom.js';
import { question } from '../questions.js';
import { t } from '../words.js';
import { documentLines } from './documentlines.js';
import { day, fact } from './facts.js';
import { pending } from './pending.js';
import { section } from './section.js';
import { tieRow } from './ties.js';

/** What is new, and what binds the most. */
export async function showStart(root, context) {
  const answer = await question('Start', { lang: context.lang }, context);
  if (!answer.documents.totalCount) {
    root.replaceChildren(empty());
    return;
  }
  const newer = question('Newest', { lang: context.lang }, context);
  root.replaceChildren(el('div', { class: 'columns start' },
    section('newest', t('start.facts'), pending(newer, (facts) => newest(facts).map((node) => fact(node)))),
    el('div', { class: 'beside' },
      section('strongest', t('start.ties'), el('ol', { class: 'ties' }, answer.network.ties.map((tie) => el('li', {}, tieRow(tie)))),
        el('p', {}, link(address('network'), t('start.network')))),
      section('documents', t('start.documents'), [documentLines(answer.documents),
        el('p', { class: 'quiet small' }, t('start.count', { count: answer.documents.totalCount }))]))));
}

function newest({ events, agreements }) {
  return [...events.edges, ...agreements.edges].map(({ node }) => node)
    .sort((a, b) => (day(b) ?? '').localeCompare(day(a) ?? '')).slice(0, 6);
}

function empty() {
  return el('div', { class: 'notice' }, el('h2', {}, t('start.empty')), el('p', {}, t('start.empty.remedy')),
    el('p', {}, el('a', { class: 'button', href: address('read') }, t('frame.read'))));
}
