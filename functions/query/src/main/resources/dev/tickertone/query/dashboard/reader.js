/** One article: its score, its instruments, its text with the evidence, and how the evidence adds up. */

import { brief } from './brief.js';
import { byId, el, webAddress } from './dom.js';
import { absolute, direction, level, percent, signed } from './format.js';
import { explainOnDemand, explanation, hideExplanation, highlighted } from './highlight.js';
import { moves } from './moves.js';
import { bar, movesOf, overallWords, score, statedMove, time } from './parts.js';

const BASIS = {
  jsonld: 'stated by the page', meta: 'stated by the page', feed: 'stated by the feed',
  dateline: 'from the dateline', upload: 'time of upload',
};

/** Shows an article in the reader. */
export function showArticle(article) {
  hideExplanation();
  const headline = article.text.startsWith(`${article.title}\n`) ? article.title.length : 0;
  const body = headline + (article.text.slice(headline).match(/^\n+/)?.[0].length ?? 0);
  const text = el('div', { class: 'text', id: 'article-text', dir: 'auto', lang: article.language,
    tabindex: '-1', 'data-offset': body },
    highlighted(article, body, article.text.length));
  const title = el('h2', { id: 'article-title', dir: 'auto', lang: article.language, tabindex: '-1',
    'data-offset': headline > 0 ? 0 : null },
    headline > 0 ? highlighted(article, 0, headline) : article.title);
  const reader = byId('reader');
  reader.dataset.articleId = article.id;
  reader.dataset.status = article.overall.status;
  reader.replaceChildren(back(), title, meta(article), ...standing(article), verdict(article.overall), instruments(article), moves(article), brief(article),
    text, evidence(article), provenance(article));
}

/** Shows why there is no article in the reader. */
export function showNoArticle(title, ...more) {
  hideExplanation();
  const reader = byId('reader');
  delete reader.dataset.articleId;
  delete reader.dataset.status;
  reader.replaceChildren(back(), el('div', { class: 'note' }, el('p', { class: 'lead' }, title), ...more));
}

explainOnDemand(byId('reader'));

function back() {
  return el('a', { class: 'back', href: '#/' }, '\u2190 All articles');
}

function meta(article) {
  const address = article.url && webAddress(article.url);
  const source = article.source ?? (address ? new URL(address).host : null);
  return el('p', { class: 'meta' },
    source && (address
      ? el('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, el('bdi', {}, source))
      : el('bdi', {}, source)),
    el('span', {}, absolute(article.published_at), ' (', time(article.published_at), ')'),
    el('span', {}, BASIS[article.published_at_basis] ?? article.published_at_basis));
}

/** What has become of the article since it was read. */
function standing(article) {
  const other = (id, words) => el('a', { href: `#/articles/${encodeURIComponent(id)}` }, words);
  return [
    article.withdrawn_at && el('p', { class: 'hint' }, 'Its publisher withdrew it on ', absolute(article.withdrawn_at),
      ': lists leave it out, and nobody is alerted on it.'),
    article.replaced_by && el('p', { class: 'hint' }, other(article.replaced_by, 'A later version'), ' replaces it.'),
    article.duplicate_of && el('p', { class: 'hint' }, 'It repeats ', other(article.duplicate_of, 'another article'), ' of its story.'),
  ].filter(Boolean);
}

function verdict(overall) {
  return el('section', { class: 'verdict', 'aria-label': 'Overall sentiment', 'data-direction': direction(overall.score) },
    score(overall.score, 'large'),
    el('div', { class: 'verdict-words' },
      el('strong', { class: 'label' }, overallWords(overall)),
      overall.confidence === null ? null : el('span', {},
        `confidence ${percent(overall.confidence)}, ${mixture(overall.dispersion)}`)),
    el('div', { class: 'scale' }, bar(overall.score, 'wide'),
      el('span', { class: 'scale-words', 'aria-hidden': 'true' },
        el('i', {}, '\u22121'), el('i', {}, '0'), el('i', {}, '+1'))));
}

/** How far the evidence disagrees (0 to 1), in words. */
function mixture(dispersion) {
  return dispersion < 0.25 ? 'evidence agrees' : dispersion < 0.6 ? 'evidence partly mixed' : 'evidence mixed';
}

function instruments(article) {
  if (article.tickers.length === 0) {
    return '';
  }
  return el('section', { class: 'instruments', 'aria-labelledby': 'instruments-heading' },
    el('h3', { id: 'instruments-heading' }, 'Instruments'),
    el('ul', {}, article.tickers.map((ticker) => instrument(article, ticker))));
}

function instrument(article, ticker) {
  const stated = movesOf(article, ticker.symbol);
  const item = el('li', { 'data-symbol': ticker.symbol },
    el('span', { class: 'name' }, el('a', { href: `#/tickers/${encodeURIComponent(ticker.symbol)}` }, el('b', {}, ticker.symbol)), ' ', el('bdi', {}, ticker.name)),
    el('span', { class: 'relevance', title: 'How much the article is about it' }, `relevance ${percent(ticker.relevance)}`),
    bar(ticker.score), score(ticker.score),
    el('span', { class: 'label' }, ticker.label ?? 'no evidence'),
    el('span', { class: 'moves' }, stated.map((move) => [statedMove(move),
      level(move) ? el('span', { class: 'level' }, ` to ${level(move)}`) : null])));
  const fade = (on) => () => fadeOthers(on ? ticker.evidence : null);
  item.addEventListener('pointerenter', fade(ticker.evidence.length > 0));
  item.addEventListener('pointerleave', fade(false));
  return item;
}

/** Leaves only one instrument's evidence strong. */
function fadeOthers(ids) {
  for (const mark of byId('reader').querySelectorAll('mark')) {
    mark.classList.toggle('faded', ids !== null && !ids.includes(mark.dataset.evidence));
  }
}

function evidence(article) {
  if (article.evidence.length === 0) {
    return article.overall.status === 'insufficient_evidence'
      ? el('p', { class: 'note' }, 'Nothing in this text says what any price does. That is not the same as neutral.') : '';
  }
  const sum = article.evidence.reduce((total, sentence) => total + sentence.contribution, 0);
  const strongest = Math.max(...article.evidence.map((sentence) => Math.abs(sentence.contribution)));
  return el('section', { class: 'why', 'aria-labelledby': 'why-heading' },
    el('h3', { id: 'why-heading' }, 'What adds up to the score'),
    el('ol', {}, article.evidence.map((sentence) => el('li', { id: `why-${sentence.id}` },
      el('button', { type: 'button', 'aria-label': `Go to sentence ${sentence.id}`, onclick: () => goTo(sentence.id) },
        sentence.id), bar(strongest && sentence.contribution / strongest), el('div', {}, explanation(sentence))))),
    el('p', { class: 'sum' }, 'Together ', score(sum)));
}

function goTo(id) {
  const target = byId('reader').querySelector(`mark[data-evidence="${CSS.escape(id)}"]`);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

function provenance(article) {
  return el('p', { class: 'provenance' },
    article.object ? ['Read from ', el('code', {}, `${article.object.bucket}/${article.object.key}`), ' '] : null,
    article.scorer ? `by ${article.scorer.name} ${article.scorer.version}. ` : null,
    el('a', { href: `v1/articles/${encodeURIComponent(article.id)}` }, 'JSON'));
}
