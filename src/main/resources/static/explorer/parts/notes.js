import { addressOf } from '../address.js';
import { announce, el, link } from '../dom.js';
import { question } from '../questions.js';
import { formatDate, formatPercent, t } from '../words.js';
import { kindTag } from './tags.js';

const WORDS = ['CONFIRMED', 'REJECTED'];

/** What one claim says, with a reviewer's buttons; `judged` hears of a new status. */
export function note(claim, judged) {
  const card = el('article', { class: `note ${claim.kind.toLowerCase()}`, 'data-claim': claim.id });
  const fill = () => card.replaceChildren(
    el('p', { class: 'row' }, kindTag(claim.kind), el('span', { class: `status ${claim.status.toLowerCase()}` }, t(`status.${claim.status}`))),
    el('ul', {}, claim.about.map((node) => el('li', {}, link(addressOf(node), named(node)), facts(node)))),
    el('p', { class: 'quiet small' }, t('claim.sure', { share: formatPercent(claim.confidence) }), ' · ', claim.extractor),
    el('div', { class: 'row' }, WORDS.map((status) => el('button', {
      type: 'button', 'aria-pressed': String(claim.status === status), onClick: (event) => review(event.currentTarget, status),
    }, t(`review.${status}`)))));
  fill();
  return card;

  /** The same word a second time takes it back. */
  async function review(button, status) {
    button.disabled = true;
    try {
      const wanted = claim.status === status ? 'EXTRACTED' : status;
      const answer = await question('Review', { claim: claim.id, status: wanted });
      claim.status = answer.review.status;
      announce(t(`status.${claim.status}`));
      fill();
      card.querySelector(`button:nth-of-type(${WORDS.indexOf(status) + 1})`).focus();
      judged(claim);
    } catch (error) {
      button.disabled = false;
      card.querySelector('.problem')?.remove();
      card.append(el('p', { class: 'problem small', role: 'alert' }, error.message));
    }
  }
}

function named(node) {
  return node.__typename === 'BilateralRelation' ? node.states.map((state) => state.name).join(' – ') : node.name;
}

function facts(node) {
  const status = node.eventStatus ?? node.agreementStatus;
  const parts = [status && t(`status.${status}`), formatDate(node.day ?? node.date, { short: true })].filter(Boolean);
  return parts.length > 0 && el('span', { class: 'quiet small' }, ` ${parts.join(', ')}`);
}
