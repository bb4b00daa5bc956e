import { el, svg } from '../dom.js';
import { formatDate, formatSpan, t } from '../words.js';
import { anchor, day, title } from './facts.js';

const LANES = ['VISIT', 'MEETING', 'AGREEMENT'];

const LANE = 38;

const MARGIN = { left: 10, right: 14, top: 8, bottom: 24 };

const WIDTH = 1000;

/**
 * Visits, meetings and agreements along the time, each a button that leads to the fact below; arrow keys go from one to the
 * next. What is not dated stands in the list alone.
 * @param {Object[]} facts
 */
export function timeline(facts) {
  const dated = facts.filter(day).sort((a, b) => day(a).localeCompare(day(b)));
  if (dated.length < 2) {
    return null;
  }
  const lanes = LANES.filter((lane) => dated.some((fact) => laneOf(fact) === lane));
  const height = MARGIN.top + lanes.length * LANE + MARGIN.bottom;
  const x = scale(middle(dated[0]), middle(dated.at(-1)));
  const marks = placed(dated, x).map((mark, i) => drawn(mark, i === 0, MARGIN.top + (lanes.indexOf(laneOf(mark.fact)) + 0.5) * LANE));
  const drawing = svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, class: 'timeline', role: 'group', 'aria-label': t('timeline.label', { count: dated.length }) },
    ticks(dated, x, height),
    lanes.map((lane, i) => svg('line', { class: 'lane', x1: 0, x2: WIDTH, y1: MARGIN.top + (i + 1) * LANE, y2: MARGIN.top + (i + 1) * LANE })),
    marks);
  drawing.addEventListener('keydown', (event) => rove(event, marks));
  return el('div', { class: 'timeline-box' },
    el('ul', { class: 'lanes', 'aria-hidden': 'true' }, lanes.map((lane) => el('li', {}, el('i', { class: lane.toLowerCase() }), t(`timeline.${lane}`)))),
    el('div', { class: 'timeline-field' }, drawing));
}

function laneOf(fact) {
  if (fact.__typename === 'Agreement') {
    return 'AGREEMENT';
  }
  return fact.kind === 'VISIT' ? 'VISIT' : 'MEETING';
}

/** A month or year lies in its middle. */
function middle(fact) {
  const date = day(fact);
  const days = { 4: 182, 7: 15 }[date.length] ?? 0;
  return Date.parse(date.slice(0, 10)) + days * 86_400_000;
}

function scale(first, last) {
  const span = Math.max(last - first, 86_400_000 * 60);
  return (time) => MARGIN.left + ((time - first) / span) * (WIDTH - MARGIN.left - MARGIN.right);
}

/** Facts of a lane that would hide one another stand a little apart. */
function placed(facts, x) {
  const taken = new Map();
  return facts.map((fact) => {
    const lane = laneOf(fact);
    const before = taken.get(lane) ?? { at: -Infinity, row: 0 };
    const at = x(middle(fact));
    const row = at - before.at < 11 ? before.row + 1 : 0;
    taken.set(lane, { at, row });
    return { fact, x: at, shift: [0, -10, 10, -5, 5][row % 5] };
  });
}

function drawn({ fact, x, shift }, first, y) {
  const lane = laneOf(fact).toLowerCase();
  const sure = !['PLANNED', 'CANCELLED'].includes(fact.status);
  const label = [formatSpan(day(fact), fact.end), t(`kind.${fact.kind}`), title(fact), sure ? '' : t(`status.${fact.status}`)].filter(Boolean).join(', ');
  const lead = () => {
    const target = document.getElementById(anchor(fact));
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  };
  return svg('g', {
    class: `mark ${lane} ${sure ? '' : 'unsure'}`, role: 'button', tabindex: first ? 0 : -1, 'aria-label': label, onClick: lead,
    onKeydown: (event) => ['Enter', ' '].includes(event.key) && (event.preventDefault(), lead()),
  }, svg('title', {}, label), svg('circle', { class: 'reach', cx: round(x), cy: y + shift, r: 11 }), shape(lane, round(x), y + shift));
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function shape(lane, x, y) {
  return {
    visit: () => svg('path', { d: `M${x} ${y - 7}l7 13h-14z` }),
    meeting: () => svg('circle', { cx: x, cy: y, r: 5.5 }),
    agreement: () => svg('path', { d: `M${x - 5.5} ${y - 5.5}h11v11h-11z` }),
  }[lane]();
}

/** Years, or months where there are few. */
function ticks(facts, x, height) {
  const first = new Date(middle(facts[0]));
  const last = new Date(middle(facts.at(-1)));
  const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((each) => months / each <= 9) ?? 480;
  const start = step >= 12 ? Date.UTC(first.getUTCFullYear(), 0) : Date.UTC(first.getUTCFullYear(), Math.floor(first.getUTCMonth() / step) * step);
  const marks = [];
  for (let at = new Date(start); at <= last; at.setUTCMonth(at.getUTCMonth() + step)) {
    const place = x(at.getTime());
    if (place >= 0) {
      marks.push(svg('g', { class: 'tick', 'aria-hidden': 'true' },
        svg('line', { x1: place, x2: place, y1: 0, y2: height - MARGIN.bottom + 5 }),
        label(place, height - 8, formatDate(at.toISOString().slice(0, step >= 12 ? 4 : 7), { short: true }))));
    }
  }
  return marks;
}

/** Beside its line, on the side where there is room. */
function label(x, y, text) {
  const room = WIDTH - x > 70;
  return svg('text', { x: room ? x + 4 : x - 4, y, 'text-anchor': room ? 'start' : 'end' }, text);
}

function rove(event, marks) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const at = marks.indexOf(document.activeElement);
  const next = event.key === 'Home' ? marks[0] : event.key === 'End' ? marks.at(-1) : marks[at + step];
  if (at >= 0 && next) {
    event.preventDefault();
    marks[at].setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  }
}
