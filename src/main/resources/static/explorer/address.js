/** Addresses of views: after the `#`, so that what a researcher looks at stands in no server's log. */

/** What stands in the path of each view; all else follows the question mark. */
const VIEWS = {
  start: [], search: [], network: [], path: [], read: [],
  state: ['code'], pair: ['first', 'second'], theme: ['code'],
  document: ['id'], person: ['id'], institution: ['id'], event: ['id'], agreement: ['id'],
};

/**
 * The address of a view. What is empty is left out; lists are joined by commas; the language of the present address stays.
 * @param {string} view
 * @param {Object<string, string|number|boolean|string[]|null|undefined>} parameters
 */
export function address(view, parameters = {}) {
  const steps = VIEWS[view].map((name) => encodeURIComponent(key(name, parameters[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...parameters, lang: parameters.lang ?? present().parameters.lang })) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (text && value !== false && !VIEWS[view].includes(name)) {
      query.set(name, text);
    }
  }
  const path = view === 'start' ? [] : [view, ...steps];
  return `#/${path.join('/')}${query.size ? `?${query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}` : ''}`;
}

/** Ids stand in addresses without their kind, which the view tells. */
function key(name, value) {
  return name === 'id' ? String(value).replace(/^[a-z]+:/, '') : String(value);
}

/**
 * The view and parameters of an address; the view is null where there is none such.
 * @param {string} hash
 * @returns {{view: string|null, parameters: Object<string, string>, path: string}}
 */
export function parsed(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [name, ...steps] = path.split('/').filter(Boolean).map(decoded);
  const view = name ?? 'start';
  const parameters = Object.fromEntries(new URLSearchParams(query));
  const known = Object.hasOwn(VIEWS, view) && VIEWS[view].length === steps.length;
  if (known) {
    VIEWS[view].forEach((step, i) => {
      parameters[step] = step === 'id' ? `${view}:${steps[i]}` : steps[i];
    });
  }
  return { view: known ? view : null, parameters, path };
}

/** The present one. */
export function present() {
  return parsed(location.hash);
}

/** The present view with other parameters. */
export function changed(parameters) {
  const { view, parameters: before } = present();
  return address(view ?? 'start', { ...before, ...parameters });
}

/** Where a node of the API is shown; null where nowhere. */
export function addressOf(node) {
  const view = node.__typename.toLowerCase();
  if (view === 'state' || view === 'theme') {
    return address(view, { code: node.code ?? node.id.replace(/^[a-z]+:/, '') });
  }
  if (view === 'claim') {
    return address('document', { id: node.document.id, claim: node.id });
  }
  if (view === 'bilateralrelation') {
    const [first, second] = node.id.replace(/^[a-z]+:/, '').split('-');
    return address('pair', { first, second });
  }
  return VIEWS[view] ? address(view, { id: node.id }) : null;
}

/** A list in a parameter. */
export function list(value) {
  return value ? value.split(',').filter(Boolean) : [];
}

function decoded(step) {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
