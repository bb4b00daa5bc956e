/** A graph of ties, drawn by Cytoscape. */

import cytoscape from '../../webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs';
import { el } from '../dom.js';
import { pngFile, svgFile } from '../exports/picture.js';
import { t } from '../words.js';
import { drawn } from './graphdrawing.js';
import { styles } from './graphstyle.js';
import { around, settled } from './layout.js';
import { zoomButtons } from './zoom.js';

/** From how many edges on smoothness comes before detail. */
const MANY = 400;

/**
 * Draws nodes and edges into `root`, which says how large: edges as thick as they weigh (0 to 1), in their family's colour. With
 * `centre` the others stand around that node. Beside it must stand a list of the same: a screen reader is told of the graph, not
 * through it.
 * @param {HTMLElement} root
 * @param {{nodes: Array<{id: string, label: string, weight?: number, kind?: string}>,
 *   edges: Array<{id: string, from: string, to: string, weight: number, family: string}>, centre?: string, label?: string,
 *   onNode?: (id: string) => void, onEdge?: (id: string) => void}} given
 */
export function graph(root, { nodes, edges, centre = null, label = t('graph.label'), onNode, onEdge }) {
  const field = el('div', { class: 'graph-field' });
  let places = null;
  root.classList.add('graph');
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', label);
  root.append(field, zoomButtons((factor) => factor === null ? refit(cy, root, places) : zoom(cy, factor)));
  const cy = cytoscape({
    container: field, style: styles(edges.length > MANY), minZoom: 0.1, maxZoom: 4, boxSelectionEnabled: false,
    hideEdgesOnViewport: edges.length > 4 * MANY, textureOnViewport: edges.length > MANY,
    pixelRatio: edges.length > MANY ? 1 : 'auto', layout: { name: 'preset' }, autounselectify: true,
  });
  const update = (next) => {
    places = fill(cy, root, next, centre, places);
  };
  const restyle = () => cy.style(styles(cy.edges().length > MANY));
  const observer = new ResizeObserver(() => refit(cy, root, places));
  update({ nodes, edges });
  listen(cy, field, onNode, onEdge);
  field.addEventListener('wheel', leaveToThePage, { capture: true });
  observer.observe(root);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', restyle);
  addEventListener('schemechange', restyle);
  return {
    cy,
    update,
    /** Brings out an edge or a node with its neighbours; null takes it back. */
    point: (id) => bringOut(cy, id === null ? cy.collection() : cy.getElementById(id)),
    svg: () => drawn(cy, root, svgFile),
    png: () => drawn(cy, root, pngFile),
    destroy() {
      dark.removeEventListener('change', restyle);
      removeEventListener('schemechange', restyle);
      observer.disconnect();
      cy.destroy();
      root.replaceChildren();
    },
  };
}

/** Where every node has a place already, each keeps it: as the years go by, only the edges change. */
function fill(cy, root, { nodes, edges }, centre, before) {
  const size = { width: Math.max(320, root.clientWidth), height: Math.max(320, root.clientHeight) };
  const kept = nodes.every((node) => before?.has(node.id));
  const places = kept ? before : centre ? around(centre, nodes, edges) : settled(nodes, edges, size);
  const most = Math.max(...nodes.map((node) => node.weight ?? 0), 1e-9);
  cy.batch(() => {
    cy.elements().remove();
    cy.add(nodes.map((node) => ({
      group: 'nodes', data: { ...node, size: (node.weight ?? 0) / most }, position: spot(places.get(node.id)),
      classes: node.id === centre ? 'centre' : '',
    })));
    cy.add(edges.map((edge) => ({ group: 'edges', data: { ...edge, source: edge.from, target: edge.to, id: edge.id } })));
  });
  if (!kept) {
    refit(cy, root, places);
  }
  return places;
}

const spot = ({ x, y }) => ({ x, y });

/** Shows all places, also those that no node has in the year at hand, but never large. */
function refit(cy, root, places) {
  const points = [...places.values()];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  cy.resize();
  const [width, height] = [root.clientWidth, root.clientHeight];
  const zoom = Math.min(1.35, width / (right - left + 120), height / (bottom - top + 100));
  cy.viewport({ zoom, pan: { x: width / 2 - zoom * (left + right) / 2, y: height / 2 - zoom * (top + bottom + 14) / 2 } });
}

/** The wheel alone moves the page; with Ctrl, or pinched, it zooms. */
function leaveToThePage(event) {
  if (!event.ctrlKey) {
    event.stopImmediatePropagation();
  }
}

function listen(cy, field, onNode, onEdge) {
  cy.on('tap', 'node', (event) => onNode?.(event.target.id()));
  cy.on('tap', 'edge', (event) => onEdge?.(event.target.id()));
  cy.on('mouseover', 'node, edge', (event) => {
    field.style.cursor = (event.target.isNode() ? onNode : onEdge) ? 'pointer' : 'default';
    bringOut(cy, event.target);
  });
  cy.on('mouseout', 'node, edge', () => {
    field.style.cursor = '';
    bringOut(cy, cy.collection());
  });
}

/** What is meant and its neighbours stay, all else steps back. */
function bringOut(cy, meant) {
  cy.batch(() => {
    cy.elements().removeClass('near away');
    if (meant.nonempty()) {
      const near = meant.isNode() ? meant.closedNeighborhood() : meant.union(meant.connectedNodes());
      near.addClass('near');
      cy.elements().not(near).addClass('away');
    }
  });
}

function zoom(cy, factor) {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}
