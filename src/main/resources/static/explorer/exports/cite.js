/**
 * Documents as reference managers take them.
 * @typedef {{id: string, title?: string, publisher?: string, url?: string, lang?: string, published?: string}} Source
 */

/** How TeX wants what it would otherwise take for a command. */
const TEX = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', $: '\\$', '&': '\\&', '%': '\\%', '#': '\\#', _: '\\_',
  '^': '\\textasciicircum{}', '~': '\\textasciitilde{}',
};

const LANGUAGES = { en: 'english', fr: 'french' };

/** @param {Source[]} documents @param {string} [accessed] today, unless told */
export function bibtex(documents, accessed = today()) {
  return documents.map((source) => {
    const fields = {
      title: source.title && `{${tex(source.title)}}`, organization: source.publisher && `{${tex(source.publisher)}}`,
      date: source.published, langid: LANGUAGES[source.lang] ?? source.lang, url: source.url && verbatim(source.url),
      urldate: source.url && accessed,
    };
    const lines = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
    return `@online{${keyOf(source)},\n${lines.join('')}}\n`;
  }).join('\n');
}

/** @param {Source[]} documents @param {string} [accessed] today, unless told */
export function ris(documents, accessed = today()) {
  return documents.map((source) => [
    ['TY', 'NEWS'], ['ID', keyOf(source)], ['TI', source.title], ['PB', source.publisher],
    ['PY', source.published?.slice(0, 4)], ['DA', slashed(source.published)], ['LA', source.lang],
    ['UR', source.url], ['Y2', source.url && slashed(accessed)], ['ER', ''],
  ].filter(([, value]) => value !== null && value !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')).join('\r\n');
}

function keyOf(source) {
  return source.id.replace(/^[a-z]+:/, '').normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'document';
}

function tex(text) {
  return oneLine(text).replace(/[\\{}$&%#_^~]/g, (sign) => TEX[sign]);
}

/** What would end the field is written as an address may write it. */
function verbatim(url) {
  return oneLine(url).replace(/[\\{}]/g, encodeURIComponent);
}

function slashed(date) {
  return date && `${date.replaceAll('-', '/')}`;
}

function oneLine(text) {
  return String(text).replace(/\s+/g, ' ').trim();
}

function today() {
  return new Date().toISOString().slice(0, 10);
}
