import { add, announce, el } from '../dom.js';
import { t } from '../words.js';

/** So many items are taken along at most. */
const MOST = 2000;

/** What a page and those after it hold. */
export async function everything(page, next) {
  const nodes = page.edges.map(({ node }) => node);
  let { pageInfo } = page;
  while (pageInfo.hasNextPage && nodes.length < MOST) {
    const more = await next(pageInfo.endCursor);
    nodes.push(...more.edges.map(({ node }) => node));
    ({ pageInfo } = more);
  }
  return nodes;
}

/**
 * A list that goes on as long as the reader asks for more.
 * @param {{edges: {node: Object}[], pageInfo: Object, totalCount?: number}} page the first page
 * @param {(node: Object, place: number) => Node} render an item
 * @param {(after: string) => Promise<Object>} next asks for the page after a cursor
 * @param {{ordered?: boolean, className?: string, label?: string}} [form]
 */
export function paged(page, render, next, { ordered = false, className = '', label } = {}) {
  const items = el(ordered ? 'ol' : 'ul', { class: className, 'aria-label': label });
  const button = el('button', { type: 'button', class: 'more' });
  const box = el('div', {}, items, button);
  let { endCursor } = page.pageInfo;
  append(page);
  button.addEventListener('click', async () => {
    button.disabled = true;
    box.setAttribute('aria-busy', 'true');
    try {
      const before = items.childElementCount;
      append(await next(endCursor));
      items.children[before]?.querySelector('a, button')?.focus();
    } catch (error) {
      announce(error.message);
      button.textContent = t('page.moreFailed');
    } finally {
      button.disabled = false;
      box.removeAttribute('aria-busy');
    }
  });
  return box;

  function append(more) {
    add(items, more.edges.map(({ node }, i) => el('li', {}, render(node, items.childElementCount + i))));
    ({ endCursor } = more.pageInfo);
    button.hidden = !more.pageInfo.hasNextPage;
    const count = items.childElementCount;
    button.textContent = more.totalCount ? t('page.moreOf', { shown: count, total: more.totalCount }) : t('page.more');
    if (more !== page) {
      announce(t('page.shown', { count }));
    }
  }
}
