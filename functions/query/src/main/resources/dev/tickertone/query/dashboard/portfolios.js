/** The list of portfolios, and what is said of one. */

import { Analytics } from './analytics.js';
import { Watched } from './api.js';
import { el } from './dom.js';
import { holdingsOf, verdictOf } from './exposure.js';
import { portfolioEditor } from './portfolio.js';
import { detailFailed, listAction, listFailed, showDetail, showList, showNote } from './sections.js';
import { Pages } from './store.js';
import { plural } from './words.js';

const BACK = '#/portfolios';
const NEW = '+';

// What is said of a portfolio takes many reads, and changes with every second of age a little.
const EXPOSURE_INTERVAL = 30_000;

const portfolios = new Pages('v1/portfolios?limit=200');
let chosen = '';
let portfolio = null;
let said = null;
let analytics = null;
let askedAt = 0;
let page = null;

/** The view of all portfolios, and of one. */
export const portfolioSection = {
  heading: 'Portfolios',

  open(id) {
    chosen = id;
    page = null;
    askedAt = 0;
    portfolio = said = null;
    listAction(el('a', { class: 'button', href: `#/portfolios/${NEW}` }, 'New portfolio'));
    if (portfolios.loaded) {
      show();
    }
    if (id === '') {
      showNote(BACK, 'Select a portfolio, or make one.', el('p', {}, 'It is a list of symbols with weights or quantities. '
        + 'A CSV file in the bucket under ', el('code', {}, 'portfolios/'), ' becomes one too.'));
    } else if (id === NEW) {
      showDetail(BACK, el('h2', { tabindex: '-1' }, 'New portfolio'), portfolioEditor(null, null, () => {}).node);
    } else {
      const path = `v1/portfolios/${encodeURIComponent(id)}`;
      portfolio = new Watched(path);
      said = new Watched(`${path}/exposure`);
      analytics = new Analytics(id);
    }
  },

  async refresh() {
    await Promise.all([refreshList(), portfolio && refreshOne(chosen)]);
  },
};

async function refreshList() {
  try {
    if (await portfolios.poll()) {
      show();
    }
  } catch (problem) {
    if (!portfolios.loaded) {
      listFailed('The portfolios', problem);
    }
    throw problem;
  }
}

function show() {
  if (document.body.dataset.section === 'portfolios') {
    showList(portfolios, row, chosen, '', [el('p', { class: 'lead' }, 'No portfolios yet.'),
      el('p', {}, 'Make one from lines of symbols and weights.')]);
  }
}

function row({ id, name, holding_count: holdings }) {
  return el('li', { 'data-portfolio-id': id }, el('a', { class: 'row', href: `#/portfolios/${encodeURIComponent(id)}` },
    el('span', { class: 'row-title', dir: 'auto' }, name),
    el('span', { class: 'row-meta' }, el('span', {}, id), el('span', {}, plural(holdings, 'holding')))));
}

async function refreshOne(id) {
  try {
    if (await portfolio.poll()) {
      askedAt = 0;
    }
    if (Date.now() - askedAt < EXPOSURE_INTERVAL) {
      return;
    }
    askedAt = Date.now();
    await said.poll();
  } catch (problem) {
    if (id === chosen && page === null) {
      detailFailed(BACK, 'portfolio', problem);
    }
    return;
  }
  if (id === chosen) {
    fill();
    await analytics.refresh().catch(() => {});
  }
}

function fill() {
  if (page === null || (page.tag !== portfolio.tag && !page.editor.isChanged())) {
    const editor = portfolioEditor(portfolio.data, portfolio.tag, () => {
      askedAt = 0;
    });
    page = { tag: portfolio.tag, editor, said: el('div'), holdings: el('div') };
    showDetail(BACK, el('h2', { dir: 'auto', tabindex: '-1' }, portfolio.data.name), page.said, analytics.node, page.holdings,
      editor.node);
    document.title = `${portfolio.data.name} \u00b7 Tickertone`;
  }
  page.said.replaceChildren(...verdictOf(said.data));
  page.holdings.replaceChildren(...holdingsOf(said.data));
}
