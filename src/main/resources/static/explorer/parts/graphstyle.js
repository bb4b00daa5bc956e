import { colour } from '../dom.js';
import { familyColours } from './families.js';

/**
 * How nodes and edges look. Colours are those of the page, which change with its scheme.
 * @param {boolean} many whether smoothness comes before detail
 */
export function styles(many) {
  const [ink, paper, accent, soft] = ['--ink', '--surface', '--accent', '--accent-soft'].map(colour);
  const lines = familyColours();
  return [
    { selector: 'node', style: {
      label: 'data(label)', width: 'mapData(size, 0, 1, 14, 34)', height: 'mapData(size, 0, 1, 14, 34)',
      'background-color': soft, 'border-color': accent, 'border-width': 1.75, color: ink, 'font-family': getComputedStyle(document.body).fontFamily, 'font-size': 12,
      'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 110, 'min-zoomed-font-size': many ? 9 : 6,
      'text-outline-color': paper, 'text-outline-width': 2.5, 'text-outline-opacity': 0.95, 'overlay-opacity': 0,
      'text-events': 'yes' } },
    { selector: 'node.centre', style: { 'background-color': accent, width: 40, height: 40, 'font-weight': 600, 'font-size': 14 } },
    { selector: 'edge', style: {
      width: many ? 'mapData(weight, 0, 1, .6, 6)' : 'mapData(weight, 0, 1, 1.5, 11)', 'curve-style': 'haystack', 'haystack-radius': 0,
      'line-color': (edge) => lines.get(edge.data('family')) ?? lines.get('none'), opacity: many ? 0.5 : 0.78, 'overlay-opacity': 0 } },
    { selector: '.away', style: { opacity: 0.13 } },
    { selector: 'edge.near', style: { opacity: 1 } },
    { selector: 'node.near', style: { 'border-width': 3, 'z-index': 10, 'font-weight': 600 } },
  ];
}
