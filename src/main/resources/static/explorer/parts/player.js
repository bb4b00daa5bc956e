/** Plays the years: a slider over them, with how much each has, and a button. */

import { el } from '../dom.js';
import { formatNumber, t } from '../words.js';

/** Milliseconds a year. */
const PACE = 1100;

/**
 * @param {{years: string[], year: string, counts: Map<string, number>, shown: (year: string) => Promise<void>,
 *   rest: (year: string) => void, closed: string}} given `shown` is called for each year on the way, `rest` for the one at which
 *   the reader or the play stops; `closed` is the address without years
 * @returns {{element: HTMLElement, stop: () => void}}
 */
export function player({ years, year, counts, shown, rest, closed }) {
  let at = Math.max(0, years.indexOf(year));
  let timer = 0;
  const output = el('output', { for: 'network-year', class: 'figures' });
  const bars = histogram(years, counts);
  const slider = el('input', {
    id: 'network-year', type: 'range', min: 0, max: years.length - 1, step: 1, 'aria-label': t('network.year'),
    style: { '--years': years.length }, onInput: () => to(Number(slider.value)), onChange: () => timer || rest(years[at]),
  });
  const button = el('button', { type: 'button', id: 'network-play', class: 'primary', onClick: () => timer ? stop() || rest(years[at]) : play() });

  function label() {
    slider.value = at;
    slider.setAttribute('aria-valuetext', years[at]);
    output.textContent = years[at];
    button.textContent = t(timer ? 'network.pause' : 'network.play');
    [...bars.children].forEach((bar, i) => bar.classList.toggle('now', i === at));
  }

  function to(next) {
    at = next;
    label();
    return shown(years[at]);
  }

  /** From the year at hand, or from the first when the last has been seen. */
  function play() {
    at = at === years.length - 1 ? -1 : at;
    timer = setTimeout(step);
  }

  /** Years without a tie are passed over. */
  async function step() {
    const next = years.findIndex((other, i) => i > at && counts.get(other) > 0);
    if (next < 0) {
      stop();
      rest(years[at]);
      return;
    }
    await to(next);
    timer = timer && setTimeout(step, PACE);
  }

  function stop() {
    clearTimeout(timer);
    timer = 0;
    label();
  }

  label();
  return {
    element: el('div', { class: 'player', role: 'group', 'aria-label': t('network.years') }, button,
      el('div', { class: 'track' }, bars, slider),
      output, el('a', { href: closed, id: 'network-allyears' }, t('network.allyears'))),
    stop,
  };
}

function histogram(years, counts) {
  const most = Math.max(...counts.values(), 1);
  return el('div', { class: 'bars', 'aria-hidden': 'true' }, years.map((year) =>
    el('i', { title: `${year}: ${formatNumber(counts.get(year) ?? 0)}`, style: { '--share': Math.sqrt((counts.get(year) ?? 0) / most) } })));
}
