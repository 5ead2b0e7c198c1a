/** Builds elements. Text only ever becomes text nodes: nothing an article says is read as markup. */

/**
 * @param {string} tag
 * @param {object} attributes by name; null and false are left out; functions are listeners (`onclick`)
 * @param {...(Node|string|null|Array)} children
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function byId(id) {
  return document.getElementById(id);
}

/** Sets a text only where it differs, so that screen readers and selections are left alone. */
export function setText(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

/** Shows a note in a pane, or hides it where there is nothing to say. */
export function note(node, ...content) {
  node.hidden = content.length === 0;
  node.replaceChildren(...content);
}

/** A link's address, if a browser may follow it: articles bring their own, and not every scheme is harmless. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
