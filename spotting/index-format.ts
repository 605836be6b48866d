import * as v from 'valibot';
import { ByteReader, unpacked } from './bytes.ts';
import { type Dictionary, inOrderOf, KINDS, type Pattern } from './dictionary.ts';
import { createTexts } from './index-texts.ts';
import { readText } from './pieces.ts';
import { signsOf } from './signs.ts';
import { hasSpellings } from './spelling.ts';
import { Words } from './words.ts';

/**
 * A dictionary as bytes: made when a pack is (`index-write.ts`), so that a background that wakes only opens it.
 *
 *     head          32-bit numbers, little-endian: `HEAD`
 *     lists         of entries, languages and pieces of text, as JSON
 *     endings       how many code units a word loses, and what it gets, by pieces
 *     paradigms     how variants are made of a text: for each variant its language and for each word an ending
 *     owners        kind, language and case of a text, and its paradigm
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
export const VERSION = 3;
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
  'buckets',
  'fingerprints',
  'postings',
  'marks',
  'blocks',
  'texts',
] as const;
export const CHECKED_FROM = 3;
export const FINGERPRINT = 5;
export const MARKED = 128;
/** Bits of an owner: its kind and case, its language, then its paradigm. */
export const KIND_BITS = 4;
export const MOST_LANG_BITS = 12;
/** Between a word and what parts it from the next; a single space has a sign of its own. No text has them. */
export const PART = '\uFFFF';
export const SPACE = '\uFFFE';

/** Bits of the filter for each hash, at least. */
const FILTER_BITS = 16;
const MOST_POWER = 26;

export const Tables = v.strictObject({
  entries: v.array(v.string()),
  langs: v.array(v.string()),
  pieces: v.array(v.string()),
});
export type Tables = v.InferOutput<typeof Tables>;

/** What a text is to an entry, and how else it is written. */
interface Owner {
  readonly kind: Pattern['kind'];
  readonly caseless: boolean;
  readonly variants: readonly { readonly lang: string; readonly endings: readonly number[] }[];
}

/**
 * Opens what `writeIndex` wrote, without reading more than it must.
 *
 * @param rank of its patterns beside those of other dictionaries.
 * @throws where the bytes are of another version, cut short or damaged.
 */
export function openIndex(bytes: Uint8Array<ArrayBuffer>, rank = 0): Dictionary {
  const { head, parts } = partsOf(bytes);
  const [, , , hashes = 0, bits = 0, width = 0, count = 0, ownerWidth = 0] = head;
  const [lists, endings, paradigms, ownerBytes, buckets, fingerprints] = parts;
  const [, , , , , , postings, marks, blocks, texts] = parts;
  const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(lists));
  const tables = v.parse(Tables, json);
  const { filter, power, prefixes } = prefixesOf(buckets, fingerprints, hashes, bits);
  const markAt = numbersIn(marks);
  const owners = ownersOf(tables, ownerBytes, ownerWidth, paradigms);
  const textAt = createTexts(texts, numbersIn(blocks), tables.pieces, tables.entries.length);
  const compare = inOrderOf(tables);
  let known: ReturnType<typeof endingsIn> | undefined;
  const opened = new Map<number, readonly Pattern[] | undefined>();

  const look = (hash: number, mixed: number): readonly Pattern[] | undefined => {
    if (opened.has(hash)) return opened.get(hash);
    const found = new Set<number>();
    const prefix = mixed >>> (32 - bits - FINGERPRINT);
    for (let at = firstFrom(prefixes, prefix); prefixes[at] === prefix; at++) {
      for (const number of postingsOf(at)) found.add(number);
    }
    const patterns = [...found].flatMap((number) => patternsOf(number, hash)).sort(compare);
    opened.set(hash, patterns.length > 0 ? patterns : undefined);
    return opened.get(hash);
  };

  /** Numbers of the texts of the hash at a place. */
  const postingsOf = (place: number): number[] => {
    const numbers: number[] = [];
    let at = markAt[Math.floor(place / MARKED)] ?? 0;
    for (let left = place % MARKED; left >= 0 && at < count; at++) {
      const posting = unpacked(postings, at, width);
      if (left === 0) numbers.push(posting >>> 1);
      if ((posting & 1) === 1) left--;
    }
    return numbers;
  };

  /** The variants of a text whose word that it is found by has this hash. */
  const patternsOf = (number: number, hash: number): Pattern[] => {
    const { text, anchor, owners: own } = textAt(number) ?? damaged();
    const { words: given, gaps } = partedAt(text);
    const ended = (at: number, ending: number) => {
      known ??= endingsIn(endings, tables.pieces);
      const { off, put } = known(ending);
      const word = given[at] ?? damaged();
      return word.slice(0, word.length - off) + put;
    };
    /** A word such as “Syria” is one of many entries in the same way. */
    const alike = new Map<number, Pick<Pattern, 'kind' | 'lang' | 'caseless' | 'words'>[]>();
    const waysOf = (number: number) => {
      const before = alike.get(number);
      if (before) return before;
      const { kind, caseless, variants } = owners(number, given.length);
      const ways = variants
        .filter(({ endings }) => hashOfWord(ended(anchor, endings[anchor] ?? 0), kind) === hash)
        .map(({ lang, endings }) => {
          const words = given.map((_, at) => ended(at, endings[at] ?? 0));
          return { kind, lang, caseless, words };
        });
      alike.set(number, ways);
      return ways;
    };
    return own.flatMap(([entryNumber, ownerNumber]) => {
      const entry = tables.entries[entryNumber] ?? damaged();
      // Field by field: engines make much more of it than of a spread.
      return waysOf(ownerNumber).map(({ kind, lang, caseless, words }) => ({
        entry,
        kind,
        lang,
        caseless,
        words,
        gaps,
        anchor,
        rank,
      }));
    });
  };

  return {
    get(hash) {
      const mixed = mix(hash);
      const bit = mixed >>> (32 - power);
      if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return undefined;
      return look(hash, mixed);
    },
  };
}

