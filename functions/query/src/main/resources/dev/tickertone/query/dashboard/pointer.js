/** Where in a JSON text the places stand that JSON pointers name. */

/**
 * @param {string} text of one JSON value that JSON.parse takes
 * @returns {Map<string, [number, number]>} start and end by pointer; the whole is the empty one
 */
export function places(text) {
  const found = new Map();
  const token = /\s*("(?:[^"\\]|\\.)*"|[-+.\w]+|[[\]{}:,])/gy;
  const next = () => {
    const match = token.exec(text);
    return { word: match[1], start: token.lastIndex - match[1].length, end: token.lastIndex };
  };
  const peek = () => {
    const at = token.lastIndex;
    const { word } = next();
    token.lastIndex = at;
    return word;
  };

  function value(pointer) {
    const first = next();
    let { end } = first;
    if (first.word === '{' || first.word === '[') {
      const close = first.word === '{' ? '}' : ']';
      for (let index = 0; peek() !== close; index++) {
        if (index > 0) {
          next();
        }
        if (close === '}') {
          const key = JSON.parse(next().word);
          next();
          value(`${pointer}/${escaped(key)}`);
        } else {
          value(`${pointer}/${index}`);
        }
      }
      ({ end } = next());
    }
    found.set(pointer, [first.start, end]);
  }

  value('');
  return found;
}

function escaped(key) {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The place of a pointer, or of what is nearest above it: a member may be missing. */
export function placeOf(found, pointer) {
  let name = pointer;
  while (!found.has(name)) {
    name = name.slice(0, name.lastIndexOf('/'));
  }
  return found.get(name);
}

/** The line of an offset, from 1. */
export function lineOf(text, offset) {
  return text.slice(0, offset).split('\n').length;
}
