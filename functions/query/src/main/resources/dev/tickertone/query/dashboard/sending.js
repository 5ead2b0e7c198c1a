/** One file on its way: to the bucket, through reading and scoring, to its articles or to a rejection. */

import { ApiError, get, send } from './api.js';

const AT_ONCE = 3;
const ENDS = ['scored', 'rejected', 'failed'];
const EMPTY = 'The file is empty: nothing was sent. Check how it was written.';
const CUT_OFF = 'The file did not arrive: the connection to the bucket was cut off or is not allowed. Try again.';

let waiting = [];
let sending = 0;

/** A file that was given to the page. `changed` is called whenever there is something new to show. */
export class Sending {
  constructor(key, file, changed) {
    this.key = key;
    this.file = file;
    this.changed = changed;
    this.begin();
  }

  /** Queues it, also again after a failure: a few are sent at a time. */
  begin() {
    Object.assign(this, { id: null, status: 'waiting', sent: 0, articles: [], scores: {}, rejection: null, problem: null });
    waiting.push(this);
    next();
  }

  get isUnderWay() {
    return this.id !== null && !ENDS.includes(this.status);
  }

  async transfer() {
    if (this.file.size === 0) {
      this.become({ status: 'failed', problem: EMPTY });
      return;
    }
    try {
      this.become({ status: 'sending' });
      const { data } = await send('POST', 'v1/uploads', { name: this.file.name, size: this.file.size });
      await put(data, this.file, (sent) => this.become({ sent }));
      this.become({ id: data.id, status: 'awaited', sent: 1 });
    } catch (problem) {
      this.become({ status: 'failed', problem: problem instanceof ApiError ? [problem.message, ...problem.errors.map(({ detail }) => detail)].join(' ') : CUT_OFF });
    }
  }

  /** Asks how far it is. */
  async poll() {
    const { id } = this;
    try {
      const { status, articles, rejection } = await get(`v1/uploads/${encodeURIComponent(id)}`);
      if (id === this.id) {
        this.become({ status, articles, rejection });
        await this.readScores();
      }
    } catch (problem) {
      if (!problem.isOurs) {
        throw problem;
      }
      this.become({ status: 'failed', problem: problem.message });
    }
  }

  async readScores() {
    for (const { id, status } of this.articles) {
      if (status === 'scored' && !(id in this.scores)) {
        const { overall } = await get(`v1/articles/${encodeURIComponent(id)}`);
        this.become({ scores: { ...this.scores, [id]: overall } });
      }
    }
  }

  become(news) {
    Object.assign(this, news);
    this.changed(this);
  }
}

function next() {
  while (sending < AT_ONCE && waiting.length > 0) {
    const [one, ...others] = waiting;
    waiting = others;
    sending += 1;
    one.transfer().finally(() => {
      sending -= 1;
      next();
    });
  }
}

/** Sends a file's bytes to where the API said, telling which part of them has gone. Only this old way tells that. */
function put({ method, url, headers }, file, told) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (!/^(host|content-length)$/i.test(name)) {
        request.setRequestHeader(name, value);
      }
    }
    request.upload.addEventListener('progress', ({ loaded, total }) => told(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => (request.status < 300 ? resolve() : reject(refused(request.status))));
    request.addEventListener('error', () => reject(new Error(CUT_OFF)));
    request.send(file);
  });
}

function refused(status) {
  return new ApiError(status, status === 403 ? 'The bucket did not take the file: its leave to upload has run out. Try again.'
    : `The bucket did not take the file (status ${status}). Try again.`);
}
