/** Ties on a map of the world, which needs nothing from the web. */

import { el, svg } from '../dom.js';
import { pngFile, svgFile } from '../exports/picture.js';
import { t } from '../words.js';
import { familyColour } from './families.js';
import { geo } from './geo.js';
import { frame } from './mapframe.js';
import { world } from './world.js';
import { zoomButtons } from './zoom.js';

const WIDTH = 1000;

const HEIGHT = 487;

/**
 * Draws states and their ties into `root`, given and returned as {@link graph} does it, with ISO 3166-1 alpha-3 codes as ids. With
 * `near` the map begins with these states alone in sight.
 */
export async function map(root, { nodes, edges, near = null, label = t('map.label'), onNode, onEdge }) {
  const [d3, { shapes, rest, points }] = await Promise.all([geo(), world()]);
  const projection = d3.geoEqualEarth().precision(0.08).rotate([-11, 0]).fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], { type: 'Sphere' });
  const path = d3.geoPath(projection).digits(1);
  const land = svg('g', { class: 'land' }, svg('path', { d: path(rest) }),
    [...shapes].map(([code, shape]) => svg('path', { d: path(shape), 'data-code': code })));
  const ties = svg('g', { class: 'ties' });
  const places = svg('g', { class: 'places' });
  const drawing = svg('svg', { class: 'map-drawing', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
    svg('path', { class: 'sea', d: path({ type: 'Sphere' }) }), svg('path', { class: 'grid', d: path(d3.geoGraticule().step([30, 30])()) }),
    land, ties, places);
  const place = (code) => points[code] && projection(points[code]);
  const seen = frame(drawing, WIDTH, HEIGHT, () => thin(places, drawing));
  root.classList.add('map');
  root.append(drawing, zoomButtons(seen.zoom));
  const update = ({ nodes, edges }) => {
    const drawnNodes = nodes.filter((node) => points[node.id]);
    paintLand(land, drawnNodes);
    ties.replaceChildren(...edges.filter((edge) => points[edge.from] && points[edge.to])
      .sort((one, other) => one.weight - other.weight)
      .map((edge) => arc(edge, path({ type: 'LineString', coordinates: [points[edge.from], points[edge.to]] }), onEdge)));
    places.replaceChildren(...drawnNodes.toSorted((one, other) => (one.weight ?? 0) - (other.weight ?? 0))
      .map((node) => spot(node, place(node.id), onNode)));
    thin(places, drawing);
  };
  update({ nodes, edges });
  seen.fit((near ?? []).map(place).filter(Boolean));
  return {
    update, point: (id) => bringOut(ties, places, id), svg: () => svgFile(drawing), png: () => pngFile(drawing),
    destroy() {
      seen.stop();
      root.replaceChildren();
    },
  };
}

/** States with ties stand out from the others. */
function paintLand(land, nodes) {
  const tied = new Set(nodes.map((node) => node.id));
  for (const shape of land.children) {
    shape.classList.toggle('tied', tied.has(shape.dataset.code));
  }
}

function arc(edge, d, onEdge) {
  return svg('path', {
    d, class: 'arc', 'data-id': edge.id, 'data-ends': `${edge.from} ${edge.to}`, onClick: onEdge && (() => onEdge(edge.id)),
    style: { stroke: `var(${familyColour(edge.family)})`, 'stroke-width': `calc(var(--thin) * ${(0.9 + 6 * edge.weight).toFixed(2)}px)` },
  }, svg('title', {}, edge.label ?? ''));
}

function spot(node, [x, y], onNode) {
  return svg('g', { class: 'spot', 'data-id': node.id, onClick: onNode && (() => onNode(node.id)) },
    svg('circle', { cx: x.toFixed(1), cy: y.toFixed(1) }, svg('title', {}, node.label)),
    svg('text', { x: x.toFixed(1), y: y.toFixed(1) }, node.label));
}

/** Names that would cover another, of a state with stronger ties, are left out until one looks nearer. */
function thin(places, drawing) {
  const { width } = drawing.viewBox.baseVal;
  const scale = width / (drawing.clientWidth || WIDTH);
  const taken = [];
  for (const spot of [...places.children].reverse()) {
    const text = spot.lastElementChild;
    const [x, y] = ['x', 'y'].map((name) => Number(text.getAttribute(name)));
    const box = { x, y, width: (text.textContent.length * 6.3 + 12) * scale, height: 17 * scale };
    const covers = taken.some((other) => Math.abs(other.x + other.width / 2 - box.x - box.width / 2) < (other.width + box.width) / 2
      && Math.abs(other.y - box.y) < box.height);
    text.classList.toggle('covered', covers);
    if (!covers) {
      taken.push(box);
    }
  }
}

function bringOut(ties, places, id) {
  for (const part of [...ties.children, ...places.children]) {
    const near = part.dataset.id === id || part.dataset.ends?.split(' ').includes(id) || id?.split('-').includes(part.dataset.id);
    part.classList.toggle('away', id !== null && !near);
  }
}
