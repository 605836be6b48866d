import * as v from 'valibot';

/**
 * A dictionary as bytes. It is built with the pack (`index-write.ts`), so that the background only
 * has to open it when it wakes (`index-read.ts`).
 *
 *     head          32-bit numbers, little-endian: `HEAD`
 *     lists         of entries, of the numbers of those about people, languages and pieces of text, as JSON
 *     endings       how many code units a word loses and what it gets, in pieces
 *     paradigms     how variants are made from a text: for each run of one language, it and how many there are, then an ending for each word of each
 *     owners        kind, language and case of a text, and its paradigm
 *     related       pairs of related entries, as differences: of the first from the pair before, of the second from the first
 *     buckets       for each prefix of a hash, a 1 for each hash that starts with it, then a 0
 *     fingerprints  of each hash, some of the bits after the prefix
 *     postings      for each hash, the numbers of the groups of four texts in which it is, the last one marked
 *     marks         which posting is the first of every 128th hash
 *     blocks        where every 32nd text starts
 *     texts         sorted: what each shares with the one before, the rest in pieces, and its owners
 *
 * Endings are stored as what they do to a word, not as rules: the bytes stay valid if the rules
 * change. Variants are made, and compared, when a text first contains a word with that hash.
 */
export const MAGIC = 0x58444742;
export const VERSION = 6;
/**
 * The numbers in the head, in order; then the length of each part in bytes,
 * padded to a multiple of four.
 */
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
/** Bits of an owner: kind and case, then language, then paradigm. */
export const KIND_BITS = 4;
export const MAX_LANG_BITS = 12;
/**
 * Between a word and the gap after it; a single space has a sign of its
 * own. No text contains these.
 */
export const PART = '\uFFFF';
export const SPACE = '\uFFFE';

export const MAX_POWER = 26;

export const Tables = v.strictObject({
  entries: v.array(v.string()),
  people: v.array(v.number()),
  langs: v.array(v.string()),
  pieces: v.array(v.string()),
});
export type Tables = v.InferOutput<typeof Tables>;

/** An index whose bytes are intact. */
interface IndexParts {
  /** A number of the head. */
  head(name: (typeof HEAD)[number]): number;
  part(name: (typeof PARTS)[number]): Uint8Array;
}

/**
 * Splits an index into its parts.
 *
 * @throws if the bytes are truncated, damaged or of another version.
 */
export function partsOf(bytes: Uint8Array<ArrayBuffer>): IndexParts {
  // Numbers are read in place.
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

/** Ends reading an index. @throws always, an error that says it is damaged. */
export function damaged(): never {
  throw new Error('The index of names is damaged.');
}

/** Spreads a hash over all bits (Fibonacci hashing); the highest ones are used. */
export function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
}

/** The bits of a hash after those that select its bucket. */
export function fingerprintOf(mixed: number, bits: number): number {
  return (mixed << bits) >>> (32 - FINGERPRINT);
}

/**
 * The exponent of the smallest power of two that is at least `count`,
 * clamped to `least` and `most`.
 */
export function powerFor(count: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(Math.max(1, count)))));
}

/** FNV-1a over 32-bit numbers, of everything after the checksum itself. */
export function checksum(numbers: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = CHECKED_FROM; at < numbers.length; at++) {
    sum = Math.imul(sum ^ (numbers[at] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}
