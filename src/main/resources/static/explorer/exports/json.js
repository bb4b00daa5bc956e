/** A graph as JSON: `{source, nodes, edges}`, where `source` is the address that shows it. */
export function json({ nodes, edges }) {
  return `${JSON.stringify({ source: location.href, nodes, edges }, null, 2)}\n`;
}
