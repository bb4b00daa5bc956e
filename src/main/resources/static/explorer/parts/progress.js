import { address } from '../address.js';
import { forget } from '../api.js';
import { announce, el, link } from '../dom.js';
import { following, question } from '../questions.js';
import { t } from '../words.js';

const PAUSE = 700;

/** How far documents are read into the graph, until all are. */
export async function showProgress(box, started, signal) {
  const show = (ingestion) => render(box, ingestion);
  show(started);
  const last = await followed(started, show, signal);
  forget();
  announce(box.textContent);
  return last;
}

/** Told as it happens, or asked again and again where no stream comes through. */
async function followed(started, show, signal) {
  let last = started;
  try {
    await following('FollowIngestion', { id: started.id }, ({ ingestion }) => {
      last = ingestion;
      show(last);
    }, signal);
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
  }
  while (last.state === 'RUNNING') {
    signal.throwIfAborted();
    await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
    forget();
    last = (await question('IngestionProgress', { id: started.id }, { signal })).ingestion ?? { ...last, state: 'FAILED' };
    show(last);
  }
  return last;
}

function render(box, ingestion) {
  const { state, total, read, unchanged, failed } = ingestion;
  const done = read + unchanged + failed;
  const text = t('read.progress', { done, total });
  const bar = el('progress', { max: total, value: done, 'aria-label': t('read.adding') }, text);
  box.replaceChildren(...(state === 'RUNNING' ? [bar, el('p', { class: 'quiet figures' }, text)] : outcome(ingestion)));
}

function outcome({ read, unchanged, failed, claims, problems }) {
  const sentences = [t('read.done', { count: read }) + (read ? '.' : ''), unchanged && t('read.doneUnchanged', { count: unchanged }), t('read.claims', { count: claims })];
  return [
    el('p', {}, sentences.filter(Boolean).join(' ')),
    failed > 0 && el('div', {}, el('p', { class: 'problem' }, t('read.failed', { count: failed })),
      el('ul', { class: 'plain' }, problems.map(({ document, message }) => el('li', {}, el('strong', {}, document), ' ', el('span', { lang: 'en' }, message))))),
    el('p', {}, link(address('start'), t('read.see.graph')))].filter(Boolean);
}
