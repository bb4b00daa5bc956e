/** Shows the view that the address names. */

import { ApiError } from './api.js';
import { present } from './address.js';
import { startFrame, showFrame } from './frame.js';
import { languageOf, speak } from './words.js';
import { el } from './dom.js';
import { skeleton } from './parts/skeleton.js';
import { trouble } from './parts/trouble.js';

const main = document.getElementById('main');

/** What is shown: its path, how to stop it and how to clean up after it. */
let shown = { path: null, stop: new AbortController(), cleanUp: null };

/** The browser itself reads out what it opens first. */
let routes = 0;

let scrolled = 0;

/** @param {string} address */
function go(address) {
  location.hash = address;
}

async function route() {
  const { view, parameters, path } = present();
  routes += 1;
  clearTimeout(scrolled);
  shown.stop.abort();
  const stop = new AbortController();
  const same = path === shown.path;
  shown = { ...shown, path, stop };
  const lang = languageOf(parameters);
  await speak(lang);
  if (stop.signal.aborted) {
    return;
  }
  showFrame(view, parameters);
  await place(view, parameters, same, { lang, signal: stop.signal, go });
}

/** A view is built unseen, beside what it replaces: the same view with other filters changes without a flicker. */
async function place(view, parameters, same, context) {
  const root = el('div', { class: 'view staged' });
  wait(same);
  main.append(root);
  let cleanUp;
  try {
    cleanUp = await show(view, root, parameters, context);
    context.signal.throwIfAborted();
  } catch (error) {
    if (context.signal.aborted) {
      cleanUp?.();
      root.remove();
      return;
    }
    trouble(root, error, route);
  }
  const focused = same ? document.activeElement?.id : null;
  shown.cleanUp?.();
  shown.cleanUp = cleanUp;
  main.replaceChildren(root);
  root.classList.remove('staged');
  main.removeAttribute('aria-busy');
  settle(root, same, focused);
}

async function show(view, root, parameters, context) {
  if (view === null) {
    throw new ApiError('', 'NO_VIEW');
  }
  const module = await import(`./views/${view === 'start' ? 'search' : view}.js`);
  context.signal.throwIfAborted();
  return module.show(root, parameters, context);
}

function wait(same) {
  main.setAttribute('aria-busy', 'true');
  main.querySelectorAll('.view.staged').forEach((staged) => staged.remove());
  if (!same) {
    shown.cleanUp?.();
    shown.cleanUp = null;
    main.replaceChildren(skeleton());
  }
}

/** Focus goes to the heading of a new view, so that it is read out; on a changed one it stays where it was. */
function settle(root, same, focused) {
  const heading = root.querySelector('h1');
  document.title = heading ? `${heading.textContent} · Entente` : 'Entente';
  if (same) {
    focused && document.getElementById(focused)?.focus({ preventScroll: true });
    return;
  }
  const typing = document.activeElement?.id === 'sought';
  if (routes > 1 && !typing) {
    heading?.setAttribute('tabindex', '-1');
    (heading ?? main).focus({ preventScroll: true });
  }
  scrollTo({ top: history.state?.scroll ?? 0, behavior: 'instant' });
}

/** Going back leads to where the reader had been. */
function rememberScroll() {
  history.scrollRestoration = 'manual';
  addEventListener('scroll', () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(() => history.replaceState({ scroll: scrollY }, ''), 150);
  }, { passive: true });
}

startFrame(go);
rememberScroll();
addEventListener('hashchange', route);
route();
