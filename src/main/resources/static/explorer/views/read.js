import { el } from '../dom.js';
import { question } from '../questions.js';
import { t } from '../words.js';
import { documentsOf } from '../parts/files.js';
import { preview } from '../parts/preview.js';
import { showProgress } from '../parts/progress.js';

/** Reads a text or files: first what would be extracted, then into the graph. */
export function show(root, parameters, { signal }) {
  /** @type {{name: string, input: Object}[]} */
  let dropped = [];
  const output = el('div', { 'aria-live': 'polite' });
  const form = inputs();
  const list = form.querySelector('.chosen');
  const add = form.querySelector('#read-add');
  const texts = () => [...pasted(form), ...dropped];
  const count = () => {
    add.textContent = t('read.add', { count: Math.max(texts().length, 1) });
    list.textContent = dropped.length ? `${t('read.documents', { count: dropped.length })}: ${dropped.slice(0, 5).map(({ name }) => name).join(', ')}${dropped.length > 5 ? ' …' : ''}` : '';
  };
  const guarded = (work) => async (event) => {
    event?.preventDefault();
    form.setAttribute('aria-busy', 'true');
    try {
      await work(event);
    } catch (error) {
      output.replaceChildren(el('p', { class: 'problem', role: 'alert' }, error.message));
    } finally {
      form.removeAttribute('aria-busy');
    }
  };
  const take = async (files) => {
    dropped = await documentsOf(files);
    count();
  };
  form.addEventListener('submit', guarded(() => extract(texts(), output, signal)));
  add.addEventListener('click', guarded(() => ingest(texts(), output, signal)));
  form.querySelector('#read-files').addEventListener('change', guarded((event) => take(event.target.files)));
  form.addEventListener('input', count);
  dropping(form, guarded((event) => take(event.dataTransfer.files)));
  count();
  root.replaceChildren(el('div', { class: 'heading' }, el('h1', {}, t('read.title')), el('p', { class: 'quiet' }, t('read.what'))), form, output);
}

function inputs() {
  const field = (name, type, attributes = {}) => el('label', { for: `read-${name}` }, el('span', {}, t(`read.${name}`)),
    el('input', { id: `read-${name}`, name, type, ...attributes }));
  return el('form', { class: 'reader' },
    el('label', { for: 'read-text' }, t('read.text')),
    el('textarea', { id: 'read-text', name: 'text', rows: 12, placeholder: t('read.placeholder') }),
    el('details', { class: 'small' }, el('summary', {}, t('read.source')),
      el('div', { class: 'filters' }, field('date', 'date'), field('publisher', 'text'), field('url', 'url', { placeholder: 'https://' }))),
    el('p', { class: 'row drop' }, el('label', { for: 'read-files', class: 'button' }, t('read.files')),
      el('input', { id: 'read-files', type: 'file', multiple: true, class: 'unseen', accept: '.txt,.html,.htm,.jsonl,.ndjson,text/plain,text/html' }),
      el('span', { class: 'quiet small' }, t('read.drop')), el('span', { class: 'chosen small', role: 'status' })),
    el('p', { class: 'row' }, el('button', { class: 'primary' }, t('read.see')), el('button', { type: 'button', id: 'read-add' })));
}

function pasted(form) {
  const { text, date, publisher, url } = Object.fromEntries(new FormData(form));
  if (!text.trim()) {
    return [];
  }
  return [{ name: t('read.document'), input: { text, ...(date && { published: date }), ...(publisher && { publisher }), ...(url && { url }) } }];
}

/** So many documents are shown before they are added; more would take a while. */
const SHOWN = 5;

async function extract(documents, output, signal) {
  expect(documents);
  output.replaceChildren();
  for (const { name, input } of documents.slice(0, SHOWN)) {
    try {
      const { extract: extraction } = await question('Extract', { document: input }, { signal });
      output.append(preview(documents.length > 1 ? name : null, input.text, extraction));
    } catch (error) {
      output.append(el('p', { class: 'problem' }, t('read.problem', { document: name, reason: error.message })));
    }
  }
}

async function ingest(documents, output, signal) {
  expect(documents);
  const box = el('section', { class: 'part adding', 'aria-label': t('read.adding') });
  const { ingest: started } = await question('Ingest', { documents: documents.map(({ input }) => input) });
  output.replaceChildren(box);
  await showProgress(box, started, signal);
}

function expect(documents) {
  if (!documents.length) {
    throw new Error(t('read.nothing'));
  }
}

function dropping(form, take) {
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('over');
  });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', (event) => {
    form.classList.remove('over');
    take(event);
  });
}
