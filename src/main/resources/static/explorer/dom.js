/** Elements are made of text alone, never of markup: what a document says cannot become part of the page. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element. `onClick` and the like listen, `style` takes an object, true and false set and leave out.
 * @param {string} tag
 * @param {Object<string, *>} [attributes]
 * @param {...(Node|string|number|null|undefined|false|Array)} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** The same for drawings. */
export function svg(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    set(element, name, value);
  }
  add(element, children);
  return element;
}

function set(element, name, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }
  if (typeof value === 'function') {
    element.addEventListener(name.slice(2).toLowerCase(), value);
  } else if (name === 'style') {
    for (const [property, setting] of Object.entries(value)) {
      element.style.setProperty(property, setting);
    }
  } else {
    element.setAttribute(name, value === true ? '' : value);
  }
}

/** Appends nodes and texts, however nested; what is absent is left out. */
export function add(element, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child instanceof Node ? child : String(child));
    }
  }
  return element;
}

/** A link within the explorer. */
export function link(address, ...children) {
  return el('a', { href: address }, ...children);
}

/** A drawing from the sprite of simple strokes. */
export function icon(path, title) {
  return svg('svg', { viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': title ? null : 'true', role: title ? 'img' : null },
    title && svg('title', {}, title), svg('path', { d: path }));
}

/**
 * A text whose matches stand between `<mark>` and `</mark>` and in which everything else is escaped, as nodes.
 * @param {string} escaped
 */
export function marked(escaped) {
  const nodes = document.createDocumentFragment();
  for (const [i, part] of escaped.split(/<\/?mark>/).entries()) {
    const text = unescaped(part);
    nodes.append(i % 2 === 0 ? text : el('mark', {}, text));
  }
  return nodes;
}

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text) {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name) {
      return NAMED[name.toLowerCase()];
    }
    return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16));
  });
}

/** What a custom property for a colour comes to in the present scheme, for those who draw on a canvas. */
export function colour(property) {
  const probe = el('span', { hidden: true, style: { color: `var(${property})` } });
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/** Tells listeners of the page, without moving anybody's focus. */
export function announce(text) {
  document.getElementById('announcer').textContent = text;
}

/** Calls back once no call has come for a while. */
export function later(milliseconds, call) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...given), milliseconds);
  };
}
