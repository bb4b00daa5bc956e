/** Where the nodes of a graph stand: the same for the same graph, so that an address shows the same picture again. */

const ROUNDS = 260;

/** What an edge draws its ends to, and what a node keeps for itself with its label. */
const REACH = 90;

const ROOM = { height: 44, letter: 6.6, margin: 22, letters: 20 };

/** From how many nodes on labels may cover one another, until one looks nearer. */
const MANY = 130;

/**
 * Nodes push one another away and edges pull, less and less, until all have settled (Fruchterman and Reingold); groups that no edge
 * joins stay near. Then all is drawn to the size of what shows it.
 * @param {Array<{id: string, label: string}>} nodes
 * @param {Array<{from: string, to: string, weight: number}>} edges
 * @param {{width: number, height: number}} size
 * @returns {Map<string, {x: number, y: number}>}
 */
export function settled(nodes, edges, size) {
  const points = started(nodes, size.width / size.height);
  const at = new Map(nodes.map((node, i) => [node.id, points[i]]));
  const pulls = edges.map((edge) => ({ from: at.get(edge.from), to: at.get(edge.to), pull: 0.5 + (edge.weight ?? 0.5) }));
  group(points, pulls);
  for (let round = 0; round < ROUNDS; round++) {
    pushApart(points);
    pulls.forEach(drawTogether);
    move(points, REACH * 1.5 * (1 - round / ROUNDS) ** 1.5, size.width / size.height);
  }
  stretch(points, size);
  if (nodes.length <= MANY) {
    makeRoom(points, nodes);
  }
  return at;
}

/** At first on a sunflower's spiral, the first in the middle. */
function started(nodes, aspect) {
  return nodes.map((node, i) => {
    const radius = REACH * 0.7 * Math.sqrt(i + 0.5);
    const angle = i * Math.PI * (3 - Math.sqrt(5));
    return { x: radius * Math.cos(angle) * aspect, y: radius * Math.sin(angle), dx: 0, dy: 0, degree: 0, group: i };
  });
}

/** Gives all that edges join the same group, and each how many edges it has. */
function group(points, pulls) {
  for (const { from, to } of pulls) {
    from.degree += 1;
    to.degree += 1;
    if (from.group !== to.group) {
      const [kept, gone] = [from.group, to.group];
      points.filter((point) => point.group === gone).forEach((point) => {
        point.group = kept;
      });
    }
  }
}

function pushApart(points) {
  const far = (2.2 * REACH) ** 2;
  for (let i = 0; i < points.length; i++) {
    const one = points[i];
    for (let j = i + 1; j < points.length; j++) {
      const other = points[j];
      const dx = one.x - other.x || 0.1 * (i - j);
      const dy = one.y - other.y || 0.1;
      const square = dx * dx + dy * dy;
      if (one.group === other.group || square < far) {
        const force = REACH * REACH / square;
        one.dx += dx * force;
        one.dy += dy * force;
        other.dx -= dx * force;
        other.dy -= dy * force;
      }
    }
  }
}

/** What has many edges is drawn less by each. */
function drawTogether({ from, to, pull }) {
  const dx = from.x - to.x;
  const dy = from.y - to.y;
  const force = pull * Math.hypot(dx, dy) / REACH / Math.sqrt(Math.max(from.degree, to.degree));
  from.dx -= dx * force;
  from.dy -= dy * force;
  to.dx += dx * force;
  to.dy += dy * force;
}

/** No further than `most`; all are held to the middle. */
function move(points, most, aspect) {
  const hold = 0.12 * Math.sqrt(points.length / 12);
  for (const point of points) {
    const dx = point.dx - point.x * hold / aspect;
    const dy = point.dy - point.y * hold * aspect;
    const length = Math.hypot(dx, dy) || 1;
    point.x += dx / length * Math.min(length, most);
    point.y += dy / length * Math.min(length, most);
    point.dx = 0;
    point.dy = 0;
  }
}

/** Fills the size, or more where that is too little for all, without much distortion. */
function stretch(points, { width, height }) {
  const more = Math.max(1, Math.sqrt(points.length * 5200 / (width * height)));
  const [x, y] = ['x', 'y'].map((axis) => {
    const places = points.map((point) => point[axis]);
    return { middle: (Math.max(...places) + Math.min(...places)) / 2, span: Math.max(...places) - Math.min(...places) || 1 };
  });
  const [across, down] = [(width * more - 120) / x.span, (height * more - 90) / y.span];
  const [scaleX, scaleY] = [Math.min(across, down * 1.5), Math.min(down, across * 1.5)];
  for (const point of points) {
    point.x = (point.x - x.middle) * scaleX;
    point.y = (point.y - y.middle) * scaleY;
  }
}

/** Labels do not cover one another. */
function makeRoom(points, nodes) {
  const widths = nodes.map((node) => ROOM.margin + ROOM.letter * Math.min(node.label.length, ROOM.letters));
  for (let round = 0; round < 60; round++) {
    for (let i = 0; i < points.length; i++) {
      for (let j = i + 1; j < points.length; j++) {
        part(points[i], points[j], (widths[i] + widths[j]) / 2, ROOM.height);
      }
    }
  }
}

function part(one, other, width, height) {
  const x = other.x - one.x;
  const y = other.y - one.y;
  const [missingX, missingY] = [width - Math.abs(x), height - Math.abs(y)];
  if (missingX > 0 && missingY > 0) {
    const [dx, dy] = missingX < missingY ? [Math.sign(x || 1) * missingX / 2, 0] : [0, Math.sign(y || 1) * missingY / 2];
    one.x -= dx;
    one.y -= dy;
    other.x += dx;
    other.y += dy;
  }
}

/** Around a centre: the nearer the stronger, like neighbours of one family side by side. */
export function around(centre, nodes, edges) {
  const tie = new Map(edges.flatMap((edge) => [[edge.from, edge], [edge.to, edge]]));
  const others = nodes.filter((node) => node.id !== centre)
    .sort((one, other) => (tie.get(one.id)?.family ?? '').localeCompare(tie.get(other.id)?.family ?? '')
      || (tie.get(other.id)?.weight ?? 0) - (tie.get(one.id)?.weight ?? 0));
  const strongest = Math.max(...edges.map((edge) => edge.weight ?? 0), 1e-9);
  const rings = Math.max(1, Math.ceil(others.length / 24));
  const at = new Map([[centre, { x: 0, y: 0 }]]);
  others.forEach((node, i) => {
    const angle = 2 * Math.PI * i / others.length - Math.PI / 2;
    const weak = 1 - (tie.get(node.id)?.weight ?? 0) / strongest;
    const radius = Math.max(170, others.length * 13 / rings) * (0.8 + 0.45 * weak + (i % rings) * 0.4 + (i % 2) * 0.18);
    at.set(node.id, { x: radius * Math.cos(angle) * 1.25, y: radius * Math.sin(angle) });
  });
  const points = [...at.values()];
  makeRoom(points, [...at.keys()].map((id) => nodes.find((node) => node.id === id)));
  return at;
}
