/** Uploads that could not be read, with what to do about each, and reading them again. */

import { send, Watched } from './api.js';
import { byId, el, note } from './dom.js';
import { announce, count, time } from './parts.js';
import { keepingPlace, reconcile } from './reconcile.js';
import { plural } from './words.js';

const rejections = new Watched('v1/rejections?limit=50');

/** Asks for new ones, whatever view is shown: their number stands in the navigation. */
export async function refreshRejections() {
  const first = rejections.data === null;
  try {
    if (await rejections.poll()) {
      const added = show(rejections.data.items);
      announce(first ? 0 : added, 'rejected upload');
      count('rejections', rejections.data);
    }
  } catch (problem) {
    if (first) {
      note(byId('rejections-note'), el('p', {}, 'The rejected uploads cannot be shown. ', problem.message));
    }
    throw problem;
  }
}

function show(items) {
  note(byId('rejections-note'), ...(items.length > 0 ? [] : [el('p', {}, 'None: everything uploaded so far could be read.')]));
  byId('reread-all').hidden = items.length === 0;
  let added = 0;
  keepingPlace(byId('rejection-list'), () => {
    added = reconcile(byId('rejection-list'), items, (rejection) => rejection.id, card);
  });
  return added;
}

function card(rejection) {
  return el('li', { class: 'card', 'data-rejection-id': rejection.id, 'data-reason': rejection.reason },
    el('p', { class: 'card-head' },
      el('span', { class: 'reason' }, rejection.reason.replaceAll('_', ' ')), time(rejection.rejected_at)),
    el('p', { class: 'card-title' }, el('code', { dir: 'auto' }, rejection.object.key)),
    el('p', {}, rejection.detail),
    el('p', { class: 'remedy' }, el('b', {}, 'What to do: '), rejection.remedy),
    el('p', {}, el('button', { type: 'button', class: 'button', 'aria-label': `Read ${rejection.object.key} again`,
      onclick: (event) => whileDisabled(event.target, () => readAgain(rejection)) }, 'Read it again')));
}

/** Has one read again, and says what came of it. */
export async function readAgain({ id, object }) {
  try {
    const { data } = await send('POST', `v1/rejections/${encodeURIComponent(id)}/reprocess`);
    const words = data.resolved ? `has been read: ${plural(data.articles.length, 'article')}.`
      : data.rejections.length > 0 ? 'still cannot be read; the reason is the one that stands now.'
        : 'could not be read just now. Try again later.';
    say(!data.resolved, el('code', { dir: 'auto' }, object?.key ?? 'The upload'), ` ${words}`, data.articles.slice(0, 1).map((article) =>
      [' ', el('a', { href: `#/articles/${encodeURIComponent(article)}` }, data.articles.length === 1 ? 'See it' : 'See the first')]));
  } catch (problem) {
    say(true, problem.message);
  }
  await refreshRejections().catch(() => {});
}

/** Has all read again, over as many answers as that takes. */
async function readAllAgain() {
  const all = { tried: 0, resolved: 0, rejected: 0, failed: 0 };
  try {
    let cursor = null;
    do {
      const { data } = await send('POST', `v1/rejections/reprocess${cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`}`);
      for (const name of Object.keys(all)) {
        all[name] += data[name];
      }
      cursor = data.next_cursor;
      say(false, `${plural(all.tried, 'upload')} read again: ${all.resolved} could be read, ${all.rejected} still cannot`
        + `${all.failed > 0 ? `, ${all.failed} could not be tried` : ''}${cursor === null ? '.' : ' so far \u2026'}`);
    } while (cursor !== null);
  } catch (problem) {
    say(true, problem.message);
  }
  await refreshRejections().catch(() => {});
}

function say(isBad, ...words) {
  const status = byId('reread-status');
  status.dataset.bad = `${isBad}`;
  status.hidden = false;
  status.replaceChildren(...words.flat(Infinity));
}

async function whileDisabled(button, work) {
  button.disabled = true;
  await work();
  button.disabled = false;
}

byId('reread-all').addEventListener('click', (event) => whileDisabled(event.target, readAllAgain));
