/** A field that finds an actor as one types: the combobox of the WAI-ARIA practices, with a list that opens beneath. */

import { announce, el, later, marked } from '../dom.js';
import { question } from '../questions.js';
import { known, t } from '../words.js';

/**
 * @typedef {{id: string, name: string, kind: string, of: ?string}} Actor
 * @param {{id: string, label: string, chosen: ?Actor, onChoose: (actor: Actor) => void, context: Object}} given
 */
export function combobox({ id, label, chosen, onChoose, context }) {
  let found = [];
  let at = -1;
  const list = el('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': label, hidden: true });
  const input = el('input', {
    id, role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list', autocomplete: 'off',
    autocapitalize: 'off', spellcheck: 'false', maxlength: 200, placeholder: t('path.placeholder'), value: chosen?.name ?? '',
    onKeydown: keys, onBlur: () => setTimeout(close, 120), onFocus: () => input.select(),
  });
  input.addEventListener('input', later(160, find));

  async function find() {
    const text = input.value.trim();
    if (!text) {
      close();
      return;
    }
    const { search } = await question('FindActors', { text, lang: context.lang }, { signal: context.signal }).catch(() => ({ search: { edges: [] } }));
    if (text === input.value.trim() && document.activeElement === input) {
      open(nearest(search.edges.map(({ node: { node, highlight } }) => ({ ...actorOf(node), highlight })), text));
    }
  }

  function open(actors) {
    found = actors;
    list.replaceChildren(...actors.map((actor, i) => el('li', { id: `${id}-${i}`, role: 'option', 'aria-selected': 'false',
      onMousedown: (event) => event.preventDefault(), onClick: () => choose(actor) }, suggestion(actor))));
    if (!actors.length) {
      list.append(el('li', { class: 'quiet', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, t('path.nobody')));
    }
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    announce(actors.length ? t('path.found', { count: actors.length }) : t('path.nobody'));
    move(actors.length ? 0 : -1);
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    at = -1;
  }

  function move(to) {
    at = to;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
    if (at >= 0) {
      input.setAttribute('aria-activedescendant', `${id}-${at}`);
      list.children[at].scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function choose(actor) {
    input.value = actor.name;
    close();
    onChoose(actor);
  }

  function keys(event) {
    const open = !list.hidden && found.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (open) {
        move((at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
      } else {
        find();
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open && at >= 0) {
        choose(found[at]);
      }
    } else if (event.key === 'Escape') {
      close();
    }
  }

  return el('div', { class: 'combobox' }, el('label', { for: id }, label), input, list);
}

/** Those called just so come before those whose name has other words, too. */
function nearest(actors, text) {
  const folded = (words) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const distance = ({ name, highlight }) => Math.min(...[name, marked(highlight).textContent].map((words) =>
    folded(words).startsWith(folded(text)) ? words.length - text.length : Infinity));
  return actors.toSorted((one, other) => (distance(one) - distance(other)) || 0);
}

/** What a node of the API is called here. @returns {Actor} */
export function actorOf(node) {
  return { id: node.id, name: node.name, kind: node.__typename, of: (node.represents ?? node.state)?.name ?? null };
}

function suggestion({ name, kind, of, highlight }) {
  const other = marked(highlight);
  const kindKey = `path.kind.${kind}`;
  return [
    el('span', {}, other.textContent === name ? other : name),
    el('span', { class: 'small quiet' }, [known(kindKey) ? t(kindKey) : kind, of, other.textContent !== name && other.textContent].filter(Boolean).join(' · ')),
  ];
}
