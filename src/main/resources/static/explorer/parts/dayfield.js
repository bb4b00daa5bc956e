import { el } from '../dom.js';
import { t } from '../words.js';

/**
 * A field for a year, a month or a day.
 * @param {string} id
 * @param {string} label
 * @param {string|undefined} value
 * @param {(value: string) => void} changed
 */
export function dayField(id, label, value, changed) {
  return el('label', { class: 'labelled' }, el('span', {}, label), el('input', {
    id, value: value ?? '', size: 8, placeholder: t('day.placeholder'), pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?', title: t('day.forms'),
    autocomplete: 'off', onChange: ({ target }) => target.reportValidity() && changed(target.value),
  }));
}
