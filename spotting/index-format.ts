import * as v from 'valibot';
import type { Dictionary, Pattern } from './dictionary.ts';

/**
 * A dictionary as bytes: made when a pack is, so that a background that wakes only opens it.
 *
 *     head    seven 32-bit numbers, little-endian: MAGIC, VERSION, checksum of all that follows it,
 *             bits of the filter and slots of the table as powers of two, bytes of the pool, and
 *             of these the first that are the list of entries
 *     filter  a bit for each hash that there is, so that most words of a text are let go at once
 *     table   of slots: a hash, and where in the pool its patterns begin and end; 0, 0 for none
 *     pool    ids of the entries, then the patterns of each hash, as JSON in UTF-8, which is
 *             parsed when first asked for
 */

const MAGIC = 0x58444742;
export const VERSION = 3;
const HEAD = 7;
const CHECKED_FROM = 3;
const SLOT = 3;
/** Bits of the filter and slots of the table for each hash, at least. */
const FILTER_BITS = 16;
const ROOM = 2;
const MOST_POWER = 26;

const KINDS = ['sure', 'usual', 'ambiguous', 'not', 'cue', 'against'] as const;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Number of the entry, of the kind, language, caseless, words and gaps in turns, anchor. */
const Row = v.pipe(
  v.strictTuple([
    Count,
    Count,
    v.string(),
    v.picklist([0, 1]),
    v.pipe(v.array(v.string()), v.minLength(1)),
    Count,
  ]),
  v.check(([, , , , parts, anchor]) => parts.length % 2 === 1 && anchor * 2 < parts.length),
);
type Row = v.InferOutput<typeof Row>;
const Rows = v.array(Row);
const Entries = v.array(v.string());

/** Writes a dictionary down. */
export function writeIndex(
  patterns: ReadonlyMap<number, readonly Pattern[]>,
): Uint8Array<ArrayBuffer> {
  const filterPower = powerFor(patterns.size * FILTER_BITS, 5);
  const tablePower = powerFor(patterns.size * ROOM, 1);
  const encoder = new TextEncoder();
  const entries = [...new Set([...patterns.values()].flat().map(({ entry }) => entry))];
  const numberOf = new Map(entries.map((entry, number) => [entry, number]));
  const rowOf = ({ entry, kind, lang, caseless, words, gaps, anchor }: Pattern): Row => [
    numberOf.get(entry) ?? 0,
    KINDS.indexOf(kind),
    lang,
    caseless ? 1 : 0,
    words.flatMap((word, at) => (at === 0 ? [word] : [gaps[at - 1] ?? '', word])),
    anchor,
  ];
  const list = encoder.encode(JSON.stringify(entries));
  const pool = [list];
  const filter = new Uint32Array(2 ** filterPower / 32);
  const table = new Uint32Array(2 ** tablePower * SLOT);
  let end = list.length;
  for (const [hash, found] of patterns) {
    const bytes = encoder.encode(JSON.stringify(found.map(rowOf)));
    pool.push(bytes);
    const bit = mix(hash) >>> (32 - filterPower);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = mix(hash) >>> (32 - tablePower);
    while (table[slot * SLOT + 2] !== 0) slot = (slot + 1) % 2 ** tablePower;
    table.set([hash >>> 0, end, end + bytes.length], slot * SLOT);
    end += bytes.length;
  }

  const words = HEAD + filter.length + table.length;
  const result = new Uint8Array(words * 4 + Math.ceil(end / 4) * 4);
  const view = new DataView(result.buffer);
  const numbers = [
    MAGIC,
    VERSION,
    0,
    filterPower,
    tablePower,
    end,
    list.length,
    ...filter,
    ...table,
  ];
  for (const [at, number] of numbers.entries()) view.setUint32(at * 4, number, true);
  let at = words * 4;
  for (const bytes of pool) {
    result.set(bytes, at);
    at += bytes.length;
  }
  view.setUint32(8, checksum(new Uint32Array(result.buffer)), true);
  return result;
}

/**
 * Opens what `writeIndex` wrote, without reading more than it must.
 *
 * @param rank of its patterns beside those of other dictionaries.
 * @throws where the bytes are of another version, cut short or damaged.
 */
export function openIndex(bytes: Uint8Array<ArrayBuffer>, rank = 0): Dictionary {
  const numbers = new Uint32Array(bytes.byteLength >> 2);
  new Uint8Array(numbers.buffer).set(bytes.subarray(0, numbers.byteLength));
  const [magic, version, sum, filterPower = 0, tablePower = 0, poolLength = 0, listLength = 0] =
    numbers;
  if (magic !== MAGIC) throw new Error('This is no index of names.');
  if (version !== VERSION) throw new Error(`The index of names is of version ${version}.`);
  const filterAt = HEAD;
  const tableAt = filterAt + 2 ** filterPower / 32;
  const poolAt = (tableAt + 2 ** tablePower * SLOT) * 4;
  if (
    filterPower < 5 ||
    tablePower < 1 ||
    Math.max(filterPower, tablePower) > MOST_POWER ||
    listLength > poolLength ||
    poolAt + Math.ceil(poolLength / 4) * 4 !== bytes.byteLength ||
    checksum(numbers) !== sum
  ) {
    throw new Error('The index of names is damaged.');
  }

  const filter = numbers.subarray(filterAt, tableAt);
  const table = numbers.subarray(tableAt, poolAt / 4);
  const pool = new Uint8Array(numbers.buffer, poolAt, poolLength);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const entries = v.parse(Entries, JSON.parse(decoder.decode(pool.subarray(0, listLength))));
  const opened = new Map<number, readonly Pattern[]>();
  const slots = 2 ** tablePower;

  const look = (hash: number, mixed: number): readonly Pattern[] | undefined => {
    const known = opened.get(hash);
    if (known) return known;
    // A table without a free slot ends as well.
    for (let step = 0; step < slots; step++) {
      const slot = (((mixed >>> (32 - tablePower)) + step) % slots) * SLOT;
      const end = table[slot + 2] ?? 0;
      if (end === 0) return undefined;
      if (table[slot] !== hash >>> 0) continue;
      const rows: unknown = JSON.parse(decoder.decode(pool.subarray(table[slot + 1], end)));
      const patterns = v.parse(Rows, rows).map((row) => ({ ...patternOf(row, entries), rank }));
      opened.set(hash, patterns);
      return patterns;
    }
    return undefined;
  };
  return {
    get(hash) {
      const mixed = mix(hash);
      const bit = mixed >>> (32 - filterPower);
      if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return undefined;
      return look(hash, mixed);
    },
  };
}

/** @throws where a row names an entry or kind that there is none of. */
function patternOf(
  [number, kindNumber, lang, caseless, parts, anchor]: Row,
  entries: readonly string[],
): Omit<Pattern, 'rank'> {
  const [entry, kind] = [entries[number], KINDS[kindNumber]];
  if (entry === undefined || kind === undefined) throw new Error('The index of names is damaged.');
  const words = parts.filter((_, at) => at % 2 === 0);
  const gaps = parts.filter((_, at) => at % 2 === 1);
  return { entry, kind, lang, caseless: caseless === 1, words, gaps, anchor };
}

/** Spreads a hash over all bits (Fibonacci hashing): the highest are taken. */
function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
}

function powerFor(count: number, least: number): number {
  return Math.max(least, Math.ceil(Math.log2(Math.max(1, count))));
}

/** FNV-1a over 32-bit numbers, of everything after the checksum's own place. */
function checksum(numbers: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = CHECKED_FROM; at < numbers.length; at++) {
    sum = Math.imul(sum ^ (numbers[at] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}
