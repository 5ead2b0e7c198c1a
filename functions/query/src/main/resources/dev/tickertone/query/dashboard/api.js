/** Talks to the API the page came from. */

const TIMEOUT = 10_000;

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
