/** The words of the page in the reader's language, and numbers and dates as they are written in it. */

export const LANGUAGES = ['en', 'fr'];

let lang = 'en';

let words = {};

let plurals = new Intl.PluralRules(lang);

/** The language as the reader's region writes it. */
let locale = 'en-GB';

/** The language of the address, else the one chosen before, else the browser's. */
export function languageOf(parameters) {
  const liked = [parameters.lang, localStorage.getItem('entente.lang'), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return liked.find((tag) => LANGUAGES.includes(tag)) ?? 'en';
}

/** Takes up a language; the page's own texts follow. */
export async function speak(language) {
  if (language !== lang || !Object.keys(words).length) {
    const response = await fetch(new URL(`words/${language}.json`, import.meta.url));
    words = await response.json();
    lang = language;
    locale = navigator.languages.find((tag) => tag.startsWith(`${lang}-`)) ?? { en: 'en-GB' }[lang] ?? lang;
    plurals = new Intl.PluralRules(lang);
  }
  document.documentElement.lang = lang;
}

/** The language spoken. */
export function language() {
  return lang;
}

/**
 * A text by its key, with its `{gaps}` filled; of plural forms the one for `count`.
 * @param {string} key
 * @param {Object<string, string|number>} [gaps]
 */
export function t(key, gaps = {}) {
  return template(key, gaps).replace(/\{(\w+)\}/g, (gap, name) => shown(gaps[name] ?? gap));
}

/** The same with nodes in the gaps. @returns {Array<Node|string>} */
export function rich(key, gaps) {
  return template(key, gaps).split(/(\{\w+\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name ? shown(gaps[name]) : part;
  });
}

/** Whether there is a text of that key. */
export function known(key) {
  return Object.hasOwn(words, key);
}

function template(key, gaps) {
  const text = words[key] ?? key;
  return typeof text === 'string' ? text : text[plurals.select(gaps.count ?? 0)] ?? text.other;
}

function shown(value) {
  return typeof value === 'number' ? formatNumber(value) : value;
}

export function formatNumber(number, options) {
  return new Intl.NumberFormat(locale, options).format(number);
}

export function formatPercent(share) {
  return formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** A sum of money, short where it is large. */
export function formatMoney(amount, currency) {
  const large = { notation: 'compact', maximumFractionDigits: 1 };
  return currency ? formatNumber(amount, { style: 'currency', currency, ...large }) : formatNumber(amount, large);
}

const EXACTNESS = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * A date as exact as it is known; empty where it is not.
 * @param {string|null|undefined} date `2025-10-03`, `2025-10` or `2025`
 * @param {{short?: boolean}} [options]
 */
export function formatDate(date, { short = false } = {}) {
  if (!date) {
    return '';
  }
  const parts = EXACTNESS[date.length] ?? EXACTNESS[10];
  const month = parts.month && (short ? 'short' : 'long');
  return new Intl.DateTimeFormat(locale, { ...parts, month, timeZone: 'UTC' }).format(new Date(date.slice(0, 10)));
}

/** From one day to another, without saying twice what they share. */
export function formatSpan(start, end) {
  if (!start || !end || start === end || start.length !== end.length) {
    return formatDate(start ?? end);
  }
  const style = new Intl.DateTimeFormat(locale, { ...EXACTNESS[start.length], timeZone: 'UTC' });
  return style.formatRange(new Date(start), new Date(end));
}

/** Several things in one sentence. */
export function formatList(texts) {
  return new Intl.ListFormat(locale).format(texts);
}

/** What a language is called, in the language spoken. */
export function formatLanguage(code) {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(code);
  } catch {
    return code;
  }
}

/** Fills the texts of what stands in the page itself. */
export function translate(root) {
  for (const [attribute, target] of [['t', null], ['tLabel', 'aria-label'], ['tPlaceholder', 'placeholder'], ['tTitle', 'title']]) {
    const name = attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const element of root.querySelectorAll(`[data-${name}]`)) {
      const text = t(element.dataset[attribute]);
      if (target) {
        element.setAttribute(target, text);
      } else {
        element.textContent = text;
      }
    }
  }
}
