/** One instrument: what was written about it, what it did, and what was told of it. */

import { Watched } from './api.js';
import { row as alertRow } from './alerts.js';
import { el, note } from './dom.js';
import { absolute, direction, price, shortDate, signed } from './format.js';
import { bar, movesOf, score, statedMove, time } from './parts.js';
import { reconcile } from './reconcile.js';
import { detailFailed, showDetail } from './sections.js';
import { Series } from './series.js';
import { Feed } from './store.js';

let symbol = '';
let articles = null;
let alerts = null;
let page = null;
let series = null;

/** The view of one instrument. */
export const tickerSection = {
  heading: 'Ticker',

  open(id) {
    symbol = id.toUpperCase();
    articles = new Feed(`v1/tickers/${encodeURIComponent(symbol)}/articles`, 'published_at');
    alerts = new Watched(`v1/alerts?limit=20&symbol=${encodeURIComponent(symbol)}`);
    page = null;
    series = new Series(symbol);
    document.title = `${symbol} \u00b7 Tickertone`;
    document.body.dataset.view = 'item';
  },

  async refresh() {
    const asked = symbol;
    try {
      const [newArticles, newAlerts] = await Promise.all([articles.poll(), alerts.poll()]);
      if (asked === symbol && (newArticles || newAlerts || page === null)) {
        page ??= frame();
        fill();
      }
      if (asked === symbol) {
        await series.refresh(points()).catch((problem) => {
          if (!problem.isOurs) {
            throw problem;
          }
        });
      }
    } catch (problem) {
      if (asked === symbol && page === null) {
        detailFailed(null, 'instrument', problem);
      }
      if (!problem.isOurs) {
        throw problem;
      }
    }
  },
};

function frame() {
  const parts = {
    heading: el('h2', { tabindex: '-1' }), observed: el('div'), note: el('div', { class: 'hint' }), list: el('ol', { class: 'rows' }),
    told: el('ol', { class: 'rows' }), silent: el('p', { class: 'hint' }, 'None on it so far.'),
    older: el('button', { type: 'button', class: 'more', onclick: () => articles.readOlder().then(fill, () => {}) }, 'Show older articles'),
  };
  showDetail(null, el('a', { class: 'back', href: '#/' }, '\u2190 All articles'), parts.heading, parts.observed, series.node,
    el('section', { class: 'block', 'aria-labelledby': 'told-heading' },
      el('h3', { id: 'told-heading' }, 'Alerts'), parts.silent, parts.told),
    el('section', { class: 'block', 'aria-labelledby': 'written-heading' },
      el('h3', { id: 'written-heading' }, 'Articles'), parts.note, parts.list, parts.older));
  return parts;
}

function fill() {
  const all = articles.all();
  const name = all.map(mention).find(Boolean)?.name;
  page.heading.replaceChildren(symbol, name ? el('span', { class: 'of' }, ' ', el('bdi', {}, name)) : '');
  page.observed.replaceChildren(observed(all));
  note(page.note, ...(all.length > 0 ? [] : ['No article on it so far. Symbols are written as in ^RUT, AAPL, BRK.B, CL=F or BTC-USD.']));
  reconcile(page.list, all, (article) => article.id, articleRow);
  page.older.hidden = articles.cursor === null;
  page.silent.hidden = alerts.data.items.length > 0;
  reconcile(page.told, alerts.data.items, (alert) => alert.id, alertRow);
}

/** Its articles as points on the line. */
function points() {
  return articles.all().map((article) => ({ id: article.id, title: article.title, at: Date.parse(article.published_at), score: mention(article)?.score ?? null }))
    .filter(({ score: own }) => own !== null);
}

function mention(article) {
  return article.tickers.find((ticker) => ticker.symbol === symbol);
}

/** The newest of the moves that stand beside its articles and in its alerts. */
function observed(all) {
  const [alert] = alerts.data.items.filter((each) => each.move?.source === 'observed')
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const moves = all.flatMap((article) => article.moves ?? []).filter((each) => each.symbol === symbol)
    .flatMap((each) => each.observed).filter((move) => move.against === 'previous_close')
    .sort((a, b) => Date.parse(b.as_of) - Date.parse(a.as_of));
  const [last] = moves;
  const move = (percent) => el('span', { class: 'move', 'data-direction': direction(percent) }, `${signed(percent)}%`);
  if (alert && !(last && Date.parse(last.as_of) >= Date.parse(alert.at))) {
    return el('p', { class: 'observed' }, `Last observed, in an alert of ${absolute(alert.at)}: `, move(alert.move.percent));
  }
  return last ? el('p', { class: 'observed' }, 'Last observed beside its articles: ', move(last.percent),
    ` to ${price(last.price)} on ${shortDate(last.session_date)}, from ${price(last.from)} at the previous close`)
    : el('p', { class: 'hint' }, 'No move observed around its articles: there are no quotes for it there.');
}

function articleRow(article) {
  const own = mention(article);
  return el('li', {}, el('a', { class: 'row', href: `#/articles/${encodeURIComponent(article.id)}` },
    el('span', { class: 'row-title', dir: 'auto' }, article.title),
    el('span', { class: 'row-score' }, score(own?.score ?? null), bar(own?.score ?? null),
      el('span', { class: 'label' }, own?.label ?? 'no evidence')),
    el('span', { class: 'row-meta' }, article.source && el('bdi', { class: 'source' }, article.source), time(article.published_at),
      own && el('span', {}, `relevance ${Math.round(own.relevance * 100)}%`),
      movesOf(article, symbol).slice(0, 1).map(statedMove))));
}
