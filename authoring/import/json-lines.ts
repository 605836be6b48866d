/** A wanted value: its wanted children, and its position once found. */
interface Wanted {
  readonly inside: Map<string, Wanted>;
  offset?: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]|[^\s{}[\],:"]+/g;

/**
 * Finds the lines of values in a valid JSON text by their key paths, in a single pass without
 * recursion, since the text is untrusted and may be deeply nested. A missing value gets the line of
 * its closest existing parent.
 */
export function linesOf(text: string, paths: readonly (readonly string[])[]): number[] {
  const root: Wanted = { inside: new Map() };
  for (const path of paths) want(root, path);
  walk(text, root);
  return lineNumbers(
    text,
    paths.map((path) => offsetOf(root, path)),
  );
}

/** The numbers of the lines that offsets into the text are on, from 1, in one pass over it. */
function lineNumbers(text: string, offsets: readonly number[]): number[] {
  const lines = new Map<number, number>();
  let line = 1;
  let end = text.indexOf('\n');
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    while (end >= 0 && end < offset) {
      line++;
      end = text.indexOf('\n', end + 1);
    }
    lines.set(offset, line);
  }
  return offsets.map((offset) => lines.get(offset) ?? 1);
}

function want(root: Wanted, path: readonly string[]): void {
  let at = root;
  for (const key of path) {
    const next: Wanted = at.inside.get(key) ?? { inside: new Map() };
    at.inside.set(key, next);
    at = next;
  }
}

function offsetOf(root: Wanted, path: readonly string[]): number {
  let at: Wanted | undefined = root;
  let offset = 0;
  for (const key of path) {
    at = at.inside.get(key);
    if (at?.offset === undefined) break;
    offset = at.offset;
  }
  return offset;
}

/** An object or array being walked that contains something wanted. */
interface Level {
  readonly wanted: Wanted;
  /** The next key or index. */
  key: string | number;
  readonly list: boolean;
}

function walk(text: string, root: Wanted): void {
  const levels: Level[] = [];
  /** Nesting depth within something that contains nothing wanted. */
  let passing = 0;
  let key = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    const opens = token === '{' || token === '[';
    if (passing > 0) {
      if (opens) passing++;
      else if (token === '}' || token === ']') passing--;
    } else if (token === '}' || token === ']') {
      levels.pop();
      key = false;
    } else if (token === ',') {
      if (level && typeof level.key === 'number') level.key++;
      key = level?.list === false;
    } else if (key && level) {
      level.key = String(JSON.parse(token));
      key = false;
    } else {
      const wanted = level ? level.wanted.inside.get(String(level.key)) : root;
      // Of duplicate keys, the last one counts.
      if (wanted) wanted.offset = index;
      if (!opens) continue;
      if (wanted && wanted.inside.size > 0) {
        key = token === '{';
        levels.push({ wanted, key: key ? '' : 0, list: !key });
      } else passing = 1;
    }
  }
}
