/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as RFC 4180 wants it, with a mark by which spreadsheets know that it is UTF-8. Texts that begin as a formula does
 * get an apostrophe before them.
 * @template R
 * @param {R[]} rows
 * @param {Array<{label: string, value: (row: R) => string|number|null|undefined}>} columns
 */
export function csv(rows, columns) {
  const lines = [columns.map((column) => cell(column.label)), ...rows.map((row) => columns.map((column) => cell(column.value(row))))];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function cell(value) {
  if (value === null || value === undefined) {
    return '';
  }
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
