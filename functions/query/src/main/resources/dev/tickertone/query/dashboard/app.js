/** Starts the page, follows its address, and asks the API for what is new. */

import { alertSection, refreshAlerts } from './alerts.js';
import { byId, setText } from './dom.js';
import { download } from './download.js';
import { openArticle, refreshHome } from './home.js';
import { marketSection } from './market.js';
import { refreshTimes } from './parts.js';
import { portfolioSection } from './portfolios.js';
import { refreshRejections } from './rejections.js';
import { ruleSection } from './rules.js';
import { closeSection, openSection } from './sections.js';
import { tickerSection } from './ticker.js';
import { refreshUploads } from './uploads.js';

const INTERVAL = 2_000;
const LONGEST_INTERVAL = 30_000;
const SECTIONS = { alerts: alertSection, market: marketSection, rules: ruleSection, portfolios: portfolioSection, tickers: tickerSection };
/** Views without a list; what was rejected stands beside the uploads. */
const PLAIN = { uploads: 'uploads', rejections: 'uploads' };

/** What is asked for while the view is shown. */
let refreshView = refreshHome;
let failures = 0;
let timer = null;

async function refresh() {
  clearTimeout(timer);
  const results = await Promise.allSettled([refreshView(), refreshAlerts(), refreshRejections(), refreshUploads()]);
  const failed = results.find((result) => result.status === 'rejected');
  failures = failed ? failures + 1 : 0;
  connection(failed?.reason);
  refreshTimes();
  if (!document.hidden) {
    clearTimeout(timer);
    timer = setTimeout(refresh, Math.min(INTERVAL * 2 ** Math.max(failures - 1, 0), LONGEST_INTERVAL));
  }
}

function follow() {
  const [, name = '', rest = ''] = location.hash.match(/^#\/([a-z]*)\/?(.*)$/) ?? [];
  const id = decode(rest);
  const section = SECTIONS[name];
  const shown = section ? name : PLAIN[name] ?? 'articles';
  document.title = 'Tickertone';
  markLinks(shown);
  closeSection();
  refreshView = shown === 'articles' ? refreshHome : section ? () => section.refresh() : async () => {};
  if (section) {
    document.body.dataset.view = id === '' ? 'list' : 'item';
    openSection(section, id);
  } else if (shown === 'articles' && name === 'articles' && id !== '') {
    document.body.dataset.view = 'article';
    openArticle(id);
  } else {
    document.body.dataset.view = shown;
    if (shown === 'uploads') {
      byId(name).scrollIntoView();
    }
  }
  refresh();
}

function markLinks(shown) {
  document.body.dataset.section = shown;
  for (const link of document.querySelectorAll('[data-view-link]')) {
    link.setAttribute('aria-current', link.dataset.viewLink === shown ? 'page' : 'false');
  }
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function connection(problem) {
  byId('connection').dataset.state = problem ? 'failing' : 'live';
  byId('connection').title = problem?.message ?? 'Updates by itself every two seconds';
  setText(byId('connection-text'), !problem ? 'Live' : problem.status === 0 ? 'Reconnecting' : 'Not updating');
}

/** The address is the page's own place, so that the content is taken focus to by hand. */
function skip(event) {
  event.preventDefault();
  [...document.querySelectorAll('.pane')].find((pane) => pane.offsetParent !== null)?.focus();
}

addEventListener('hashchange', follow);
addEventListener('click', download);
document.addEventListener('visibilitychange', () => document.hidden || refresh());
byId('skip').addEventListener('click', skip);
follow();
