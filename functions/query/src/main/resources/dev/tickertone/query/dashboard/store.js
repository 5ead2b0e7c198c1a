/** Lists that the page knows. */

import { get, Watched } from './api.js';

const PAGE = 50;

/** A list newest first: its newest items are asked for again and again, older ones once. */
export class Feed {
  /**
   * @param {string} path of a list that is newest first
   * @param {string} time the member its items are ordered by
   * @param {string} symbol only items on it, or an empty text for all
   */
  constructor(path, time, symbol = '') {
    this.path = `${path}?limit=${PAGE}${symbol ? `&symbol=${encodeURIComponent(symbol)}` : ''}`;
    this.time = time;
    this.newest = new Watched(this.path);
    this.older = new Map();
    this.olderCursor = undefined;
  }

  get loaded() {
    return this.newest.data !== null;
  }

  /** Where older items go on, or null. */
  get cursor() {
    return this.olderCursor === undefined ? this.newest.data?.next_cursor ?? null : this.olderCursor;
  }

  async poll() {
    const before = this.newest.data?.items ?? [];
    const changed = await this.newest.poll();
    if (changed && this.olderCursor !== undefined) {
      this.keep(before);
    }
    return changed;
  }

  async readOlder() {
    const page = await get(`${this.path}&cursor=${encodeURIComponent(this.cursor)}`);
    this.keep(page.items);
    this.olderCursor = page.next_cursor;
  }

  /** All of them, newest first. */
  all() {
    const items = new Map(this.older);
    for (const item of this.newest.data?.items ?? []) {
      items.set(item.id, item);
    }
    return [...items.values()].sort((a, b) =>
      Date.parse(b[this.time]) - Date.parse(a[this.time]) || (a.id < b.id ? 1 : -1));
  }

  keep(items) {
    for (const item of items) {
      this.older.set(item.id, item);
    }
  }
}

/** A list in the order of ids, as many of its pages as were asked for: all of them again and again, since all may change. */
export class Pages {
  constructor(path) {
    this.path = path;
    this.pages = [new Watched(path)];
  }

  get loaded() {
    return this.pages[0].data !== null;
  }

  get cursor() {
    return this.pages.at(-1).data?.next_cursor ?? null;
  }

  async poll() {
    const changed = await Promise.all(this.pages.map((page) => page.poll()));
    return changed.includes(true);
  }

  readOlder() {
    this.pages.push(new Watched(`${this.path}&cursor=${encodeURIComponent(this.cursor)}`));
    return this.poll();
  }

  all() {
    return [...new Map(this.pages.flatMap((page) => page.data?.items ?? []).map((item) => [item.id, item])).values()];
  }
}
