import * as v from 'valibot';

/**
 * A dictionary as bytes: made when a pack is (`index-write.ts`), so that a background that wakes only opens it (`index-read.ts`).
 *
 *     head          32-bit numbers, little-endian: `HEAD`
 *     lists         of entries, languages and pieces of text, as JSON
 *     endings       how many code units a word loses, and what it gets, by pieces
 *     paradigms     how variants are made of a text: for each variant its language and for each word an ending
 *     owners        kind, language and case of a text, and its paradigm
 *     related       pairs of entries that are related: how far the one is from that before, and the other from the one
 *     buckets       for each first bits of a hash as many 1s as there are hashes that begin so, then a 0
 *     fingerprints  of each hash some bits after these
 *     postings      of each hash the numbers of the texts that have it, the last of them marked
 *     marks         which posting is the first of each 128th hash
 *     blocks        where each 32nd text begins
 *     texts         in order: what it has in common with the one before, the rest by pieces, whose it is
 *
 * Endings are written down by what they do to a word and not by rule: bytes say what they say whatever the
 * rules become. What a hash leads to is made when a text first has that word, and compared with it.
 */
export const MAGIC = 0x58444742;
export const VERSION = 4;
/** Numbers of the head, in order; then the length in bytes of each part, which is filled up to four. */
export const HEAD = [
  'magic',
  'version',
  'checksum',
  'hashes',
  'bits',
  'width',
  'postings',
  'owners',
] as const;
export const PARTS = [
  'lists',
  'endings',
  'paradigms',
  'owners',
  'related',
  'buckets',
  'fingerprints',
  'postings',
  'marks',
  'blocks',
  'texts',
] as const;
const CHECKED_FROM = 3;
export const FINGERPRINT = 5;
export const MARKED = 128;
/** Bits of an owner: its kind and case, its language, then its paradigm. */
export const KIND_BITS = 4;
export const MAX_LANG_BITS = 12;
/** Between a word and what parts it from the next; a single space has a sign of its own. No text has them. */
export const PART = '\uFFFF';
export const SPACE = '\uFFFE';

export const MAX_POWER = 26;

export const Tables = v.strictObject({
  entries: v.array(v.string()),
  langs: v.array(v.string()),
  pieces: v.array(v.string()),
});
export type Tables = v.InferOutput<typeof Tables>;

/** An index whose bytes are whole. */
export interface IndexParts {
  /** A number of the head. */
  head(name: (typeof HEAD)[number]): number;
  part(name: (typeof PARTS)[number]): Uint8Array;
}

/** Takes an index apart. @throws where the bytes are of another version, cut short or damaged. */
export function partsOf(bytes: Uint8Array<ArrayBuffer>): IndexParts {
  // Numbers are read where they stand.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const numbers = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength >> 2);
  const head: IndexParts['head'] = (name) => numbers[HEAD.indexOf(name)] ?? 0;
  if (head('magic') !== MAGIC) throw new Error('This is no index of names.');
  if (head('version') !== VERSION) {
    throw new Error(`The index of names is of version ${head('version')}.`);
  }
  const places = new Map<string, { readonly start: number; readonly end: number }>();
  let at = (HEAD.length + PARTS.length) * 4;
  for (const [index, name] of PARTS.entries()) {
    const length = numbers[HEAD.length + index] ?? 0;
    places.set(name, { start: at, end: at + length });
    at += Math.ceil(length / 4) * 4;
  }
  if (
    whole.byteLength % 4 !== 0 ||
    at !== whole.byteLength ||
    head('bits') < 1 ||
    head('bits') > MAX_POWER - 2 ||
    head('width') > 31 ||
    head('owners') > 31 ||
    checksum(numbers) !== head('checksum')
  ) {
    return damaged();
  }
  return {
    head,
    part(name) {
      const { start, end } = places.get(name) ?? damaged();
      return whole.subarray(start, end);
    },
  };
}

export function damaged(): never {
  throw new Error('The index of names is damaged.');
}

/** Spreads a hash over all bits (Fibonacci hashing): the highest are taken. */
export function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
}

/** The bits of a hash after those of its bucket. */
export function fingerprintOf(mixed: number, bits: number): number {
  return (mixed << bits) >>> (32 - FINGERPRINT);
}

/** The exponent of the least power of two that is at least `count`, kept within `least` and `most`. */
export function powerFor(count: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(Math.max(1, count)))));
}

/** FNV-1a over 32-bit numbers, of everything after the checksum's own place. */
export function checksum(numbers: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = CHECKED_FROM; at < numbers.length; at++) {
    sum = Math.imul(sum ^ (numbers[at] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}
