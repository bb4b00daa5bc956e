import { address } from '../address.js';
import { ApiError } from '../api.js';
import { el, link } from '../dom.js';
import { question } from '../questions.js';
import { t } from '../words.js';
import { day, fact } from '../parts/facts.js';
import { paged } from '../parts/more.js';
import { pending } from '../parts/pending.js';
import { section } from '../parts/section.js';
import { themeTag, themeTags } from '../parts/tags.js';
import { tieRow } from '../parts/ties.js';

/** A theme: between whom, and what happened on it. */
export async function show(root, { code }, context) {
  const page = async (after) => (await question('Theme', { code, lang: context.lang, during: null, after }, context)).theme;
  const filter = { themes: [code] };
  const [theme, facts] = [await page(null), question('ThemeFacts', { lang: context.lang, events: filter, agreements: filter }, context)];
  if (!theme) {
    facts.catch(() => {});
    throw new ApiError(code, 'UNKNOWN');
  }
  root.replaceChildren(
    el('div', { class: 'heading' },
      theme.broader && el('p', {}, themeTag({ ...theme.broader, broader: null })),
      el('h1', {}, theme.name), themeTags(theme.narrower),
      el('p', { class: 'small' }, link(address('network', { theme: code }), t('theme.network')))),
    el('div', { class: 'columns' },
      section('latest', t('state.latest'), pending(facts, latest)),
      el('div', { class: 'beside' }, section('strongest', t('theme.relations'), theme.relations.totalCount > 0
        ? paged(theme.relations, tieRow, async (after) => (await page(after)).relations, { ordered: true, className: 'ties' })
        : el('p', { class: 'quiet' }, t('theme.nobody'))))));
}

function latest({ events, agreements }) {
  const nodes = [...events.edges, ...agreements.edges].map(({ node }) => node).sort((a, b) => (day(b) ?? '').localeCompare(day(a) ?? ''));
  return nodes.length ? nodes.map((node) => fact(node)) : el('p', { class: 'quiet' }, t('state.noFacts'));
}
