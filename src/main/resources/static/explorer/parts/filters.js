import { address, list, present } from '../address.js';
import { el } from '../dom.js';
import { question } from '../questions.js';
import { language, t } from '../words.js';

const PARTIAL = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;

export const EVENT_KINDS = ['VISIT', 'MEETING', 'CALL', 'CONFERENCE', 'SIGNING', 'CEREMONY'];

/** The period that parameters name; undefined where it is open on both sides. */
export function period({ from, to }) {
  return from || to ? { from: from || null, to: to || null } : undefined;
}

/** The variables that filter events; null where events are not asked for. */
export function eventFilter(parameters) {
  const kinds = list(parameters.kinds).filter((kind) => EVENT_KINDS.includes(kind));
  return { ...common(parameters), ...(kinds.length && { kinds }) };
}

/** The variables that filter agreements. */
export function agreementFilter(parameters) {
  return common(parameters);
}

/** Whether facts of that kind are asked for: every kind where none is chosen. */
export function wants(parameters, ...kinds) {
  const chosen = list(parameters.kinds);
  return !chosen.length || kinds.some((kind) => chosen.includes(kind));
}

function common(parameters) {
  const themes = list(parameters.theme);
  const during = period(parameters);
  return { ...(themes.length && { themes }), ...(during && { during }) };
}

/**
 * Filters by period, theme and kind, kept in the address.
 * @param {Object<string, string>} parameters of the address
 * @param {(address: string) => void} go
 */
export async function filters(parameters, go) {
  const { themes } = await question('Themes', { lang: language() });
  const form = el('form', { class: 'filters', 'aria-label': t('filter.label') },
    date('from', parameters), date('to', parameters),
    select('theme', t('filter.theme'), parameters.theme, themeOptions(themes)),
    select('kinds', t('filter.kind'), parameters.kinds, [...EVENT_KINDS, 'AGREEMENT'].map((kind) => option(kind, t(`kinds.${kind}`)))),
    ['from', 'to', 'theme', 'kinds'].some((name) => parameters[name]) && el('button', { type: 'reset', class: 'bare' }, t('filter.reset')));
  const apply = () => form.reportValidity() && go(applied(Object.fromEntries(new FormData(form))));
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    go(applied({ from: '', to: '', theme: '', kinds: '' }));
  });
  return form;
}

function applied(values) {
  const { view, parameters } = present();
  return address(view, { ...parameters, ...values });
}

function date(name, parameters) {
  return el('label', { for: `filter-${name}` }, el('span', {}, t(`filter.${name}`)),
    el('input', {
      id: `filter-${name}`, name, value: parameters[name], pattern: PARTIAL, size: 10, maxlength: 10, autocomplete: 'off', inputmode: 'numeric',
      placeholder: t('filter.date'), title: t('filter.date.why'),
    }));
}

function select(name, label, value, options) {
  const box = el('select', { id: `filter-${name}`, name }, el('option', { value: '' }, t(`filter.${name}.all`)), options);
  box.value = value ?? '';
  if (box.selectedIndex < 0) {
    box.value = '';
  }
  return el('label', { for: `filter-${name}` }, el('span', {}, label), box);
}

/** Families with their themes, by name. */
function themeOptions(themes) {
  const byName = (a, b) => a.name.localeCompare(b.name, language());
  return themes.filter((theme) => !theme.broader).sort(byName).map((family) => el('optgroup', { label: family.name },
    option(family.code, t('filter.wholeFamily', { name: family.name })),
    themes.filter((theme) => theme.broader?.code === family.code).sort(byName).map((theme) => option(theme.code, theme.name))));
}

function option(value, text) {
  return el('option', { value }, text);
}
