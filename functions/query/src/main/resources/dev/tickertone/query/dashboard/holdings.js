/** A portfolio's holdings as lines of text, as people paste them from a sheet. */

const KINDS = ['weight', 'quantity'];

/** Lines of CSV with column names, as the API's holdings are. */
export function asText(holdings) {
  const kind = KINDS.find((each) => holdings[0]?.[each] != null) ?? KINDS[0];
  return [`symbol,${kind}`, ...holdings.map((each) => `${each.symbol},${each[kind]}`)].join('\n');
}

/**
 * Reads lines with commas, semicolons or tabs between the columns; without column names the second is the weight.
 *
 * @returns {{holdings: Array, lines: Array<number>}} holdings for the API, which says what is wrong with them, and the
 *     line that each stood in, from 1
 */
export function asHoldings(text) {
  const rows = text.split(/\r?\n/).map((line, index) => ({ cells: line.split(/[,;\t]/).map((cell) => cell.trim()), line: index + 1 }))
    .filter(({ cells }) => cells.some(Boolean));
  const names = rows[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const named = names.includes('symbol');
  const kind = named ? KINDS.find((each) => names.includes(each)) ?? KINDS[0] : KINDS[0];
  const [symbolAt, amountAt] = named ? [names.indexOf('symbol'), names.indexOf(kind)] : [0, 1];
  const held = named ? rows.slice(1) : rows;
  return {
    holdings: held.map(({ cells }) => ({ symbol: cells[symbolAt] ?? '', [kind]: amount(cells[amountAt] ?? '') })),
    lines: held.map(({ line }) => line),
  };
}

/** A number where it is one; else the text, of which the API says what to write. */
function amount(text) {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text || null;
}
