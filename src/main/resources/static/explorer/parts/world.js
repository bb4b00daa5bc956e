/** The outlines of states. */

/** @typedef {{shapes: Map<string, Object>, rest: Object, points: Object<string, [number, number]>}} World */

let loading = null;

/**
 * Outlines by ISO 3166-1 alpha-3 code as GeoJSON, those of nobody's code together, and a point in each state, also in those too
 * small for an outline.
 * @returns {Promise<World>}
 */
export function world() {
  loading ??= load().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load() {
  const response = await fetch(new URL('../world.json', import.meta.url));
  const { arcs, transform, shapes, rest, points } = await response.json();
  const lines = arcs.map((arc) => line(arc, transform));
  const outline = (polygons) => ({ type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => joined(ring, lines))) });
  return {
    shapes: new Map(Object.entries(shapes).map(([code, polygons]) => [code, outline(polygons)])),
    rest: outline(rest),
    points,
  };
}

/** Steps on a grid, each from the one before. */
function line(arc, { scale, translate }) {
  const points = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < arc.length; i += 2) {
    x += arc[i];
    y += arc[i + 1];
    points.push([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  }
  return points;
}

/** A ring is made of lines that neighbours share; one that runs the other way has its number inverted. */
function joined(ring, lines) {
  return ring.flatMap((number, i) => {
    const points = number < 0 ? lines[~number].toReversed() : lines[number];
    return i === 0 ? points : points.slice(1);
  });
}
