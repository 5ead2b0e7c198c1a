/** Brings a list on the page up to date without touching what stays the same: focus, scroll and open parts survive. */

/**
 * @param {Element} list
 * @param {Array} items in the order they should stand
 * @param {(item) => string} key
 * @param {(item) => Element} build
 * @returns {number} how many are new
 */
export function reconcile(list, items, key, build) {
  const wanted = new Set(items.map(key));
  const standing = new Map();
  for (const node of [...list.children]) {
    if (wanted.has(node.dataset.key)) {
      standing.set(node.dataset.key, node);
    } else {
      node.remove();
    }
  }
  let next = list.firstElementChild;
  let added = 0;
  for (const item of items) {
    const id = key(item);
    const node = current(standing.get(id), item, id, build);
    added += standing.has(id) ? 0 : 1;
    if (next === standing.get(id) || next === node) {
      next = node.nextElementSibling;
    } else {
      list.insertBefore(node, next);
    }
  }
  return added;
}

const versions = new WeakMap();

function current(standing, item, id, build) {
  const version = JSON.stringify(item);
  if (standing && versions.get(standing) === version) {
    return standing;
  }
  const node = build(item);
  node.dataset.key = id;
  versions.set(node, version);
  if (standing) {
    replace(standing, node);
  }
  return node;
}

function replace(old, node) {
  const focused = old.contains(document.activeElement);
  const open = old.querySelector('details')?.open;
  if (open) {
    node.querySelector('details')?.setAttribute('open', '');
  }
  old.replaceWith(node);
  if (focused) {
    node.querySelector('a, summary, button')?.focus({ preventScroll: true });
  }
}

/** Runs a change of a list so that what the reader looks at stays where it is; at the top, new things come into view. */
export function keepingPlace(list, change) {
  const pane = list.closest('.pane');
  const scroller = pane.scrollHeight > pane.clientHeight && getComputedStyle(pane).overflowY !== 'visible'
    ? pane : document.scrollingElement;
  const top = scroller === pane ? pane.getBoundingClientRect().top : 0;
  const anchor = scroller.scrollTop === 0 ? null
    : [...list.children].find((node) => node.getBoundingClientRect().bottom > top);
  const before = anchor?.getBoundingClientRect().top;
  change();
  if (anchor?.isConnected) {
    scroller.scrollTop += anchor.getBoundingClientRect().top - before;
  }
}
