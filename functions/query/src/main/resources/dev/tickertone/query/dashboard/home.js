/** The first view: articles, the one that is read, and beside them alerts and rejected uploads. */

import { ApiError, Watched } from './api.js';
import { explainNoArticles, markSelected, showArticles, walkWithArrows } from './articles.js';
import { byId, el, note, setText } from './dom.js';
import { announce } from './parts.js';
import { showArticle, showNoArticle } from './reader.js';
import { Feed } from './store.js';

const wide = matchMedia('(min-width: 760px)');

let symbol = '';
let articles = feed();
let selected = null;
let reading = null;

function feed() {
  return new Feed('v1/articles', 'published_at', symbol);
}

/** Asks for what is new while the view is shown. */
export async function refreshHome() {
  try {
    await refreshArticles(articles);
  } finally {
    await refreshReader();
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
      byId('article-list').replaceChildren();
      note(byId('articles-note'), el('p', { class: 'lead' }, 'The articles cannot be shown.'), el('p', {}, problem.message));
    }
    throw problem;
  }
  render(first);
}

function render(first) {
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

/** An article is read once; again only while it is not scored, or not there. */
async function refreshReader() {
  const target = reading;
  if (target === null || target.asking !== null || (target.data !== null && target.data.overall.status !== 'pending')) {
    return;
  }
  try {
    if (await target.poll() && target === reading) {
      showArticle(target.data);
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

/** Shows an article, and where it is on its way in, takes the reader there. */
export async function openArticle(id) {
  select(id);
  await refreshReader();
  if (reading?.data) {
    document.title = `${reading.data.title} \u00b7 Tickertone`;
  }
  if (!wide.matches) {
    byId('article-title')?.focus();
  }
}

function filterBy(value) {
  const wanted = value.trim().toUpperCase();
  if (wanted !== symbol) {
    symbol = wanted;
    articles = feed();
    setText(byId('articles-heading'), symbol ? `Articles on ${symbol}` : 'Latest articles');
    refreshArticles(articles).catch(() => {});
  }
}

async function readOlder() {
  const button = byId('older');
  button.disabled = true;
  try {
    await articles.readOlder();
    render(true);
  } catch (problem) {
    note(byId('articles-note'), el('p', {}, problem.message));
  } finally {
    button.disabled = false;
  }
}

byId('article-list').addEventListener('keydown', walkWithArrows);
byId('older').addEventListener('click', readOlder);
byId('symbol').addEventListener('change', (event) => filterBy(event.target.value));
byId('symbol').addEventListener('search', (event) => filterBy(event.target.value));
