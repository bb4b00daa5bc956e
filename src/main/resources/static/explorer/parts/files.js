import { t } from '../words.js';

const FIELDS = ['text', 'url', 'title', 'publisher', 'lang', 'published'];

/**
 * What files hold, one document each, or one a line of JSON Lines.
 * @param {Iterable<File>} files
 * @returns {Promise<{name: string, input: Object}[]>}
 */
export async function documentsOf(files) {
  const each = await Promise.all([...files].map(async (file) => {
    const text = await file.text();
    return /\.(jsonl|ndjson)$/i.test(file.name) ? lines(file.name, text) : [{ name: file.name, input: { text } }];
  }));
  return each.flat();
}

function lines(name, text) {
  return text.split(/\r?\n/).map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => line.trim())
    .map(({ line, number }) => ({ name: `${name}:${number}`, input: input(name, line, number) }));
}

function input(name, line, number) {
  let fields = null;
  try {
    fields = JSON.parse(line);
  } catch {
    // told below
  }
  if (typeof fields?.text !== 'string') {
    throw new Error(t('read.badLine', { line: number, file: name }));
  }
  return Object.fromEntries(FIELDS.filter((field) => fields[field] !== undefined && fields[field] !== null).map((field) => [field, fields[field]]));
}
