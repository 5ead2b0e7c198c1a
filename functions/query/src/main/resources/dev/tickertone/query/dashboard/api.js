/** Talks to the API the page came from. */

import { askForKey, credentials, heldKey, isTaken } from './key.js';

const TIMEOUT = 10_000;
const LONG_TIMEOUT = 35_000;

/** An answer that is a problem, or none at all (status 0); `errors` are the faulty places of a document that was sent. */
export class ApiError extends Error {
  constructor(status, detail, errors = []) {
    super(detail);
    this.status = status;
    this.errors = errors;
  }

  /** Whether the API is well and what was asked is at fault. */
  get isOurs() {
    return this.status >= 400 && this.status < 500 && this.status !== 401 && this.status !== 403 && this.status !== 429;
  }
}

const UNREACHABLE = 'The API does not answer. It is asked again by itself.';
const UNANSWERED = 'The API does not answer. Whether this was done shows when it answers again; then try once more.';
const CLOSED = 'The API wants a key: enter one with the button at the top. Whoever runs the API makes it with tickertone keys make.';
const READ_ONLY = 'This key may only read. To change something, forget it (at the top) and enter one that may write.';
const NOT_THIS = 'The API does not let this key read this, or no longer does.';

/** A resource that is asked for again and again, and read only when it has changed. */
export class Watched {
  constructor(path) {
    this.path = path;
    this.data = null;
    this.tag = null;
    this.asking = null;
  }

  /** Asks again, once at a time. Answers whether there is something new. */
  poll() {
    this.asking ??= this.ask().finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  async ask() {
    const response = await ask(this.path);
    const tag = response.headers.get('etag');
    if (tag !== null && tag === this.tag) {
      return false;
    }
    this.data = await response.json();
    this.tag = tag;
    return true;
  }
}

/** One resource, once. */
export async function get(path) {
  return (await ask(path)).json();
}

/** One resource with its tag, to be sent back where it is changed. */
export async function getTagged(path) {
  const response = await ask(path);
  return { data: await response.json(), tag: response.headers.get('etag') };
}

/**
 * Changes something, or has something worked out.
 *
 * @param {string} method
 * @param {string} path
 * @param {?object} document sent as JSON
 * @param {object} headers such as `if-match`
 * @returns {Promise<{data: ?object, tag: ?string}>}
 */
export async function send(method, path, document = null, headers = {}) {
  const body = document === null ? null : JSON.stringify(document);
  const response = await ask(path, { method, body,
    headers: body === null ? headers : { 'content-type': 'application/json', ...headers } }, LONG_TIMEOUT);
  return { data: response.status === 204 ? null : await response.json(), tag: response.headers.get('etag') };
}

/** What is wrong with a document, as the API says that checks it. */
export async function faultsOf(path, document) {
  try {
    await send('POST', path, document);
    return [];
  } catch (problem) {
    if (problem.status !== 422) {
      throw problem;
    }
    return problem.errors;
  }
}

/** A document as a file, with a name to keep it under. */
export async function file(path) {
  const response = await ask(path);
  const given = response.headers.get('content-disposition')?.match(/filename="?([\w.-]+)/)?.[1];
  const last = path.split('?')[0].split('/').at(-1);
  return { name: given ?? (last.includes('.json') ? last : `${last}.json`), content: await response.blob() };
}

async function ask(path, options = {}, timeout = TIMEOUT) {
  let key = heldKey();
  let response = await reach(path, options, timeout, key);
  while (isClosed(response)) {
    key = await otherKey(key, options.method);
    response = await reach(path, options, timeout, key);
  }
  if (!response.ok) {
    throw await problem(response);
  }
  return response;
}

async function reach(path, options, timeout, key) {
  try {
    return await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(timeout), ...options,
      headers: { ...options.headers, ...credentials(key) } });
  } catch {
    throw new ApiError(0, options.method ? UNANSWERED : UNREACHABLE);
  }
}

function isClosed({ status }) {
  return status === 401 || status === 403;
}

/** The key that is to be tried where one, or none, was refused. A good one was refused for what was asked: no other is asked for. */
async function otherKey(refused, method) {
  if (heldKey() === refused) {
    const isGood = refused !== null && await isTaken(refused).catch(() => {
      throw new ApiError(0, UNREACHABLE);
    });
    if (isGood) {
      throw new ApiError(403, method ? READ_ONLY : NOT_THIS);
    }
    if (!await askForKey(refused !== null)) {
      throw new ApiError(401, CLOSED);
    }
  }
  return heldKey();
}

async function problem(response) {
  try {
    const { detail, errors } = await response.json();
    return new ApiError(response.status, detail ?? `The API answered with status ${response.status}.`, errors ?? []);
  } catch {
    return new ApiError(response.status, `The API answered with status ${response.status}.`);
  }
}
