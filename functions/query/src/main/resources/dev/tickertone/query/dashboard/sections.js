/** Views of a list and what is chosen in it: alerts, rules, portfolios; and of one thing without a list. */

import { byId, el, note, setText } from './dom.js';
import { keepingPlace, reconcile } from './reconcile.js';
import { announce } from './parts.js';

const wide = matchMedia('(min-width: 760px)');

let more = null;
let arriving = false;

/**
 * Goes to a section.
 *
 * @param {{heading: string, open: (id: string) => void, refresh: () => Promise}} section
 * @param {string} id of what is chosen, or an empty text
 */
export function openSection(section, id) {
  setText(byId('list-heading'), section.heading);
  byId('list').dataset.section = section.heading;
  if (!wide.matches) {
    scrollTo(0, 0);
  }
  arriving = id !== '' && !wide.matches;
  section.open(id);
}

/** Leaves whichever section is shown, and nothing of it behind. */
export function closeSection() {
  more = null;
  note(byId('list-note'));
  byId('list-rows').replaceChildren();
  byId('list-action').replaceChildren();
  byId('list-more').hidden = true;
  byId('detail').replaceChildren();
  byId('detail').scrollTop = 0;
}

/** A link beside the list's heading. */
export function listAction(...nodes) {
  byId('list-action').replaceChildren(...nodes);
}

/**
 * Brings the list up to date.
 *
 * @param {object} store a Feed or Pages
 * @param {(item) => Element} row
 * @param {string} selected id
 * @param {string} noun announces what is new; empty for silence
 * @param {Array} empty what to say where there is nothing
 */
export function showList(store, row, selected, noun, empty) {
  const items = store.all();
  note(byId('list-note'), ...(items.length === 0 ? empty : []));
  const list = byId('list-rows');
  const first = list.childElementCount === 0;
  keepingPlace(list, () => {
    const added = reconcile(list, items, (item) => item.id, row);
    announce(first || noun === '' ? 0 : added, noun);
  });
  markChosen(selected);
  more = () => store.readOlder().then(() => showList(store, row, selected, '', empty));
  byId('list-more').hidden = store.cursor === null;
}

/** Says why there is no list. */
export function listFailed(what, problem) {
  note(byId('list-note'), el('p', { class: 'lead' }, `${what} cannot be shown.`), el('p', {}, problem.message));
}

/** Marks what is chosen in the list. */
export function markChosen(id) {
  for (const item of byId('list-rows').children) {
    for (const link of item.querySelectorAll('a.row')) {
      link.setAttribute('aria-current', item.dataset.key === id ? 'true' : 'false');
    }
  }
}

/**
 * Shows what is chosen.
 *
 * @param {?string} back address of the list, on a phone; `null` for none
 */
export function showDetail(back, ...content) {
  byId('detail').replaceChildren(
    ...(back === null ? [] : [el('a', { class: 'back', href: back }, `\u2190 All ${back.slice(2)}`)]),
    ...content.flat(Infinity).filter(Boolean));
  const heading = byId('detail').querySelector('h2');
  if (arriving && heading) {
    arriving = false;
    heading.focus({ preventScroll: true });
  }
}

/** Shows a note where there is nothing to show. */
export function showNote(back, lead, ...more) {
  showDetail(back, el('div', { class: 'note' }, el('p', { class: 'lead' }, lead), ...more));
}

/** Says why something chosen cannot be shown. */
export function detailFailed(back, what, problem) {
  showNote(back, problem.status === 404 ? `There is no such ${what}.` : `This ${what} cannot be shown.`,
    el('p', {}, problem.message));
}

byId('list-more').addEventListener('click', async () => {
  byId('list-more').disabled = true;
  try {
    await more?.();
  } catch (problem) {
    note(byId('list-note'), el('p', {}, problem.message));
  } finally {
    byId('list-more').disabled = false;
  }
});

byId('list-rows').addEventListener('keydown', (event) => {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
  const item = step && event.target.closest('a.row')?.closest('li')?.[step];
  if (item) {
    event.preventDefault();
    item.querySelector('a').focus();
  }
});
