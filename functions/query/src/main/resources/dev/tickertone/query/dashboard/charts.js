/** Lines over time. The library is fetched when the first of them is drawn. */

import { el } from './dom.js';
import { signed } from './format.js';

let library = null;
let live = [];

/** A chart of one view, drawn anew when its data or the colours of the page change. */
export class Drawing {
  /** @param {string} tall a class that says how tall it is */
  constructor(tall = '') {
    this.canvas = el('canvas', { role: 'img' });
    this.node = el('div', { class: `chart ${tall}` }, this.canvas);
    this.chart = null;
    this.config = null;
  }

  /**
   * @param {string} label the same in a sentence, for those who do not see it
   * @param {(colour: (name: string) => string) => object} config in the library's form
   */
  async draw(label, config) {
    this.canvas.setAttribute('aria-label', label);
    this.config = config;
    await load();
    this.paint();
  }

  paint() {
    if (!this.node.isConnected) {
      return;
    }
    this.chart?.destroy();
    const style = getComputedStyle(document.documentElement);
    this.chart = new globalThis.Chart(this.canvas, this.config((name) => style.getPropertyValue(`--${name}`).trim()));
    live = [...live.filter((each) => each !== this && (each.node.isConnected || each.end())), this];
  }

  /** Lets go of what the library holds for it. */
  end() {
    this.chart?.destroy();
    this.chart = null;
  }
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => live.forEach((drawing) => drawing.paint()));

function load() {
  library ??= new Promise((resolve, reject) => {
    const script = el('script', { src: 'assets/chart.umd.min.js', onload: resolve, onerror: () => {
      library = null;
      script.remove();
      reject(new Error('The chart library cannot be loaded; the table has the same numbers.'));
    } });
    document.head.append(script);
  });
  return library;
}

/**
 * Intervals of one length as a chart: a line of scores, and over it, where there is one, a line of prices.
 *
 * @param {Array<{start: string, score: ?number, price: ?number}>} items oldest first, one each interval
 * @param {Array<{at: number, score: number, title: string, id: string}>} points articles, at milliseconds; an interval's own point stands in its middle
 * @param {(at: number) => string} words for a time
 */
export function overTime(items, points, words) {
  const first = Date.parse(items[0].start);
  const step = items.length > 1 ? Date.parse(items[1].start) - first : 1;
  const at = (x) => words(first + x * step);
  const hasPrice = items.some(({ price }) => price !== null && price !== undefined);
  return (colour) => ({
    data: { datasets: [
      { type: 'line', label: 'Score', yAxisID: 'score', data: items.map(({ score }, index) => ({ x: index + 0.5, y: score })), borderColor: colour('accent'),
        backgroundColor: colour('accent'), borderWidth: 2, pointRadius: 2.5, spanGaps: true, clip: 6 },
      ...hasPrice ? [{ type: 'line', label: 'Price', yAxisID: 'price', data: items.map(({ price }, index) => ({ x: index + 0.5, y: price ?? null })),
        borderColor: colour('axis'), backgroundColor: colour('axis'), borderWidth: 1.5, borderDash: [5, 3], pointRadius: 0, pointStyle: 'line', spanGaps: true }] : [],
      ...points.length > 0 ? [{ type: 'scatter', label: 'Article', yAxisID: 'score', order: -1, clip: 8, pointRadius: 5, pointHoverRadius: 7, borderWidth: 1.5,
        data: points.map((point) => ({ ...point, x: (point.at - first) / step, y: point.score })),
        borderColor: colour('surface'), pointStyle: 'rectRot',
        backgroundColor: ({ raw }) => colour(raw?.y < 0 ? 'negative-fill' : 'positive-fill') }] : [],
    ] },
    options: {
      animation: false, maintainAspectRatio: false, responsive: true,
      interaction: { mode: 'nearest', intersect: false }, color: colour('muted'),
      onClick: (event, [hit], chart) => {
        const id = hit && chart.data.datasets[hit.datasetIndex].data[hit.index].id;
        if (id) {
          location.hash = `#/articles/${encodeURIComponent(id)}`;
        }
      },
      plugins: {
        legend: { position: 'bottom', onClick: () => {}, labels: { usePointStyle: true, boxWidth: 8, boxHeight: 8, color: colour('muted') } },
        tooltip: { callbacks: { title: ([{ raw }]) => at(raw.title ? raw.x : raw.x - 0.5), label: ({ raw, dataset }) => (raw.title ? `${signed(raw.y)} ${raw.title}`
          : `${dataset.label} ${dataset.yAxisID === 'score' ? signed(raw.y) : raw.y}`) } },
      },
      scales: {
        x: { type: 'linear', min: 0, max: items.length, grid: { color: colour('line') }, border: { color: colour('axis') },
          ticks: { includeBounds: false, color: colour('muted'), precision: 0, maxTicksLimit: 7, maxRotation: 0, callback: (x) => (Number.isInteger(x) ? at(x) : null) } },
        score: { min: -1, max: 1, position: 'left', title: { display: hasPrice, text: 'Score', color: colour('muted') },
          grid: { color: ({ tick }) => colour(tick.value === 0 ? 'axis' : 'line') }, border: { display: false },
          ticks: { stepSize: 0.5, color: colour('muted'), callback: (y) => signed(y, 1) } },
        ...hasPrice ? { price: { position: 'right', title: { display: true, text: 'Price', color: colour('muted') }, grid: { display: false },
          border: { display: false }, ticks: { color: colour('muted'), maxTicksLimit: 6 } } } : {},
      },
    },
  });
}
