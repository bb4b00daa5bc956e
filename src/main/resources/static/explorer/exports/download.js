/**
 * Gives the reader a file to keep.
 * @param {string} name
 * @param {string} type of its content
 * @param {string|Blob} content
 */
export function download(name, type, content) {
  const file = new Blob([content], { type });
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every file system takes: `entente-asia-water-2024.csv`. */
export function fileName(parts, extension) {
  const words = parts.filter(Boolean).join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return `${['entente', ...words.split(/[^\p{L}\p{N}]+/u)].filter(Boolean).join('-').slice(0, 100)}.${extension}`;
}
