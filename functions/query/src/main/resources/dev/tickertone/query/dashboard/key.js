/** The key for the API, kept for this tab: asked for where the API wants one, and sent with every call. */

import { byId, el, setText } from './dom.js';

const NAME = 'tickertone.key';
/** Anything that any key may ask. */
const PROBE = 'v1/rules?limit=1';
const SENDABLE = /^[\x21-\x7e]{1,8192}$/;
/** A token of an identity provider, where the API is set up for one. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const WRONG = 'The API does not take this key: it is mistyped, revoked or expired.';
const NO_ANSWER = 'The API does not answer. Try again.';

let asking = null;
let declined = false;

export function heldKey() {
  return sessionStorage.getItem(NAME);
}

/** Whether the API is known to want a key. */
export function isKeyed() {
  return declined || heldKey() !== null;
}

/** The headers that carry a key. */
export function credentials(key) {
  return key === null ? {} : TOKEN.test(key) ? { authorization: `Bearer ${key}` } : { 'x-api-key': key };
}

/** Whether the API takes a key at all, whatever for. */
export async function isTaken(key) {
  const { status } = await fetch(PROBE, { cache: 'no-store', headers: credentials(key), signal: AbortSignal.timeout(10_000) });
  return status !== 401 && status !== 403;
}

/**
 * Asks for a key, once for all who want one at the same time; not again by itself after it was declined.
 *
 * @param {boolean} again whether there was one that is no longer taken
 * @returns {Promise<boolean>} whether there is one now that is taken
 */
export async function askForKey(again) {
  if (declined) {
    return false;
  }
  asking ??= dialog(again ? 'The key this tab had is no longer taken: it is revoked or expired.' : '').finally(() => {
    asking = null;
  });
  const given = await asking;
  declined = !given;
  showControl();
  return given;
}

function dialog(problem) {
  byId('connection').dataset.state = 'failing';
  setText(byId('connection-text'), 'Wants a key');
  return new Promise((resolve) => {
    const error = el('p', { class: 'error', id: 'key-error', role: 'alert' }, problem);
    const input = el('input', { id: 'key-input', type: 'password', autocomplete: 'off', spellcheck: 'false',
      autocapitalize: 'none', autofocus: true, 'aria-describedby': 'key-error' });
    const use = el('button', { type: 'submit', class: 'button primary' }, 'Use this key');
    const form = el('form', { class: 'form', novalidate: true },
      el('div', { class: 'field' }, el('label', { class: 'field-label', for: 'key-input' }, 'Key'), input, error),
      el('div', { class: 'buttons' }, use, el('button', { type: 'button', class: 'button', onclick: () => box.close() }, 'Not now')));
    const box = el('dialog', { class: 'key', 'aria-labelledby': 'key-heading', onclose: () => {
      box.remove();
      resolve(box.returnValue === 'taken');
    } },
    el('h2', { id: 'key-heading' }, 'This API wants a key'),
    el('p', {}, 'Whoever runs it makes one with ', el('code', {}, 'tickertone keys make NAME'),
      '. One that may only read shows everything; changing and uploading takes ', el('code', {}, '--scope write'), '.'),
    el('p', {}, 'It is kept in this tab until you close it, and sent to this API only.'), form);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      use.disabled = true;
      const wrong = await keep(input.value.trim());
      use.disabled = false;
      setText(error, wrong);
      input.setAttribute('aria-invalid', `${wrong !== ''}`);
      if (wrong === '') {
        box.close('taken');
      } else {
        input.select();
        input.focus();
      }
    });
    document.body.append(box);
    box.showModal();
  });
}

/** Keeps a key if the API takes it. Answers what is wrong, or an empty text. */
async function keep(key) {
  try {
    if (!SENDABLE.test(key) || !await isTaken(key)) {
      return WRONG;
    }
  } catch {
    return NO_ANSWER;
  }
  sessionStorage.setItem(NAME, key);
  return '';
}

/** Loaded again, so that nothing stays to be read that the key had shown. */
function control() {
  sessionStorage.removeItem(NAME);
  location.reload();
}

function showControl() {
  byId('key').hidden = !isKeyed();
  setText(byId('key'), declined ? 'Enter key' : 'Forget key');
}

byId('key').addEventListener('click', control);
showControl();
