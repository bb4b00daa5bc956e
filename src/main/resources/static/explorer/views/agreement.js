import { address } from '../address.js';
import { ApiError } from '../api.js';
import { el, link } from '../dom.js';
import { question } from '../questions.js';
import { formatDate, formatMoney, t } from '../words.js';
import { quote, quotes } from '../parts/claims.js';
import { title } from '../parts/facts.js';
import { pairLinks } from '../parts/pairs.js';
import { section } from '../parts/section.js';
import { actorLink, kindTag, statusTag, themeTags } from '../parts/tags.js';

/** An agreement: its parties, its life, and every sentence that tells of it. */
export async function show(root, { id }, context) {
  const { agreement } = await question('Agreement', { id, lang: context.lang }, context);
  if (!agreement) {
    throw new ApiError(id, 'UNKNOWN');
  }
  const { parties, signedAt, amount } = agreement;
  root.replaceChildren(
    el('div', { class: 'heading' },
      el('p', { class: 'row labels' }, kindTag(agreement.kind), statusTag(agreement)),
      el('h1', { class: 'initial' }, title(agreement)),
      el('p', { class: 'quiet' }, [formatDate(agreement.date) || t('fact.undated'), amount && formatMoney(amount, agreement.currency)].filter(Boolean).join(' · ')),
      themeTags(agreement.themes)),
    el('div', { class: 'columns' },
      el('div', { class: 'first' },
        section('history', t('agreement.life'), agreement.history.length > 0 && el('ol', { class: 'history' }, agreement.history.map(step))),
        section('accounts', t('fact.sentences', { count: agreement.accounts.length }), el('div', { class: 'quotes' }, agreement.accounts.map((claim) => quote(claim))))),
      el('div', { class: 'beside' },
        section('participants', t('agreement.parties'), el('ul', { class: 'plain' }, parties.map((party) => el('li', {}, actorLink(party))))),
        section('occasion', t('agreement.occasion'), signedAt && el('p', {}, link(address('event', { id: signedAt.id }), signedAt.name), ' ',
          el('span', { class: 'quiet small' }, [formatDate(signedAt.start), signedAt.place].filter(Boolean).join(', ')))),
        section('relations', t('fact.dossiers'), pairLinks(parties.filter((party) => party.__typename === 'State'))))));
}

function step({ status, date, evidence }) {
  return el('li', { class: status.toLowerCase() }, el('h3', {}, t(`step.${status}`), date && el('time', { datetime: date }, formatDate(date))), quotes([evidence]));
}
