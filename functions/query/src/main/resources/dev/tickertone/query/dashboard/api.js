/** Talks to the API the page came from. */

const TIMEOUT = 10_000;

// A dry run takes as long as a function may.
const LONGEST = 30_000;

/** An answer that is a problem, or none at all (status 0). */
export class ApiError extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

const UNREACHABLE = 'The API does not answer. It is asked again by itself.';
const CLOSED = 'The API wants signed requests, which a browser does not send by itself. '
  + 'Read it through a signing proxy, or with a client that signs for AWS.';

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

/**
 * Sends a document, or nothing, and answers what came of it; a problem is an answer too.
 *
 * @param {?string} tag only if the resource still has it
 * @returns {{ok: boolean, status: number, body: ?object, tag: ?string}}
 */
export async function send(method, path, body = null, tag = null) {
  const headers = body === null ? {} : { 'content-type': 'application/json' };
  if (tag !== null) {
    headers['if-match'] = tag;
  }
  let response;
  try {
    response = await fetch(path, { method, headers, body, cache: 'no-store', signal: AbortSignal.timeout(LONGEST) });
  } catch {
    return { ok: false, status: 0, body: { detail: UNREACHABLE }, tag: null };
  }
  const closed = response.status === 401 || response.status === 403;
  const answer = closed ? { detail: CLOSED } : await response.json().catch(() => null);
  return { ok: response.ok, status: response.status, body: answer, tag: response.headers.get('etag') };
}

/** One resource, once. */
export async function get(path) {
  return (await ask(path)).json();
}

async function ask(path) {
  let response;
  try {
    response = await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(TIMEOUT) });
  } catch {
    throw new ApiError(0, UNREACHABLE);
  }
  if (!response.ok) {
    throw new ApiError(response.status, await detail(response));
  }
  return response;
}

async function detail(response) {
  if (response.status === 401 || response.status === 403) {
    return CLOSED;
  }
  try {
    return (await response.json()).detail ?? UNREACHABLE;
  } catch {
    return `The API answered with status ${response.status}.`;
  }
}
