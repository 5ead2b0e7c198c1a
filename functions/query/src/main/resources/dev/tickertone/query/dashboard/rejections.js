/** Uploads that could not be read, with what to do about each. */

import { Watched } from './api.js';
import { byId, el, note } from './dom.js';
import { announce, count, time } from './parts.js';
import { keepingPlace, reconcile } from './reconcile.js';

const rejections = new Watched('v1/rejections?limit=50');

/** Asks for new ones, whatever view is shown: their number stands in the navigation. */
export async function refreshRejections() {
  const first = rejections.data === null;
  if (await rejections.poll()) {
    const added = show(rejections.data.items);
    announce(first ? 0 : added, 'rejected upload');
    count('rejections', rejections.data);
  }
}

function show(rejections) {
  if (rejections.length === 0) {
    note(byId('rejections-note'), el('p', {}, 'None: everything uploaded so far could be read.'));
  } else {
    note(byId('rejections-note'));
  }
  let added = 0;
  keepingPlace(byId('rejection-list'), () => {
    added = reconcile(byId('rejection-list'), rejections, (rejection) => rejection.id, card);
  });
  return added;
}

function card(rejection) {
  return el('li', { class: 'card', 'data-rejection-id': rejection.id, 'data-reason': rejection.reason },
    el('p', { class: 'card-head' },
      el('span', { class: 'reason' }, rejection.reason.replaceAll('_', ' ')), time(rejection.rejected_at)),
    el('p', { class: 'card-title' }, el('code', { dir: 'auto' }, rejection.object.key)),
    el('p', {}, rejection.detail),
    el('p', { class: 'remedy' }, el('b', {}, 'What to do: '), rejection.remedy));
}
