/** The list of articles. */

import { byId, el, note } from './dom.js';
import { bar, movesOf, overallWords, score, statedMove, time } from './parts.js';
import { keepingPlace, reconcile } from './reconcile.js';

const TICKERS_SHOWN = 4;

/**
 * Brings the list up to date.
 *
 * @param {Array} articles newest first
 * @param {?string} selected id
 * @returns {number} how many are new
 */
export function showArticles(articles, selected) {
  const list = byId('article-list');
  let added = 0;
  keepingPlace(list, () => {
    added = reconcile(list, articles, (article) => article.id, row);
  });
  markSelected(selected);
  return added;
}

export function markSelected(selected) {
  for (const link of byId('article-list').querySelectorAll('a.row')) {
    if (link.dataset.articleId === selected) {
      link.setAttribute('aria-current', 'true');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

/** What to do where there is no article. */
export function explainNoArticles(symbol) {
  const node = byId('articles-note');
  if (symbol) {
    note(node, el('p', {}, `No article on ${symbol} yet.`),
      el('p', {}, 'Symbols are written as in ^RUT, AAPL, BRK.B, CL=F, EURUSD=X or BTC-USD.'));
    return;
  }
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(location.hostname);
  note(node,
    el('p', { class: 'lead' }, 'No articles yet.'),
    el('p', {}, 'Upload a text, HTML or JSON article to the bucket, under ', el('code', {}, 'incoming/'),
      '. It appears here by itself, scored, within seconds:'),
    el('pre', {}, here
      ? 'aws --endpoint-url http://127.0.0.1:9000 s3 cp \\\n  article.html s3://tickertone-articles/incoming/'
      : 'aws s3 cp article.html s3://YOUR-BUCKET/incoming/'),
    el('p', {}, here
      ? 'Port and bucket are the ones the start printed; access key and secret are both tickertone.'
      : 'The bucket is the output BucketName of the stack.'));
}

/** Up and down go from row to row. */
export function walkWithArrows(event) {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
  const item = event.target.closest('li');
  if (step && item?.[step]) {
    event.preventDefault();
    item[step].querySelector('a').focus();
  }
}

function row(article) {
  const { overall } = article;
  return el('li', {},
    el('a', { class: 'row', href: `#/articles/${encodeURIComponent(article.id)}`, 'data-article-id': article.id,
      'data-status': overall.status },
    el('span', { class: 'row-title', dir: 'auto' }, article.title),
    el('span', { class: 'row-score' },
      score(overall.score), bar(overall.score),
      el('span', { class: 'label' }, overallWords(overall))),
    el('span', { class: 'row-meta' },
      article.source && el('bdi', { class: 'source' }, article.source), time(article.published_at)),
    tickers(article)));
}

function tickers(article) {
  const shown = article.tickers.slice(0, TICKERS_SHOWN);
  const left = article.tickers.length - shown.length;
  return shown.length === 0 ? null : el('span', { class: 'chips' },
    shown.map((ticker) => el('span', { class: 'chip', 'data-symbol': ticker.symbol },
      el('b', {}, ticker.symbol), bar(ticker.score, 'small'), score(ticker.score),
      movesOf(article, ticker.symbol).slice(0, 1).map(statedMove))),
    left > 0 ? el('span', { class: 'chip chip-more' }, `+${left}`) : null);
}
