import { el } from '../dom.js';

/** Finds everything by one field; without words it shows what is new. */
export async function show(root, parameters) {
  root.replaceChildren(el('p', {}, parameters.q ?? ''));
}
