import { address, changed, parsed } from '../address.js';
import { ApiError } from '../api.js';
import { el } from '../dom.js';
import { question } from '../questions.js';
import { chain } from '../parts/chain.js';
import { actorOf, combobox } from '../parts/combobox.js';
import { dayField } from '../parts/dayfield.js';
import { t } from '../words.js';

const MOST = 6;

/** How many chains are shown at first, and at most. */
const CHAINS = { first: 3, most: 24 };

/**
 * How two are connected: chains of facts, hop by hop, each with its sentence.
 * @param {HTMLElement} root
 * @param {Object<string, string>} parameters from and to (ids), hops, chains, since, until
 */
export async function show(root, parameters, context) {
  const [from, to] = await ends(parameters, context);
  const given = from && to;
  root.append(
    el('div', { class: 'heading' },
      el('h1', {}, given ? t('path.between', { from: from.name, to: to.name }) : t('path.title')),
      el('p', { class: 'quiet' }, t('path.what'))),
    el('form', { class: 'pickers', 'aria-label': t('path.ends'), onSubmit: (event) => event.preventDefault() },
      picker('from', from, context),
      el('a', { class: 'button', id: 'path-swap', href: changed({ from: parameters.to, to: parameters.from }), 'aria-label': t('path.swap'), title: t('path.swap') }, '⇄'),
      picker('to', to, context), hops(parameters, context),
      el('div', { class: 'path-when' }, dayField('path-since', t('path.since'), parameters.since, (since) => context.go(changed({ since }))),
        dayField('path-until', t('path.until'), parameters.until, (until) => context.go(changed({ until }))))));
  if (given && from.id === to.id) {
    root.append(notice('path.same'));
  } else if (given) {
    root.append(await chains(from, to, parameters, context));
  } else {
    root.append(el('p', { class: 'notice quiet' }, t('path.choose')));
  }
}

async function ends({ from, to }, { lang, signal }) {
  const ids = [from, to].filter(Boolean);
  if (!ids.length) {
    return [null, null];
  }
  const { nodes } = await question('Actors', { ids, lang }, { signal });
  const known = new Map(nodes.filter((node) => node?.name).map((node) => [node.id, actorOf(node)]));
  if (ids.some((id) => !known.has(id))) {
    throw new ApiError(t('path.unknown'), 'UNKNOWN');
  }
  return [known.get(from) ?? null, known.get(to) ?? null];
}

/** As long as one end is missing the view stays as it is, lest it be changed under the hands of who types the other. */
function picker(name, chosen, context) {
  const onChoose = (actor) => {
    const next = changed({ [name]: actor.id });
    const { from, to } = parsed(next).parameters;
    if (from && to) {
      context.go(next);
    } else {
      history.replaceState(history.state, '', next);
    }
  };
  return combobox({ id: `path-${name}`, label: t(`path.${name}`), chosen, context, onChoose });
}

function hopsOf({ hops }) {
  return Math.min(MOST, Math.max(1, Math.trunc(Number(hops)) || 4));
}

function hops(parameters, context) {
  const chosen = hopsOf(parameters);
  return el('label', { class: 'labelled' }, el('span', {}, t('path.hops')),
    el('select', { id: 'path-hops', onChange: (event) => context.go(changed({ hops: event.target.value })) },
      Array.from({ length: MOST }, (_, i) => el('option', { value: i + 1, selected: i + 1 === chosen }, t('path.n.hops', { count: i + 1 })))));
}

async function chains(from, to, parameters, { lang, signal }) {
  const during = parameters.since || parameters.until ? { from: parameters.since || null, to: parameters.until || null } : null;
  const most = hopsOf(parameters);
  const first = Math.min(CHAINS.most, Math.max(1, Math.trunc(Number(parameters.chains)) || CHAINS.first));
  const { paths } = await question('Chains', { from: from.id, to: to.id, during, most, first, lang }, { signal });
  if (!paths.length) {
    return notice('path.none', { from: from.name, to: to.name, count: most },
      most < MOST && el('a', { class: 'button', href: changed({ hops: MOST }) }, t('path.further', { count: MOST })),
      during && el('a', { class: 'button', href: changed({ since: null, until: null }) }, t('path.anytime')));
  }
  return el('div', { class: 'chains' }, paths.map((path, i) => el('article', { 'aria-labelledby': `chain-${i}` },
    el('h2', { id: `chain-${i}` }, t('path.n.steps', { count: path.length })), chain(path))),
    paths.length === first && first < CHAINS.most
      && el('p', { class: 'chains-more' }, el('a', { class: 'button', id: 'path-more', href: changed({ chains: first * 2 }) }, t('path.more'))));
}

function notice(key, gaps = {}, ...actions) {
  return el('section', { class: 'notice' }, el('h2', {}, t(key, gaps)), el('p', {}, t(`${key}.remedy`, gaps)),
    el('p', { class: 'row' }, actions, el('a', { class: 'button', href: address('network') }, t('path.network'))));
}
