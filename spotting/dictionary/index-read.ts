import * as v from 'valibot';
import { placeIn } from '../words/place-in.ts';
import { signsOf } from '../words/signs.ts';
import { Words } from '../words/words.ts';
import { unpacked } from './bytes.ts';
import { type Dictionary, inOrderOf } from './dictionary.ts';
import {
  damaged,
  FINGERPRINT,
  MARKED,
  MAX_POWER,
  mix,
  PART,
  partsOf,
  powerFor,
  SPACE,
  Tables,
} from './index-format.ts';
import { endingsIn, ownersOf } from './index-owners.ts';
import { createTexts, type IndexedText } from './index-texts.ts';
import type { Pattern } from './pattern.ts';
import { readPairs, relatedIn } from './related.ts';
import { hasSpellings } from './spelling.ts';

/** Minimum number of filter bits for each hash. */
const FILTER_BITS = 16;
/**
 * Groups of texts read for one hash. Ours have at most 36; names that are made to share a hash
 * would each be read, with all their endings, at the first word of a page that has it.
 */
const MAX_GROUPS = 128;

/**
 * Opens what `writeIndex` wrote, reading no more than it must.
 *
 * @param rank of its patterns beside those of other dictionaries.
 * @throws where the bytes are of another version, cut short or damaged.
 */
export function openIndex(bytes: Uint8Array<ArrayBuffer>, rank = 0): Dictionary {
  const { head, part } = partsOf(bytes);
  const [bits, width, count] = [head('bits'), head('width'), head('postings')];
  const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(part('lists')));
  const tables = v.parse(Tables, json);
  const { filter, power, prefixes } = prefixesOf(
    part('buckets'),
    part('fingerprints'),
    head('hashes'),
    bits,
  );
  const postings = part('postings');
  const markAt = numbersIn(part('marks'));
  const owners = ownersOf(tables, part('owners'), head('owners'), part('paradigms'));
  const endings = part('endings');
  const textsOf = createTexts(
    part('texts'),
    numbersIn(part('blocks')),
    tables.pieces,
    tables.entries.length,
  );
  const people = new Set(tables.people);
  const compare = inOrderOf(tables);
  let known: ReturnType<typeof endingsIn> | undefined;
  let relatedTo: ReturnType<typeof relatedIn> | undefined;
  /** Memoized by hash; empty if only its first bits are in the index. */
  const opened = new Map<number, readonly Pattern[] | null>();

  const look = (hash: number, mixed: number): readonly Pattern[] | undefined => {
    const before = opened.get(hash);
    if (before !== undefined) return before ?? undefined;
    const found = new Set<number>();
    const prefix = mixed >>> (32 - bits - FINGERPRINT);
    for (let at = placeIn(prefixes, (one) => one < prefix); prefixes[at] === prefix; at++) {
      for (const group of postingsOf(at)) found.add(group);
    }
    const patterns = [...found]
      .slice(0, MAX_GROUPS)
      .flatMap((group) => textsOf(group).flatMap((text) => patternsOf(text, hash)))
      .sort(compare);
    opened.set(hash, patterns.length > 0 ? patterns : null);
    return patterns.length > 0 ? patterns : undefined;
  };

  /** Numbers of the groups of texts of the hash at an index. */
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

  /** The variants of a text in which the word it is found by has this hash. */
  const patternsOf = ({ text, anchor, owners: own }: IndexedText, hash: number): Pattern[] => {
    const { words: given, gaps } = partedAt(text);
    const ended = (at: number, ending: number) => {
      known ??= endingsIn(endings, tables.pieces);
      const { off, put } = known(ending);
      const word = given[at] ?? damaged();
      return word.slice(0, word.length - off) + put;
    };
    /** A word such as “Syria” has the same part in many entries. */
    const alike = new Map<number, Pick<Pattern, 'kind' | 'lang' | 'caseless' | 'words'>[]>();
    const waysOf = (number: number) => {
      const before = alike.get(number);
      if (before) return before;
      const { kind, caseless, variants } = owners(number, given.length);
      /** By ending: the variants of a phrase differ mostly in other words. */
      const isFound = new Map<number, boolean>();
      const ways = variants
        .filter(({ endings }) => {
          const ending = endings[anchor] ?? 0;
          const before = isFound.get(ending);
          if (before !== undefined) return before;
          const is = hashOfWord(ended(anchor, ending), kind) === hash;
          isFound.set(ending, is);
          return is;
        })
        .map(({ lang, endings }) => {
          const words = given.map((_, at) => ended(at, endings[at] ?? 0));
          return { kind, lang, caseless, words };
        });
      alike.set(number, ways);
      return ways;
    };
    return own.flatMap(([entryNumber, ownerNumber]) => {
      const entry = tables.entries[entryNumber] ?? damaged();
      relatedTo ??= relatedIn(readPairs(part('related')), tables.entries);
      const related = relatedTo(entryNumber);
      const isPerson = people.has(entryNumber);
      // Written out, since engines optimise this far better than a spread.
      return waysOf(ownerNumber).map(({ kind, lang, caseless, words }) => ({
        entry,
        isPerson,
        kind,
        lang,
        caseless,
        words,
        gaps,
        anchor,
        related,
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

/** Words and the gaps between them. */
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

/**
 * The first bits of all hashes, in order, and a filter of one bit each, so that most words of a
 * text are rejected at once.
 *
 * @see https://en.wikipedia.org/wiki/Quotient_filter
 */
function prefixesOf(buckets: Uint8Array, fingerprints: Uint8Array, hashes: number, bits: number) {
  const size = bits + FINGERPRINT;
  const power = powerFor(hashes * FILTER_BITS, 5, Math.min(MAX_POWER, size));
  const filter = new Uint32Array(2 ** power / 32);
  const prefixes = new Uint32Array(hashes);
  let at = 0;
  // Fingerprints are unpacked inline: while the background wakes, there is no time for a call each.
  let [ahead, held, next] = [0, 0, 0];
  for (let byte = 0; byte < buckets.length; byte++) {
    // Each 1 is a hash; each 0 ends a bucket.
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

function numbersIn(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
}

const words = new Words(8);

/** The hash by which a pattern's word is looked up, as in the dictionary. */
function hashOfWord(word: string, kind: Pattern['kind']): number {
  const bare = signsOf(word).word;
  words.length = 0;
  words.addFolded(bare, 0);
  return (hasSpellings(bare, kind) ? words.sounds : words.hashes)[0] ?? 0;
}
