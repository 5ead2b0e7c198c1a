/** Numbers and times as people read them. */

const MINUS = '\u2212';
const DAY = 86_400;
const dateTime = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const date = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });
const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/** A signed number: +0.30, −0.15, 0.00. */
export function signed(number, decimals = 2) {
  const size = Math.abs(number).toFixed(decimals);
  return Number(size) === 0 ? size : (number < 0 ? MINUS : '+') + size;
}

/** −1, 0 or 1 in words, for styles. */
export function direction(number) {
  return number === null || number === undefined ? 'none' : number < 0 ? 'negative' : number > 0 ? 'positive' : 'zero';
}

export function percent(share) {
  return `${Math.round(share * 100)}%`;
}

/** A stated move: −2.1%, +9 bp, +12.5 points. */
export function move(stated) {
  const amount = stated.percent ?? stated.basis_points ?? stated.points;
  if (amount === null || amount === undefined) {
    return null;
  }
  const unit = stated.percent !== null ? '%' : stated.basis_points !== null ? '\u00a0bp' : '\u00a0points';
  return (amount < 0 ? MINUS : amount > 0 ? '+' : '') + plain.format(Math.abs(amount)) + unit;
}

/** Where a move ended up: 2,793.3 points, 4.61%, $214.60. */
export function level(stated) {
  if (stated.level === null || stated.level === undefined) {
    return null;
  }
  const digits = { minimumFractionDigits: Number.isInteger(stated.level) ? 0 : 2, maximumFractionDigits: 4 };
  const number = new Intl.NumberFormat('en', digits).format(stated.level);
  return stated.unit === 'percent' ? `${number}%` : stated.unit ? `${number} ${stated.unit}` : number;
}

/** A price as people write it, with its small digits: 2,793.30. */
export function price(number) {
  return new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 8 }).format(number);
}

/** A day without its year: Fri, Nov 20. */
export function shortDate(day) {
  return weekday.format(new Date(`${day}T12:00:00Z`));
}

export function absolute(time) {
  return dateTime.format(new Date(time));
}

/** How long ago, coarsely. */
export function ago(time, now = Date.now()) {
  const seconds = Math.round((now - Date.parse(time)) / 1000);
  if (seconds < -60 || seconds >= 7 * DAY) {
    return date.format(new Date(time));
  }
  if (seconds < 60) {
    return 'just now';
  }
  if (seconds < 3_600) {
    return `${Math.floor(seconds / 60)} min ago`;
  }
  return seconds < DAY ? `${Math.floor(seconds / 3_600)} h ago` : `${Math.floor(seconds / DAY)} d ago`;
}
