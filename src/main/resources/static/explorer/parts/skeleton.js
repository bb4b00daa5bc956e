import { el } from '../dom.js';
import { t } from '../words.js';

/** What is shown while an answer is awaited: the page's shape, seen only where it takes a moment. */
export function skeleton() {
  const bar = (width) => el('span', { class: 'bar', style: { width } });
  return el('div', { class: 'skeleton' },
    el('p', { class: 'unseen' }, t('page.loading')),
    el('div', { 'aria-hidden': 'true' }, bar('38%'), bar('72%'), bar('64%'), bar('80%'), bar('55%')));
}
