import { svg } from '../dom.js';

/**
 * A graph as it stands on the screen, as a drawing out of sight that a file is made of.
 * @template F
 * @param {Object} cy
 * @param {HTMLElement} root which shows it
 * @param {(drawing: SVGSVGElement) => F} file
 * @returns {F}
 */
export function drawn(cy, root, file) {
  const drawing = svg('svg', {
    class: 'graph-drawing', viewBox: `0 0 ${cy.width()} ${cy.height()}`, width: cy.width(), height: cy.height(),
  }, cy.edges().map(line), cy.nodes().map(dot), cy.nodes().map(label));
  root.append(drawing);
  try {
    return file(drawing);
  } finally {
    drawing.remove();
  }
}

function line(edge) {
  const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
  return svg('line', {
    x1: from.x, y1: from.y, x2: to.x, y2: to.y,
    style: { stroke: edge.style('line-color'), 'stroke-width': edge.renderedStyle('width'), 'stroke-opacity': edge.style('opacity') },
  });
}

function dot(node) {
  const { x, y } = node.renderedPosition();
  return svg('circle', { cx: x, cy: y, style: {
    r: `${node.renderedWidth() / 2}px`, fill: node.style('background-color'), stroke: node.style('border-color'),
    'stroke-width': node.renderedStyle('border-width'),
  } });
}

function label(node) {
  const { x, y } = node.renderedPosition();
  const size = parseFloat(node.renderedStyle('font-size'));
  return svg('text', { x, y: y + node.renderedHeight() / 2 + size * 1.25, style: {
    fill: node.style('color'), stroke: node.style('text-outline-color'), 'font-size': `${size}px`,
    'font-weight': node.style('font-weight'),
  } }, node.data('label'));
}
