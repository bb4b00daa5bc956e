import { address } from '../address.js';
import { el, link } from '../dom.js';
import { known, t } from '../words.js';

/**
 * Says what went wrong and what to do.
 * @param {Element} root
 * @param {Error & {code?: string}} error
 * @param {() => void} again
 */
export function trouble(root, error, again) {
  const code = known(`trouble.${error.code}.title`) ? error.code : 'INTERNAL_ERROR';
  if (!error.code) {
    console.error(error);
  }
  const own = ['UNKNOWN', 'NO_VIEW', 'AWAY'].includes(code);
  root.replaceChildren(el('section', { class: 'notice', role: 'alert' },
    el('h1', {}, t(`trouble.${code}.title`)),
    el('p', {}, t(`trouble.${code}.remedy`)),
    !own && error.message && el('p', { class: 'quiet', lang: 'en' }, error.message),
    el('p', { class: 'row' },
      el('button', { type: 'button', onClick: again }, t('trouble.again')),
      link(address('start'), t('trouble.start')))));
}
