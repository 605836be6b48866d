import type { ByteWriter } from './bytes.ts';

/**
 * Text as pieces of one byte each: its usual characters and frequent combinations. Other characters
 * are spelled out. Names in nine languages take two thirds of a byte per character.
 */

const SPELLED = 0;
const FIRST_PIECE = 1;
const PIECES = 256 - FIRST_PIECE;
/** Characters rarer than one in this many are spelled out. */
const RARE = 2000;
const LONGEST_PIECE = 8;
/**
 * Number of code units from which pieces are chosen: enough to be representative,
 * and few enough to be quick.
 */
const SAMPLE = 60_000;

/**
 * Chooses pieces for these texts (byte pair encoding:
 * https://en.wikipedia.org/wiki/Byte-pair_encoding).
 */
export function piecesOf(texts: readonly string[]): string[] {
  const step = Math.max(1, texts.reduce((sum, { length }) => sum + length, 0) / SAMPLE);
  const sample: string[] = [];
  for (let at = 0; at < texts.length; at += step) sample.push(texts[Math.floor(at)] ?? '');
  const units = tally(sample.flatMap((text) => text.split('')));
  const total = [...units.values()].reduce((sum, count) => sum + count, 0);
  const pieces = [...units]
    .filter(([, count]) => count * RARE >= total)
    .sort((a, b) => b[1] - a[1])
    .slice(0, PIECES)
    .map(([unit]) => unit);
  const known = new Set(pieces);
  // '' stands between texts, and for what is spelled out.
  let row = sample.flatMap((text) => [...text.split('').map((u) => (known.has(u) ? u : '')), '']);
  while (pieces.length < PIECES) {
    const pairs = new Map<string, number>();
    for (let at = 1; at < row.length; at++) {
      const [one = '', next = ''] = [row[at - 1], row[at]];
      if (one === '' || next === '' || one.length + next.length > LONGEST_PIECE) continue;
      const pair = one + next;
      if (!known.has(pair)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    let best = '';
    let most = 2;
    for (const [pair, count] of pairs) if (count > most) [best, most] = [pair, count];
    if (best === '') break;
    pieces.push(best);
    known.add(best);
    const joined: string[] = [];
    for (let at = 0; at < row.length; at++) {
      const [one = '', next = ''] = [row[at], row[at + 1]];
      if (one !== '' && next !== '' && one + next === best) {
        joined.push(best);
        at++;
      } else joined.push(one);
    }
    row = joined;
  }
  return pieces;
}

function tally(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Writes text using the longest pieces. */
export function writeText(
  into: ByteWriter,
  text: string,
  codes: ReadonlyMap<string, number>,
): void {
  for (let at = 0; at < text.length; ) {
    let length = Math.min(LONGEST_PIECE, text.length - at);
    while (length > 1 && !codes.has(text.slice(at, at + length))) length--;
    const code = codes.get(text.slice(at, at + length));
    if (code === undefined) {
      into.byte(SPELLED);
      into.byte(text.charCodeAt(at) & 0xff);
      into.byte(text.charCodeAt(at) >>> 8);
    } else into.byte(code);
    at += length;
  }
}

/** The code of each piece. */
export function codesOf(pieces: readonly string[]): Map<string, number> {
  return new Map(pieces.map((piece, index) => [piece, index + FIRST_PIECE]));
}

/** Reads what `writeText` wrote from one offset to another. */
export function readText(
  bytes: Uint8Array,
  begin: number,
  end: number,
  pieces: readonly string[],
): string {
  let text = '';
  for (let at = begin; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code !== SPELLED) text += pieces[code - FIRST_PIECE] ?? '';
    else {
      text += String.fromCharCode((bytes[at + 1] ?? 0) | ((bytes[at + 2] ?? 0) << 8));
      at += 2;
    }
  }
  return text;
}
