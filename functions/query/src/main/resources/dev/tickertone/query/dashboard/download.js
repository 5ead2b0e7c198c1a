/** Links to the API's own documents: a browser that follows one sends no key, so what they lead to is asked for here. */

import { file } from './api.js';
import { el } from './dom.js';
import { isKeyed } from './key.js';

/** Takes over a click on such a link where the API wants a key. */
export async function download(event) {
  const link = event.target.closest?.('a[href^="v1/"], a[href^="openapi.json"]');
  if (!link || !isKeyed()) {
    return;
  }
  event.preventDefault();
  try {
    const { name, content } = await file(link.getAttribute('href'));
    const address = URL.createObjectURL(content);
    el('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  } catch (problem) {
    link.after(el('span', { class: 'error', role: 'alert' }, ` ${problem.message}`));
  }
}
