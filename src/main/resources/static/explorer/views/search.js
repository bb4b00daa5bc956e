import { address, list } from '../address.js';
import { announce, el } from '../dom.js';
import { question } from '../questions.js';
import { t } from '../words.js';
import { hit } from '../parts/hits.js';
import { paged } from '../parts/more.js';
import { showStart } from '../parts/start.js';
import { twoStates } from '../parts/twostates.js';

const KINDS = ['STATE', 'PERSON', 'INSTITUTION', 'EVENT', 'AGREEMENT', 'THEME', 'DOCUMENT', 'CLAIM'];

/** Finds everything by one field; without words it shows what is new. */
export async function show(root, parameters, context) {
  if (!parameters.q) {
    return showStart(root, context);
  }
  const variables = { text: parameters.q, lang: context.lang };
  const kinds = list(parameters.kinds);
  if (kinds.length) {
    variables.kinds = kinds;
  }
  const next = async (after) => distinct((await question('Search', { ...variables, after }, context)).search);
  const [found, dossier] = await Promise.all([next(null), kinds.length ? null : twoStates(parameters.q, context)]);
  const summary = t('search.found', { count: found.totalCount });
  root.replaceChildren(
    el('div', { class: 'heading' }, el('h1', {}, t('search.title', { q: parameters.q })), el('p', { class: 'quiet' }, summary)),
    kindFilter(parameters, kinds), ...(dossier ? [dossier] : []),
    found.totalCount ? paged(found, hit, next, { ordered: true, className: 'hits', label: summary }) : nothing(kinds, parameters));
  announce(summary);
  root.addEventListener('keydown', rove);
}

/** A sentence may say several things; it is shown once. */
function distinct(page) {
  const seen = new Set();
  const isNew = ({ node: { node } }) => {
    const key = node.quote ? `${node.document.id} ${node.quote}` : node.id;
    return !seen.has(key) && seen.add(key);
  };
  return { ...page, edges: page.edges.filter(isNew) };
}

function kindFilter(parameters, chosen) {
  const choice = (kinds, text, on) => el('a', {
    class: 'choice', href: address('search', { q: parameters.q, kinds }), 'aria-current': on ? 'true' : null, id: `kind-${kinds.join('-') || 'all'}`,
  }, text);
  return el('nav', { class: 'choices', 'aria-label': t('search.kinds') },
    choice([], t('search.all'), !chosen.length),
    KINDS.map((kind) => choice([kind], t(`found.${kind}s`), chosen.includes(kind))));
}

function nothing(kinds, parameters) {
  return el('div', { class: 'notice' }, el('p', {}, t('search.nothing')),
    kinds.length > 0 && el('p', {}, el('a', { href: address('search', { q: parameters.q }) }, t('search.everywhere'))));
}

/** Arrows lead from hit to hit, and back to the field. */
function rove(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...event.currentTarget.querySelectorAll('.hit > a')];
  const at = links.indexOf(document.activeElement);
  if (step && at >= 0) {
    event.preventDefault();
    (links[at + step] ?? (step < 0 ? document.getElementById('sought') : links[at])).focus();
  } else if (event.key === 'Escape' && at >= 0) {
    document.getElementById('sought').focus();
  }
}
