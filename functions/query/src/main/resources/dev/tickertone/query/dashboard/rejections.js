/** Uploads that could not be read, with what to do about each. */

import { byId, el, note } from './dom.js';
import { time } from './parts.js';
import { keepingPlace, reconcile } from './reconcile.js';

/** Brings the list up to date and answers how many are new. */
export function showRejections(rejections) {
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
