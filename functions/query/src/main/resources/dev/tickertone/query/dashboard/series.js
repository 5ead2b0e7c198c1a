/** An instrument's sentiment over time, over its price: as a chart, and as a table for those who want the numbers. */

import { Watched } from './api.js';
import { Drawing, overTime } from './charts.js';
import { el } from './dom.js';
import { absolute, direction, price, shortDate, signed } from './format.js';
import { score } from './parts.js';
import { plural } from './words.js';

const INTERVALS = { hour: 'Hours', day: 'Days' };
const SPANS = { hour: '48 hours', day: '30 days' };
/** How long an answer is good for, in milliseconds, unless an article came. */
const INTERVAL = 30_000;

const hour = new Intl.DateTimeFormat('en', { weekday: 'short', hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** The part of an instrument's page. */
export class Series {
  constructor(symbol) {
    this.symbol = symbol;
    this.points = [];
    this.drawing = new Drawing('tall');
    this.buttons = Object.entries(INTERVALS).map(([value, words]) => el('button', { type: 'button', value,
      onclick: () => this.choose(value).catch(() => {}) }, words));
    this.status = el('p', { class: 'hint', role: 'status' }, 'Loading\u2026');
    this.rows = el('tbody');
    this.table = el('details', { hidden: true }, el('summary', {}, 'The same as a table'),
      el('table', { class: 'holdings' }, el('thead', {}, el('tr', {}, ['From', 'Stories', 'Score', 'Price', 'Move'].map((name) =>
        el('th', { scope: 'col' }, name)))), this.rows));
    this.drawing.node.hidden = true;
    this.node = el('section', { class: 'block', 'aria-labelledby': 'series-heading' },
      el('div', { class: 'title-line' }, el('h3', { id: 'series-heading' }, 'Sentiment over price'),
        el('div', { class: 'choice', role: 'group', 'aria-label': 'Interval' }, this.buttons)),
      this.status, this.drawing.node, this.table);
    this.use('hour');
  }

  use(interval) {
    this.interval = interval;
    this.answer = new Watched(`v1/tickers/${encodeURIComponent(this.symbol)}/sentiment?interval=${interval}`);
    this.askedAt = 0;
    for (const button of this.buttons) {
      button.setAttribute('aria-pressed', `${button.value === interval}`);
    }
  }

  choose(interval) {
    this.use(interval);
    return this.refresh(this.points);
  }

  /** @param {Array} points the articles that are known, to stand on the chart */
  async refresh(points) {
    const moved = points.length !== this.points.length;
    this.points = points;
    if (!moved && Date.now() - this.askedAt < INTERVAL) {
      return;
    }
    this.askedAt = Date.now();
    const { answer } = this;
    try {
      if ((await answer.poll() || moved) && answer === this.answer) {
        await this.show(answer.data);
      }
    } catch (problem) {
      this.askedAt = 0;
      if (answer === this.answer) {
        this.drawing.node.hidden = true;
        this.say(`The line of its sentiment cannot be shown. ${problem.message}`);
      }
      throw problem;
    }
  }

  async show({ items, complete }) {
    const told = items.filter(({ story_count: stories }) => stories > 0);
    const priced = items.filter((item) => item.price !== null);
    const isEmpty = told.length === 0 && priced.length === 0;
    this.drawing.node.hidden = this.table.hidden = isEmpty;
    this.say(isEmpty ? `No story on it in the last ${SPANS[this.interval]}${this.interval === 'hour' ? '; the days may have more.' : '.'}`
      : complete === false ? 'This is not all: there is more than one answer holds.' : '');
    if (isEmpty) {
      return;
    }
    this.rows.replaceChildren(...items.filter((item) => item.story_count > 0 || item.price !== null).reverse().map((item) => this.row(item)));
    const first = Date.parse(items[0].start);
    const last = Date.parse(items.at(-1).end);
    const shown = this.points.filter(({ at }) => at >= first && at < last);
    await this.drawing.draw(this.sentence(told, priced), overTime(items, shown, (at) => (this.interval === 'hour' ? hour : day).format(at)))
      .catch((problem) => this.say(problem.message));
  }

  say(words) {
    this.status.hidden = words === '';
    this.status.textContent = words;
  }

  sentence(told, priced) {
    const span = (items, words, of) => (items.length === 0 ? `no ${of}` : `${of} from ${words(items[0])} to ${words(items.at(-1))}`);
    return `${this.symbol} in ${INTERVALS[this.interval].toLowerCase()} over ${SPANS[this.interval]}: `
      + `${span(told, (item) => (item.score === null ? 'no evidence' : signed(item.score)), 'score')}; ${span(priced, (item) => price(item.price), 'price')}. `
      + 'The table below has all of them.';
  }

  row(item) {
    const at = this.interval === 'hour' ? absolute(item.start) : shortDate(item.start.slice(0, 10));
    return el('tr', {}, el('th', { scope: 'row' }, at), el('td', {}, plural(item.story_count, 'story', 'stories')),
      el('td', {}, score(item.score)), el('td', {}, item.price === null ? '\u2013' : price(item.price)),
      el('td', {}, item.move_percent === null ? '\u2013'
        : el('span', { class: 'move', 'data-direction': direction(item.move_percent) }, `${signed(item.move_percent)}%`)));
  }
}
