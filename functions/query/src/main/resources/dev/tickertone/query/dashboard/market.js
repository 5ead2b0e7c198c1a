/** The heat map: what was written about every instrument in a window, by sector, and beside it what is talked of more than usual. */

import { Watched } from './api.js';
import { el } from './dom.js';
import { direction } from './format.js';
import { score, time } from './parts.js';
import { detailFailed, showDetail } from './sections.js';
import { plural } from './words.js';

const HOUR = 3_600_000;
const WINDOWS = { 24: '24 hours', 168: '7 days' };
const TYPES = { equity: 'Companies', index: 'Indices', rate: 'Rates', commodity: 'Commodities', currency: 'Currencies', crypto: 'Crypto', etf: 'Funds' };
const OTHERS = 'Other instruments';
/** Tiles of a sector before its others are asked for. */
const SHOWN = 24;
/** How long an answer is good for, in milliseconds: the API counts whole hours, and many instruments. */
const INTERVAL = 15_000;
/** The score from which a tile is as strong as it gets; the band "strongly" begins there. */
const STRONG = 0.65;

let hours = 24;
let end = 0;
let tickers = null;
let trending = null;
let askedAt = 0;
let page = null;
const opened = new Set();

/** The view of the whole market. */
export const marketSection = {
  heading: 'Market',

  open() {
    page = null;
    document.body.dataset.view = 'item';
    document.title = 'Market \u00b7 Tickertone';
    ask();
  },

  async refresh() {
    const hour = Math.ceil(Date.now() / HOUR) * HOUR;
    if (hour !== end) {
      ask();
    } else if (Date.now() - askedAt < INTERVAL) {
      return;
    }
    askedAt = Date.now();
    const asked = tickers;
    try {
      const news = await Promise.all([tickers.poll(), trending.poll()]);
      if (asked === tickers && (page === null || news.includes(true))) {
        fill();
      }
    } catch (problem) {
      askedAt = 0;
      if (asked === tickers && page === null) {
        detailFailed(null, 'market', problem);
      }
      throw problem;
    }
  },
};

/** Begins anew, with the window that is chosen, up to the end of this hour. */
function ask() {
  end = Math.ceil(Date.now() / HOUR) * HOUR;
  const [from, to] = [end - hours * HOUR, end].map((at) => new Date(at).toISOString().replace('.000', ''));
  tickers = new Watched(`v1/tickers?limit=500&from=${from}&to=${to}`);
  trending ??= new Watched('v1/trending?limit=12');
  askedAt = 0;
}

function choose(wanted) {
  hours = wanted;
  ask();
  marketSection.refresh().catch(() => {});
}

function fill() {
  page ??= frame();
  for (const button of page.windows) {
    button.setAttribute('aria-pressed', `${button.value === `${hours}`}`);
  }
  const { items, total, next_cursor: more } = tickers.data;
  page.summary.replaceChildren(items.length === 0 ? `Nothing was written about any instrument in the last ${WINDOWS[hours]}.`
    : `${plural(total ?? items.length, 'instrument')}${more ? `, the ${items.length} with most stories shown` : ''}; larger with more stories, `
      + 'blue where they are positive, orange where negative. Since ', items.length === 0 ? '' : time(tickers.data.from));
  page.map.replaceChildren(...sectors(items).map(sector));
  page.trends.replaceChildren(...trending.data.items.map(trend));
  page.quiet.hidden = trending.data.items.length > 0;
}

function frame() {
  const parts = {
    windows: Object.entries(WINDOWS).map(([value, words]) => el('button', { type: 'button', value, 'aria-pressed': 'false',
      onclick: () => choose(Number(value)) }, words)),
    summary: el('p', { class: 'hint' }), map: el('div', { class: 'sectors' }),
    trends: el('ol', { class: 'lines trends' }), quiet: el('p', { class: 'hint' }, 'Nothing more than usual.'),
  };
  showDetail(null, el('div', { class: 'title-line' }, el('h2', { tabindex: '-1' }, 'Market'),
    el('div', { class: 'choice', role: 'group', 'aria-label': 'Window' }, parts.windows)),
  el('div', { class: 'market' }, el('div', {}, parts.summary, parts.map),
    el('section', { 'aria-labelledby': 'trends-heading' }, el('h3', { id: 'trends-heading' }, 'More than usual, last 24 hours'),
      parts.quiet, parts.trends)));
  return parts;
}

/** Instruments by sector, or by type where they have none; those with most stories first, in both. */
function sectors(items) {
  const found = new Map();
  for (const item of items) {
    const name = item.sector ?? TYPES[item.type] ?? OTHERS;
    found.set(name, [...found.get(name) ?? [], item]);
  }
  const stories = (members) => members.reduce((sum, { story_count: count }) => sum + count, 0);
  const most = Math.max(...items.map(({ story_count: count }) => count));
  return [...found].map(([name, members]) => ({ name, members, most, stories: stories(members) })).sort((a, b) => b.stories - a.stories);
}

function sector({ name, members, most, stories }) {
  const shown = opened.has(name) ? members : members.slice(0, SHOWN);
  const left = members.length - shown.length;
  const id = `sector-${name.replace(/\W+/g, '-')}`;
  return el('section', { 'aria-labelledby': id },
    el('h3', { id }, el('bdi', {}, name), el('span', { class: 'count' }, plural(stories, 'story', 'stories'))),
    el('ul', { class: 'tiles' }, shown.map((item) => tile(item, most)),
      left > 0 && el('li', {}, el('button', { type: 'button', class: 'tile', onclick: () => {
        opened.add(name);
        fill();
      } }, `${left} more`))));
}

function tile(item, most) {
  const link = el('a', { class: 'tile', href: `#/tickers/${encodeURIComponent(item.symbol)}`, 'data-symbol': item.symbol,
    'data-direction': direction(item.score), title: item.name },
  el('b', {}, item.symbol), score(item.score), el('span', { class: 'visually-hidden' }, item.label ?? 'no evidence'),
  el('span', { class: 'hint' }, plural(item.story_count, 'story', 'stories')));
  link.style.setProperty('--strength', Math.min(Math.abs(item.score ?? 0) / STRONG, 1));
  const node = el('li', {}, link);
  node.style.setProperty('--size', Math.sqrt(item.story_count / most));
  return node;
}

function trend(item) {
  return el('li', {}, el('a', { href: `#/tickers/${encodeURIComponent(item.symbol)}` }, el('b', {}, item.symbol)), ' ',
    item.name && el('bdi', {}, item.name), ' ', score(item.score),
    el('span', { class: 'hint' }, `${plural(item.story_count, 'story', 'stories')}, `
      + (item.usual > 0 ? `usually ${item.usual < 10 ? item.usual.toFixed(1) : Math.round(item.usual)} a day` : 'none in the two weeks before')));
}
