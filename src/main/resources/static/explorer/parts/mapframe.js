/** Which part of a drawing is in sight: dragged, pinched, by the wheel with Ctrl and by buttons. */

const CLOSEST = 12;

/** Points that a pointer moves in a click at most; further, it drags. */
const A_CLICK_MOVES = 4;

/**
 * @param {SVGSVGElement} drawing of `width` by `height`
 * @param {number} width
 * @param {number} height
 * @param {() => void} changed called whenever another part is in sight
 */
export function frame(drawing, width, height, changed) {
  const sight = { x: 0, y: 0, width };
  const stop = new AbortController();
  const show = () => {
    sight.width = Math.min(width, Math.max(width / CLOSEST, sight.width));
    const tall = sight.width * height / width;
    sight.x = Math.min(width - sight.width, Math.max(0, sight.x));
    sight.y = Math.min(height - tall, Math.max(0, sight.y));
    drawing.setAttribute('viewBox', [sight.x, sight.y, sight.width, tall].map((part) => part.toFixed(2)).join(' '));
    drawing.style.setProperty('--unit', `${(sight.width / (drawing.clientWidth || width)).toFixed(4)}px`);
    drawing.style.setProperty('--thin', Math.min(1, Math.max(0.4, drawing.clientWidth / 800)).toFixed(2));
    drawing.classList.toggle('near', sight.width < width);
    changed();
  };
  /** Nearer by a factor, with one point staying where it is. */
  const zoomAt = (factor, at) => {
    const next = Math.min(width, Math.max(width / CLOSEST, sight.width / factor));
    const share = next / sight.width;
    sight.x = at.x - (at.x - sight.x) * share;
    sight.y = at.y - (at.y - sight.y) * share;
    sight.width = next;
    show();
  };
  const middle = () => ({ x: sight.x + sight.width / 2, y: sight.y + sight.width * height / width / 2 });
  listen(drawing, sight, width, show, zoomAt, stop.signal);
  const observer = new ResizeObserver(show);
  observer.observe(drawing);
  return {
    zoom: (factor) => factor === null ? zoomAt(1e-9, middle()) : zoomAt(factor, middle()),
    /** Brings points into sight; none means all of it. */
    fit(points) {
      if (points.length > 1) {
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
        const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
        sight.width = Math.max(right - left, (bottom - top) * width / height) * 1.3 + 40;
        sight.x = (left + right - sight.width) / 2;
        sight.y = (top + bottom - sight.width * height / width) / 2;
      }
      show();
    },
    stop() {
      stop.abort();
      observer.disconnect();
    },
  };
}

function listen(drawing, sight, width, show, zoomAt, signal) {
  const fingers = new Map();
  let [began, dragging, shift] = [null, false, null];
  const unit = () => sight.width / drawing.clientWidth;
  const at = (event) => {
    const box = drawing.getBoundingClientRect();
    return { x: sight.x + (event.clientX - box.left) * unit(), y: sight.y + (event.clientY - box.top) * unit() };
  };
  const spread = () => {
    const [one, other] = [...fingers.values()];
    return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  };
  /** While it is dragged the drawing is moved as it is; then it is drawn anew, which takes longer. */
  const settle = () => {
    if (shift) {
      sight.x -= shift.x * unit();
      sight.y -= shift.y * unit();
      shift = null;
      drawing.style.translate = '';
      show();
    }
  };
  drawing.addEventListener('wheel', (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      zoomAt(Math.exp(-event.deltaY * 0.004), at(event));
    }
  }, { passive: false, signal });
  drawing.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, event);
    dragging = false;
    began = event;
  }, { signal });
  drawing.addEventListener('pointermove', (event) => {
    if (!fingers.has(event.pointerId)) {
      return;
    }
    const distance = fingers.size === 2 ? spread() : 0;
    fingers.set(event.pointerId, event);
    if (fingers.size === 2) {
      settle();
      zoomAt(spread() / distance, at(event));
    } else if (sight.width < width && (dragging || Math.hypot(event.clientX - began.clientX, event.clientY - began.clientY) > A_CLICK_MOVES)) {
      dragging = true;
      drawing.setPointerCapture(event.pointerId);
      shift = { x: event.clientX - began.clientX, y: event.clientY - began.clientY };
      drawing.style.translate = `${shift.x}px ${shift.y}px`;
    }
  }, { signal });
  for (const end of ['pointerup', 'pointercancel']) {
    drawing.addEventListener(end, (event) => {
      fingers.delete(event.pointerId);
      settle();
    }, { signal });
  }
}
