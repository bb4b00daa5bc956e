import { el } from '../dom.js';
import { t } from '../words.js';

let asked = null;

/**
 * Asks for a token, which this window keeps until it is closed. False where the reader would rather not.
 * @param {string} reason what the service said
 * @returns {Promise<boolean>}
 */
export function askForToken(reason) {
  asked ??= dialog(reason).finally(() => {
    asked = null;
  });
  return asked;
}

/** The token that this window holds; null where it holds none. */
export function heldToken() {
  return sessionStorage.getItem('entente.token');
}

/** Forgets it; whether there was one. */
export function dropToken() {
  const had = heldToken() !== null;
  sessionStorage.removeItem('entente.token');
  return had;
}

function dialog(reason) {
  const input = el('input', { id: 'token', type: 'password', autocomplete: 'off', spellcheck: 'false', required: true });
  const cancel = el('button', { type: 'button', onClick: () => box.close() }, t('token.cancel'));
  const form = el('form', { method: 'dialog' },
    el('h2', { id: 'token-title' }, t('token.title')),
    el('p', {}, t('token.why')),
    el('p', { class: 'quiet', lang: 'en' }, reason),
    el('label', { for: 'token' }, t('token.label')), input,
    el('div', { class: 'row end' }, cancel, el('button', { class: 'primary', value: 'given' }, t('token.give'))));
  const box = el('dialog', { 'aria-labelledby': 'token-title' }, form);
  document.body.append(box);
  box.showModal();
  return new Promise((resolve) => {
    box.addEventListener('close', () => {
      const given = box.returnValue === 'given' && input.value.trim();
      if (given) {
        sessionStorage.setItem('entente.token', input.value.trim());
      }
      box.remove();
      resolve(Boolean(given));
    });
  });
}
