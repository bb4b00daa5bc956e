/**
 * A graph as Gephi, yEd and NetworkX read it. Whatever nodes and edges have beside `id`, `from` and `to` becomes an attribute.
 * @param {{nodes: Object[], edges: Object[]}} graph
 */
export function graphml({ nodes, edges }) {
  const ofNodes = attributes(nodes, ['id']);
  const ofEdges = attributes(edges, ['id', 'from', 'to']);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', ofNodes), ...keys('edge', ofEdges),
    '  <graph edgedefault="undirected">',
    ...nodes.map((node) => element('node', { id: node.id }, data('node', node, ofNodes))),
    ...edges.map((edge) => element('edge', { id: edge.id, source: edge.from, target: edge.to }, data('edge', edge, ofEdges))),
    '  </graph>', '</graphml>', '',
  ].join('\n');
}

/** The attributes' types by their names. */
function attributes(things, own) {
  const types = new Map();
  for (const [name, value] of things.flatMap((thing) => Object.entries(thing))) {
    if (!own.includes(name) && value !== null && value !== undefined && types.get(name) !== 'string') {
      types.set(name, typeof value === 'number' ? 'double' : 'string');
    }
  }
  return types;
}

function keys(of, types) {
  return [...types].map(([name, type]) =>
    `  ${element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type }, '').trim()}`);
}

function data(of, thing, types) {
  return [...types.keys()].filter((name) => thing[name] !== null && thing[name] !== undefined)
    .map((name) => `<data key="${escaped(`${of}-${name}`)}">${escaped(thing[name])}</data>`).join('');
}

function element(name, values, content) {
  const written = Object.entries(values).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  return `    <${name}${written}>${content}</${name}>`;
}

/** Characters that XML does not know are left out. */
function escaped(value) {
  return String(value).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
}
