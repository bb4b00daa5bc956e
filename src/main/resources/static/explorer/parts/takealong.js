import { announce, el } from '../dom.js';
import { t } from '../words.js';

/**
 * What can be taken along, behind one button.
 * @param {Array<{label: string, take: () => void|Promise<void>}>} files
 */
export function takeAlong(files) {
  const box = el('details', { class: 'takealong', onKeydown: (event) => closeBy(event, box), onFocusout: (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) {
      box.open = false;
    }
  } },
    el('summary', { class: 'button' }, t('export.title')),
    el('ul', {}, files.map(({ label, take }) => el('li', {}, el('button', { type: 'button', class: 'bare', onClick: async () => {
      box.open = false;
      await take();
      announce(t('export.done', { file: label }));
    } }, label)))));
  return box;
}

function closeBy(event, box) {
  if (event.key === 'Escape' && box.open) {
    box.open = false;
    box.querySelector('summary').focus();
  }
}
