import { csv } from '../exports/csv.js';
import { download, fileName } from '../exports/download.js';
import { graphml } from '../exports/graphml.js';
import { json } from '../exports/json.js';
import { t } from '../words.js';

/**
 * What can be taken along from the network: its ties as a table, as a graph and, where it is drawn, as a picture.
 * @param {Object<string, string>} parameters that the files are named after
 * @param {() => {nodes: Object[], edges: Object[]}} now what is shown
 * @param {{picture: ?{png: () => Promise<Blob>, svg: () => string}}} drawing
 */
export function files(parameters, now, drawing) {
  const name = (extension) => fileName([t('network.title'), parameters.region, parameters.theme, parameters.year, parameters.from, parameters.to], extension);
  const tables = [
    { label: 'CSV', take: () => download(name('csv'), 'text/csv', csv(now().edges, columns())) },
    { label: 'GraphML', take: () => download(name('graphml'), 'application/xml', graphml(plain(now()))) },
    { label: 'JSON', take: () => download(name('json'), 'application/json', json(plain(now()))) },
  ];
  return drawing.picture ? [...tables,
    { label: 'PNG', take: async () => download(name('png'), 'image/png', await drawing.picture.png()) },
    { label: 'SVG', take: () => download(name('svg'), 'image/svg+xml', drawing.picture.svg()) }] : tables;
}

function columns() {
  const column = (key, value) => ({ label: t(`network.${key}`), value });
  return [
    column('csv.first', (edge) => edge.from), column('csv.firstName', (edge) => edge.fromName),
    column('csv.second', (edge) => edge.to), column('csv.secondName', (edge) => edge.toName),
    column('strength', (edge) => edge.weight), column('events', (edge) => edge.events), column('agreements', (edge) => edge.agreements),
    column('themes', (edge) => edge.themes.join('; ')), column('lastSeen', (edge) => edge.lastSeen),
  ];
}

function plain({ nodes, edges }) {
  return {
    nodes: nodes.map(({ id, label, weight }) => ({ id, label, strength: weight })),
    edges: edges.map(({ id, from, to, weight, events, agreements, lastSeen, family, themes: on }) =>
      ({ id, from, to, strength: weight, events, agreements, lastSeen, family, themes: on.join('; ') })),
  };
}
