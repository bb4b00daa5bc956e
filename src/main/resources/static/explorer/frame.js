/** What stands around every view: the search field, the ways to the views, language and colours. */

import { address, changed, present } from './address.js';
import { el, later } from './dom.js';
import { LANGUAGES, formatLanguage, language, t, translate } from './words.js';

const SCHEMES = ['auto', 'light', 'dark'];

const field = document.getElementById('sought');

/** Listens; called once. */
export function startFrame(go) {
  const seek = (replacing) => {
    const q = field.value.trim();
    const target = q ? address('search', { ...searching(), q }) : address('start');
    if (replacing && present().view === 'search') {
      location.replace(target);
    } else if (target !== location.hash) {
      go(target);
    }
  };
  // whoever has left the field by then has found already
  field.addEventListener('input', later(180, () => document.activeElement === field && seek(true)));
  document.getElementById('search').addEventListener('submit', (event) => {
    event.preventDefault();
    seek(false);
  });
  document.getElementById('scheme').addEventListener('click', nextScheme);
  document.querySelector('.skip').addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('main').focus();
  });
  document.addEventListener('keydown', keys);
  unfoldForPrint();
}

/** Filters of a search stay while its words change. */
function searching() {
  const { view, parameters } = present();
  return view === 'search' ? { kinds: parameters.kinds } : {};
}

/** A slash leads to the field from everywhere; from the field an arrow leads to the first result. */
function keys(event) {
  const typing = event.target.closest('input, textarea, select, dialog, [contenteditable]');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === 'ArrowDown' && event.target === field) {
    const first = document.querySelector('#main .hit a');
    if (first) {
      event.preventDefault();
      first.focus();
    }
  }
}

/** On paper nothing can be unfolded. */
function unfoldForPrint() {
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('.quotes details:not([open])')];
    folded.forEach((details) => { details.open = true; });
  });
  addEventListener('afterprint', () => folded.forEach((details) => { details.open = false; }));
}

/** Fits the frame to the view. */
export function showFrame(view, parameters) {
  document.documentElement.dataset.view = view ?? 'none';
  translate(document);
  document.querySelector('.motto').hidden = view !== 'start';
  if (document.activeElement !== field) {
    field.value = parameters.q && view === 'search' ? parameters.q : '';
  }
  for (const way of document.querySelectorAll('.ways a')) {
    way.href = address(way.dataset.view);
    way.toggleAttribute('aria-current', false);
    if (way.dataset.view === view) {
      way.setAttribute('aria-current', 'page');
    }
  }
  document.querySelector('.brand').href = address('start');
  showLanguages();
  showScheme();
}

function showLanguages() {
  document.getElementById('languages').replaceChildren(...LANGUAGES.map((tag) => el('a', {
    href: changed({ lang: tag }), lang: tag, hreflang: tag, title: formatLanguage(tag),
    'aria-current': tag === language() ? 'true' : null, onClick: (event) => choose(event.currentTarget, tag),
  }, tag.toUpperCase())));
}

/** The address may have changed since the link was made. */
function choose(link, tag) {
  link.href = changed({ lang: tag });
  localStorage.setItem('entente.lang', tag);
}

function scheme() {
  return document.documentElement.dataset.scheme ?? 'auto';
}

function nextScheme() {
  const next = SCHEMES[(SCHEMES.indexOf(scheme()) + 1) % SCHEMES.length];
  if (next === 'auto') {
    delete document.documentElement.dataset.scheme;
    localStorage.removeItem('entente.scheme');
  } else {
    document.documentElement.dataset.scheme = next;
    localStorage.setItem('entente.scheme', next);
  }
  showScheme();
  dispatchEvent(new Event('schemechange'));
}

function showScheme() {
  const button = document.getElementById('scheme');
  const text = t(`frame.scheme.${scheme()}`);
  button.setAttribute('aria-label', text);
  button.title = text;
  button.dataset.shown = scheme();
}