/** Words, and what parts each from the next. */
function partedAt(text: string): { words: string[]; gaps: string[] } {
  const words: string[] = [];
  const gaps: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit !== SPACE && unit !== PART) continue;
    words.push(text.slice(start, at));
    const end = unit === SPACE ? at : text.indexOf(PART, at + 1);
    if (end < 0) return damaged();
    gaps.push(unit === SPACE ? ' ' : text.slice(at + 1, end));
    at = end;
    start = end + 1;
  }
  words.push(text.slice(start));
  return { words, gaps };
}

type Parts = [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

function partsOf(bytes: Uint8Array<ArrayBuffer>): { head: Uint32Array; parts: Parts } {
  // Numbers are read where they stand.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const numbers = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength >> 2);
  const [magic, version, sum, , bits = 0, width = 0] = numbers;
  if (magic !== MAGIC) throw new Error('This is no index of names.');
  if (version !== VERSION) throw new Error(`The index of names is of version ${version}.`);
  const lengths = numbers.subarray(HEAD.length, HEAD.length + PARTS.length);
  const sizes = [...lengths].map((length) => Math.ceil(length / 4) * 4);
  const size = sizes.reduce((all, one) => all + one, (HEAD.length + PARTS.length) * 4);
  if (
    whole.byteLength % 4 !== 0 ||
    size !== whole.byteLength ||
    bits < 1 ||
    bits > MOST_POWER - 2 ||
    width > 31 ||
    (numbers[HEAD.indexOf('owners')] ?? 0) > 31 ||
    checksum(numbers) !== sum
  ) {
    return damaged();
  }
  let at = (HEAD.length + PARTS.length) * 4;
  const part = (index: number) => {
    const found = whole.subarray(at, at + (lengths[index] ?? 0));
    at += sizes[index] ?? 0;
    return found;
  };
  return {
    head: numbers,
    parts: [
      part(0),
      part(1),
      part(2),
      part(3),
      part(4),
      part(5),
      part(6),
      part(7),
      part(8),
      part(9),
    ],
  };
}

/**
 * The first bits of all hashes, in order, and a bit for each so that most words of a text are let go at once.
 *
 * @see https://en.wikipedia.org/wiki/Quotient_filter
 */
function prefixesOf(buckets: Uint8Array, fingerprints: Uint8Array, hashes: number, bits: number) {
  const size = bits + FINGERPRINT;
  const power = powerFor(hashes * FILTER_BITS, 5, Math.min(MOST_POWER, size));
  const filter = new Uint32Array(2 ** power / 32);
  const prefixes = new Uint32Array(hashes);
  let at = 0;
  // Fingerprints are unpacked along the way: a background that wakes has no time for a call for each.
  let [ahead, held, next] = [0, 0, 0];
  for (let byte = 0; byte < buckets.length; byte++) {
    // Each 1 is a hash, and each 0 before it a bucket.
    for (let left = buckets[byte] ?? 0; left !== 0 && at < hashes; left &= left - 1) {
      const bucket = 8 * byte + 31 - Math.clz32(left & -left) - at;
      if (held < FINGERPRINT) {
        ahead |= (fingerprints[next++] ?? 0) << held;
        held += 8;
      }
      const prefix = (bucket << FINGERPRINT) | (ahead & (2 ** FINGERPRINT - 1));
      ahead >>>= FINGERPRINT;
      held -= FINGERPRINT;
      const bit = prefix >>> (size - power);
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
      prefixes[at++] = prefix;
    }
  }
  return { filter, power, prefixes };
}

/** Where in a list in order the first is that is not less. */
function firstFrom(list: Uint32Array, least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endingsIn(bytes: Uint8Array, pieces: readonly string[]) {
  const places = placesIn(bytes);
  const known = new Map<number, { readonly off: number; readonly put: string }>();
  return (number: number) => {
    const before = known.get(number);
    if (before) return before;
    const reader = new ByteReader(bytes, places(number));
    const end = reader.count() + reader.at;
    const off = reader.count();
    const ending = { off, put: readText(bytes, reader.at, end, pieces) };
    known.set(number, ending);
    return ending;
  };
}

/** Reads owners when they are asked for, by their number and how many words their texts have. */
function ownersOf(tables: Tables, owners: Uint8Array, width: number, paradigms: Uint8Array) {
  let places: ReturnType<typeof placesIn> | undefined;
  const langBits = powerFor(tables.langs.length, 1, MOST_LANG_BITS);
  const known = new Map<number, Owner>();
  return (number: number, words: number): Owner => {
    const before = known.get(number);
    if (before) return before;
    const row = unpacked(owners, number, width);
    const kindAndCase = row & (2 ** KIND_BITS - 1);
    const own = (row >>> KIND_BITS) & (2 ** langBits - 1);
    const paradigm = row >>> (KIND_BITS + langBits);
    const lang = (offset: number) => tables.langs[offset === 0 ? own : offset - 1] ?? damaged();
    const kind = KINDS[kindAndCase >>> 1] ?? damaged();
    const caseless = (kindAndCase & 1) === 1;
    places ??= placesIn(paradigms);
    const variants = new ByteReader(paradigms, places(paradigm));
    const end = variants.count() + variants.at;
    const more: Owner['variants'][number][] = [];
    while (variants.at < end) {
      more.push({
        lang: lang(variants.count()),
        endings: Array.from({ length: words }, () => variants.count()),
      });
    }
    const owner: Owner = {
      kind,
      caseless,
      variants: [{ lang: lang(0), endings: Array.from({ length: words }, () => 0) }, ...more],
    };
    known.set(number, owner);
    return owner;
  };
}

/** Where each of the rows begins that begin with their length. */
function placesIn(bytes: Uint8Array): (number: number) => number {
  const places: number[] = [];
  for (let reader = new ByteReader(bytes); !reader.isAtEnd; ) {
    const place = reader.at;
    const length = reader.count();
    places.push(place);
    reader.at += length;
  }
  return (number) => places[number] ?? damaged();
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
}

function damaged(): never {
  throw new Error('The index of names is damaged.');
}

const words = new Words(8);

/** The hash that a pattern's word is looked up by, as the dictionary has it. */
function hashOfWord(word: string, kind: Pattern['kind']): number {
  const bare = signsOf(word).word;
  words.length = 0;
  words.addFolded(bare, 0);
  return (hasSpellings(bare, kind) ? words.sounds : words.hashes)[0] ?? 0;
}

/** Spreads a hash over all bits (Fibonacci hashing): the highest are taken. */
export function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
}

/** The bits of a hash after those of its bucket. */
export function fingerprintOf(mixed: number, bits: number): number {
  return (mixed << bits) >>> (32 - FINGERPRINT);
}

/** The least power of two that is so much. */
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
