/** A drawing of the page as a file: as SVG, with its styles written into it, or as PNG. */

const PAINT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray',
  'opacity', 'vector-effect', 'visibility'];

const STYLES = {
  path: PAINT, circle: [...PAINT, 'r'],
  text: [...PAINT, 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order'],
};

/**
 * The drawing as a file of its own, on the page's paper.
 * @param {SVGSVGElement} drawing
 */
export function svgFile(drawing) {
  const { x, y, width, height } = frameOf(drawing);
  const copy = drawing.cloneNode(true);
  const drawn = [...drawing.querySelectorAll('*')];
  copy.querySelectorAll('*').forEach((element, i) => plain(element, getComputedStyle(drawn[i])));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  const size = drawing.getBoundingClientRect();
  copy.setAttribute('width', Math.round(size.width));
  copy.setAttribute('height', Math.round(size.height));
  ['class', 'style', 'tabindex', 'aria-labelledby'].forEach((name) => copy.removeAttribute(name));
  const paper = document.createElementNS(drawing.namespaceURI, 'rect');
  Object.entries({ x, y, width, height, fill: paperOf(drawing) }).forEach(([name, value]) => paper.setAttribute(name, value));
  copy.prepend(paper);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function plain(element, computed) {
  ['class', 'style', 'tabindex', 'id'].forEach((attribute) => element.removeAttribute(attribute));
  if (['g', 'title'].includes(element.localName)) {
    return;
  }
  for (const style of STYLES[element.localName] ?? STYLES.path) {
    element.setAttribute(style, computed.getPropertyValue(style));
  }
  if (computed.transform !== 'none') {
    element.setAttribute('transform', computed.transform);
  }
}

/**
 * The drawing as PNG. It is painted stroke by stroke: the content policy lets no picture be loaded from the page itself.
 * @param {SVGSVGElement} drawing
 * @param {number} [scale] pixels a point
 * @returns {Promise<Blob>}
 */
export function pngFile(drawing, scale = 2) {
  const size = drawing.getBoundingClientRect();
  const frame = frameOf(drawing);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const pen = canvas.getContext('2d');
  pen.fillStyle = paperOf(drawing);
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const ratio = Math.min(canvas.width / frame.width, canvas.height / frame.height);
  pen.setTransform(ratio, 0, 0, ratio, (canvas.width - frame.width * ratio) / 2 - frame.x * ratio,
    (canvas.height - frame.height * ratio) / 2 - frame.y * ratio);
  for (const element of drawing.querySelectorAll('path, circle, line, text')) {
    paint(pen, element, scale / ratio);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function paint(pen, element, point) {
  const style = getComputedStyle(element);
  if (style.visibility === 'hidden' || style.display === 'none') {
    return;
  }
  const unit = style.vectorEffect === 'non-scaling-stroke' ? point : 1;
  pen.lineWidth = parseFloat(style.strokeWidth) * unit;
  pen.lineCap = style.strokeLinecap;
  pen.lineJoin = style.strokeLinejoin;
  pen.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map((dash) => parseFloat(dash) * unit));
  const filled = () => part(pen, style, 'fill', () => element.localName === 'text' ? text(pen, element, style, 'fillText') : pen.fill(shape(element, style)));
  const stroked = () => part(pen, style, 'stroke', () => element.localName === 'text' ? text(pen, element, style, 'strokeText') : pen.stroke(shape(element, style)));
  (style.paintOrder.startsWith('stroke') ? [stroked, filled] : [filled, stroked]).forEach((act) => act());
}

function part(pen, style, kind, act) {
  if (style[kind] === 'none') {
    return;
  }
  pen[`${kind}Style`] = style[kind];
  pen.globalAlpha = parseFloat(style.opacity) * parseFloat(style[`${kind}Opacity`]);
  act();
}

function shape(element, style) {
  if (element.localName === 'path') {
    return new Path2D(element.getAttribute('d') ?? '');
  }
  const path = new Path2D();
  const number = (name) => parseFloat(element.getAttribute(name));
  if (element.localName === 'circle') {
    path.arc(number('cx'), number('cy'), parseFloat(style.r), 0, 2 * Math.PI);
  } else {
    path.moveTo(number('x1'), number('y1'));
    path.lineTo(number('x2'), number('y2'));
  }
  return path;
}

function text(pen, element, style, act) {
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  pen.textAlign = { middle: 'center', end: 'end' }[style.textAnchor] ?? 'start';
  pen.textBaseline = style.dominantBaseline === 'central' ? 'middle' : 'alphabetic';
  const { e, f } = new DOMMatrix(style.transform);
  pen[act](element.textContent, parseFloat(element.getAttribute('x')) + e, parseFloat(element.getAttribute('y')) + f);
}

function frameOf(drawing) {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  return { x, y, width, height };
}

function paperOf(drawing) {
  return getComputedStyle(drawing).backgroundColor;
}
