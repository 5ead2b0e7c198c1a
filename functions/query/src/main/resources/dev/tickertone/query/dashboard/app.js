/** Starts the page, follows its address, and asks the API for what is new. */

import { ApiError, Watched } from './api.js';
import { explainNoArticles, markSelected, showArticles, walkWithArrows } from './articles.js';
import { showAlerts } from './alerts.js';
import { byId, el, note, setText } from './dom.js';
import { refreshTimes } from './parts.js';
import { showArticle, showNoArticle } from './reader.js';
import { showRejections } from './rejections.js';
import { openRules } from './rules.js';
import { ArticleStore } from './store.js';

const INTERVAL = 2_000;
const LONGEST_INTERVAL = 30_000;
const wide = matchMedia('(min-width: 760px)');

const alerts = new Watched('v1/alerts?limit=50');
const rejections = new Watched('v1/rejections?limit=50');
let articles = new ArticleStore('');
let symbol = '';
let selected = null;
let reading = null;
let failures = 0;
let timer = null;

async function refresh() {
  clearTimeout(timer);
  const results = await Promise.allSettled([refreshArticles(articles), refreshAlerts(), refreshRejections()]);
  const failed = results.find((result) => result.status === 'rejected');
  failures = failed ? failures + 1 : 0;
  connection(failed?.reason);
  await refreshReader();
  refreshTimes();
  if (!document.hidden) {
    clearTimeout(timer);
    timer = setTimeout(refresh, Math.min(INTERVAL * 2 ** Math.max(failures - 1, 0), LONGEST_INTERVAL));
  }
}

async function refreshArticles(store) {
  const first = !store.loaded;
  try {
    if (!await store.poll() || store !== articles) {
      return;
    }
  } catch (problem) {
    if (store === articles && first) {
      sayWhy(byId('articles-note'), problem);
    }
    throw problem;
  }
  renderArticles(first);
}

function renderArticles(first) {
  const all = articles.all();
  if (all.length === 0) {
    explainNoArticles(symbol);
  } else {
    note(byId('articles-note'));
  }
  byId('older').hidden = articles.cursor === null;
  const added = showArticles(all, selected);
  announce(first ? 0 : added, 'article');
  if (selected === null && wide.matches && all.length > 0) {
    select(all[0].id);
  } else if (selected === null) {
    showNoArticle(all.length > 0 ? 'Select an article.' : 'Nothing to read yet.');
  }
}

async function refreshAlerts() {
  const first = alerts.data === null;
  if (await alerts.poll()) {
    announce(showAlerts(alerts.data.items) * !first, 'alert');
    count('alerts', alerts.data);
  }
}

async function refreshRejections() {
  const first = rejections.data === null;
  if (await rejections.poll()) {
    announce(showRejections(rejections.data.items) * !first, 'rejected upload');
    count('rejections', rejections.data);
  }
}

/** An article is read once; again only while it is not scored, or not there. */
async function refreshReader() {
  const target = reading;
  if (target === null || target.asking !== null || (target.data !== null && target.data.overall.status !== 'pending')) {
    return;
  }
  try {
    if (await target.poll() && target === reading) {
      showArticle(target.data);
      document.title = `${target.data.title} \u00b7 Tickertone`;
    }
  } catch (problem) {
    if (target === reading && target.data === null) {
      showNoArticle(problem.status === 404 ? 'There is no such article.' : 'This article cannot be shown.',
        el('p', {}, problem instanceof ApiError ? problem.message : 'Something went wrong in this page.'));
    }
  }
}

function select(id) {
  if (selected !== id) {
    selected = id;
    reading = new Watched(`v1/articles/${encodeURIComponent(id)}`);
    byId('reader').scrollTop = 0;
    markSelected(id);
  }
}

function follow() {
  const [, view = '', id = ''] = location.hash.match(/^#\/([a-z]*)\/?(.*)$/) ?? [];
  const article = view === 'articles' && id !== '';
  const rules = view === 'rules';
  document.body.dataset.view = article || rules ? 'article' : ['alerts', 'rejections'].includes(view) ? view : 'articles';
  for (const link of document.querySelectorAll('[data-view-link]')) {
    const here = rules ? link.dataset.viewLink === 'rules' : link.dataset.viewLink === document.body.dataset.view
      || (article && link.dataset.viewLink === 'articles');
    link.setAttribute('aria-current', here ? 'page' : 'false');
  }
  if (rules) {
    leaveArticle();
    document.title = 'Rules \u00b7 Tickertone';
    openRules(decode(id), wide.matches);
    return;
  }
  if (view === 'tickers') {
    byId('symbol').value = decode(id);
    filterBy(byId('symbol').value);
  }
  if (!article) {
    if (selected === '') {
      selected = null;
      renderArticles(true);
    }
    document.title = 'Tickertone';
    return;
  }
  select(decode(id));
  refreshReader().then(() => wide.matches || byId('article-title')?.focus());
}

/** The pane is wanted for something else; the next article is read anew. */
function leaveArticle() {
  selected = '';
  reading = null;
  markSelected(null);
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function filterBy(value) {
  const wanted = value.trim().toUpperCase();
  if (wanted !== symbol) {
    symbol = wanted;
    articles = new ArticleStore(symbol);
    setText(byId('articles-heading'), symbol ? `Articles on ${symbol}` : 'Latest articles');
    refresh();
  }
}

async function readOlder() {
  const button = byId('older');
  button.disabled = true;
  try {
    await articles.readOlder();
    renderArticles(true);
  } catch (problem) {
    connection(problem);
  } finally {
    button.disabled = false;
  }
}

function connection(problem) {
  byId('connection').dataset.state = problem ? 'failing' : 'live';
  byId('connection').title = problem?.message ?? 'Updates by itself every two seconds';
  setText(byId('connection-text'), !problem ? 'Live' : problem.status === 0 ? 'Reconnecting' : 'Not updating');
}

function sayWhy(node, problem) {
  byId('article-list').replaceChildren();
  note(node, el('p', { class: 'lead' }, 'The articles cannot be shown.'), el('p', {}, problem.message));
}

function announce(added, what) {
  if (added > 0) {
    byId('announce').textContent = `${added} new ${what}${added === 1 ? '' : 's'}`;
  }
}

function count(name, page) {
  const text = page.items.length === 0 ? '' : `${page.items.length}${page.next_cursor ? '+' : ''}`;
  document.querySelectorAll(`[data-count="${name}"]`).forEach((node) => setText(node, text));
}

addEventListener('hashchange', follow);
document.addEventListener('visibilitychange', () => document.hidden || refresh());
byId('article-list').addEventListener('keydown', walkWithArrows);
byId('older').addEventListener('click', readOlder);
byId('symbol').addEventListener('change', (event) => filterBy(event.target.value));
byId('symbol').addEventListener('search', (event) => filterBy(event.target.value));
follow();
refresh();
