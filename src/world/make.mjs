// Makes the explorer's world.json: the outlines of states by ISO 3166-1 alpha-3 code and a point in each.
// Run in this folder:  npm install && node make.mjs
// Outlines: Natural Earth (public domain), 1:50m, simplified; points of states without one from 1:10m.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature, quantize } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';

const SMALLEST_BEND = 4e-6;     // steradians: what a bend must span to stay
const SMALLEST_ISLAND = 4e-6;   // and an island
const GRID = 5e3;
const ELSEWHERE = { // territories that Natural Earth draws as a part of their state
  BES: [-68.3, 12.2], CXR: [105.7, -10.5], GLP: [-61.5, 16.2], GUF: [-53.2, 4], MTQ: [-61, 14.7], MYT: [45.2, -12.8],
  REU: [55.5, -21.1], SJM: [16, 78.6], TKL: [-171.8, -9.2],
};

const require = createRequire(import.meta.url);
const codes = require('i18n-iso-countries/codes.json');
const alpha3 = new Map(codes.map(([, code, number]) => [number, code]));
const known = readFileSync('../main/resources/entente/reference/states.tsv', 'utf8')
  .split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[0]);

function world(scale) {
  const atlas = require(`world-atlas/countries-${scale}.json`);
  for (const state of atlas.objects.countries.geometries) {
    state.id = state.properties.name === 'Kosovo' ? 'XKX' : alpha3.get(state.id);
  }
  return atlas;
}

/** The largest polygon of a state: France without Guiana, the United States without Alaska. */
function mainland(shape) {
  const polygons = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  return polygons.map((coordinates) => ({ type: 'Polygon', coordinates })).sort((a, b) => geoArea(b) - geoArea(a))[0];
}

function points(atlas) {
  const states = atlas.objects.countries.geometries.filter((state) => known.includes(state.id));
  return new Map(states.map((state) =>
    [state.id, geoCentroid(mainland(feature(atlas, state))).map((degrees) => Number(degrees.toFixed(1)))]));
}

/** Islands too small to see are left out; a state that is nothing else keeps its point. */
function outlines(atlas) {
  const simplified = simplify(presimplify(atlas, sphericalTriangleArea), SMALLEST_BEND);
  const large = filterWeight(simplified, SMALLEST_ISLAND, sphericalRingArea);
  return quantize(filter(simplified, large), GRID);
}

const fine = world('10m');
const medium = world('50m');
const places = new Map([...Object.entries(ELSEWHERE), ...points(fine), ...points(medium)]);
const atlas = outlines(medium);
const shapes = {};
const rest = [];
for (const { type, arcs, id } of atlas.objects.countries.geometries) {
  const polygons = type === 'Polygon' ? [arcs] : arcs ?? [];
  if (polygons.length && id) {
    shapes[id] = [...(shapes[id] ?? []), ...polygons];
  }
  else {
    rest.push(...polygons);
  }
}
writeFileSync('../main/resources/static/explorer/world.json', JSON.stringify({
  source: 'Natural Earth, public domain; made by src/world/make.mjs',
  transform: atlas.transform,
  arcs: atlas.arcs.map((arc) => arc.flat()),
  shapes,
  rest,
  points: Object.fromEntries([...places].sort()),
}) + '\n');
console.log('without a place:', known.filter((code) => !places.has(code)).join(' ') || 'none');
console.log('shapes:', Object.keys(shapes).length, 'rest:', rest.length, 'arcs:', atlas.arcs.length);
