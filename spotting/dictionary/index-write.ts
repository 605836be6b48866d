import type { Term } from '../types.ts';
import { ByteWriter, packed, uint32Bytes } from './bytes.ts';
import { listsOf, PATTERN_KINDS, peopleIn } from './dictionary.ts';
import { type Family, familiesOf } from './families.ts';
import {
  checksum,
  FINGERPRINT,
  fingerprintOf,
  HEAD,
  KIND_BITS,
  MAGIC,
  MARKED,
  MAX_LANG_BITS,
  mix,
  PART,
  PARTS,
  powerFor,
  SPACE,
  type Tables,
  VERSION,
} from './index-format.ts';
import { BLOCK, GROUP, HEADS, MORE, SAME_ENTRY } from './index-texts.ts';
import { codesOf, piecesOf, writeText } from './pieces.ts';
import { pairsOf, writePairs } from './related.ts';

/** More buckets than this would be more bits than a hash has left. */
const MAX_BITS = 22;

/** A text that several families share, and its owners. */
interface Text {
  readonly text: string;
  readonly anchor: number;
  /** Numbers of the entry and the owner. */
  readonly owners: (readonly [number, number])[];
  readonly hashes: Set<number>;
}

/** Writes what terms are found by, in the format of `index-format.ts`; `index-read.ts` reads it. */
export function writeIndex(terms: readonly Term[]): Uint8Array<ArrayBuffer> {
  const families = familiesOf(terms).filter(isWritable);
  const { entries, langs } = listsOf(families);
  const owners = createOwners(families, langs);
  const texts = textsOf(families, entries, owners.numbers);
  const hashes = Map.groupBy(
    texts.flatMap((text, number) => [...text.hashes].map((hash) => ({ mixed: mix(hash), number }))),
    ({ mixed }) => mixed,
  );
  const sorted = [...hashes].sort(([a], [b]) => a - b);
  const bits = powerFor(sorted.length, 1, MAX_BITS);
  const groups = sorted.map(([, found]) => [
    ...new Set(found.map(({ number }) => Math.floor(number / GROUP))),
  ]);
  const width = powerFor(Math.ceil(texts.length / GROUP), 1, 30) + 1;
  const postings = groups.flatMap((found) =>
    found.map((group, at) => (group << 1) | Number(at === found.length - 1)),
  );
  const marks = uint32Bytes(marksOf(groups.map(({ length }) => length)));
  const { bytes, blocks, pieces, endings } = encodeTexts(texts, owners.endings, entries.length);
  const people = new Set(peopleIn(terms));
  const tables: Tables = {
    entries: [...entries],
    people: entries.flatMap((entry, at) => (people.has(entry) ? [at] : [])),
    langs: [...langs],
    pieces,
  };
  return joinParts(
    {
      magic: MAGIC,
      version: VERSION,
      checksum: 0,
      hashes: sorted.length,
      bits,
      width,
      postings: postings.length,
      owners: owners.width,
    },
    {
      lists: new TextEncoder().encode(JSON.stringify(tables)),
      endings,
      paradigms: owners.paradigms,
      owners: owners.bytes,
      related: writePairs(pairsOf(terms, entries)),
      buckets: unary(
        sorted.map(([mixed]) => mixed >>> (32 - bits)),
        2 ** bits,
      ),
      fingerprints: packed(
        sorted.map(([mixed]) => fingerprintOf(mixed, bits)),
        FINGERPRINT,
      ),
      postings: packed(postings, width),
      marks,
      blocks: uint32Bytes(blocks),
      texts: bytes,
    },
  );
}

/** False for text that contains our separators, which no page shows. */
function isWritable({ variants }: Family): boolean {
  return variants.every(({ words, gaps }) => !/[\uFFFE\uFFFF]/.test([...words, ...gaps].join('')));
}

/** Numbers owners, their paradigms and endings, and writes each once, the most frequent first. */
function createOwners(families: readonly Family[], langs: readonly string[]) {
  const langAt = new Map(langs.map((lang, at) => [lang, at]));
  const endings = byUse(families.flatMap(endingsOf));
  const paradigmOf = ({ variants: [first, ...more] }: Family) =>
    more.map(({ lang, words }) => [
      lang === first?.lang ? 0 : (langAt.get(lang) ?? 0) + 1,
      ...words.map((word, at) => endings.get(endingOf(first?.words[at] ?? '', word)) ?? 0),
    ]);
  const keys = families.map((family) => {
    const lang = langAt.get(family.variants[0]?.lang ?? '') ?? 0;
    const own = [2 * PATTERN_KINDS.indexOf(family.kind) + Number(family.caseless), lang];
    return JSON.stringify([own, family.gaps.length, paradigmOf(family)]);
  });
  const numberOf = byUse(keys);

  const paradigms = new ByteWriter();
  const rows: number[][] = [];
  const known = new Map<string, number>();
  for (const key of numberOf.keys()) {
    const [own, , variants]: [number[], number, number[][]] = JSON.parse(key);
    const text = JSON.stringify(variants);
    const paradigm = known.get(text) ?? known.size;
    if (!known.has(text)) {
      known.set(text, paradigm);
      const row = new ByteWriter();
      for (let at = 0; at < variants.length; ) {
        const lang = variants[at]?.[0] ?? 0;
        const next = variants.findIndex(([other], index) => index > at && other !== lang);
        const run = variants.slice(at, next < 0 ? undefined : next);
        row.count(lang);
        row.count(run.length);
        for (const [, ...endings] of run) for (const ending of endings) row.count(ending);
        at += run.length;
      }
      paradigms.count(row.length);
      paradigms.bytes(row.done());
    }
    rows.push([...own, paradigm]);
  }
  const langBits = powerFor(langs.length, 1, MAX_LANG_BITS);
  const width = KIND_BITS + langBits + powerFor(known.size, 1, 31 - KIND_BITS - langBits);
  return {
    /** The number of each family's owner. */
    numbers: keys.map((key) => numberOf.get(key) ?? 0),
    paradigms: paradigms.done(),
    bytes: packed(
      rows.map(
        ([kind = 0, lang = 0, paradigm = 0]) =>
          kind + (lang << KIND_BITS) + (paradigm << (KIND_BITS + langBits)),
      ),
      width,
    ),
    width,
    endings: [...endings.keys()],
  };
}

/** Numbers these, the most frequent first. */
function byUse(list: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const one of list) uses.set(one, (uses.get(one) ?? 0) + 1);
  const order = [...uses].sort((a, b) => b[1] - a[1]);
  return new Map(order.map(([one], number) => [one, number]));
}

function endingsOf({ variants }: Family): string[] {
  const [first] = variants;
  return variants.flatMap(({ words }) =>
    words.map((word, at) => endingOf(first?.words[at] ?? '', word)),
  );
}

/** How one word becomes another: the code units removed, and what replaces them. */
function endingOf(from: string, to: string): string {
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same++;
  return `${from.length - same} ${to.slice(same)}`;
}

function textsOf(
  families: readonly Family[],
  entries: readonly string[],
  ownerNumbers: readonly number[],
): Text[] {
  const entryAt = new Map(entries.map((entry, at) => [entry, at]));
  const texts = new Map<string, Text>();
  for (const [index, { entry, anchor, gaps, variants }] of families.entries()) {
    const [first] = variants;
    const text = (first?.words ?? [])
      .flatMap((word, at) => (at === 0 ? [word] : [partBy(gaps[at - 1] ?? ''), word]))
      .join('');
    const key = `${anchor} ${text}`;
    const known = texts.get(key) ?? { text, anchor, owners: [], hashes: new Set() };
    texts.set(key, known);
    known.owners.push([entryAt.get(entry) ?? 0, ownerNumbers[index] ?? 0]);
    for (const { hashes } of variants) known.hashes.add(hashes[anchor] ?? 0);
  }
  return [...texts.values()].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

function partBy(gap: string): string {
  return gap === ' ' ? SPACE : PART + gap + PART;
}

/** Writes texts by what they share with the one before. */
function encodeTexts(texts: readonly Text[], endings: readonly string[], entries: number) {
  const cuts = texts.map(({ text }, at) => {
    const before = at % BLOCK === 0 ? '' : (texts[at - 1]?.text ?? '');
    let shared = 0;
    while (shared < text.length && shared < before.length && text[shared] === before[shared])
      shared++;
    return shared;
  });
  const rests = texts.map(({ text }, at) => text.slice(cuts[at]));
  const pieces = piecesOf(rests);
  const codes = codesOf(pieces);
  const into = new ByteWriter();
  const blocks: number[] = [];
  let entry = 0;
  for (const [at, { anchor, owners }] of texts.entries()) {
    if (at % BLOCK === 0) {
      blocks.push(into.length);
      entry = 0;
    }
    const rest = new ByteWriter();
    writeText(rest, rests[at] ?? '', codes);
    const [shared, { length }] = [cuts[at] ?? 0, rest];
    const few = Math.min(shared, HEADS.shared - 1);
    const some = Math.min(length, HEADS.bytes - 1);
    into.byte(few + HEADS.shared * (some + (anchor > 0 ? HEADS.bytes : 0)));
    if (few === HEADS.shared - 1) into.count(shared - few);
    if (some === HEADS.bytes - 1) into.count(length - some);
    if (anchor > 0) into.count(anchor);
    into.bytes(rest.done());
    owners.sort(([a, x], [b, y]) => a - b || x - y);
    for (const [index, [number, owner]] of owners.entries()) {
      const isSame = number === entry;
      into.count((owner << 2) | (isSame ? SAME_ENTRY : 0) | (index < owners.length - 1 ? MORE : 0));
      if (!isSame) into.count((number - entry + entries) % entries);
      entry = number;
    }
  }
  const ends = new ByteWriter();
  for (const ending of endings) {
    const space = ending.indexOf(' ');
    const put = new ByteWriter();
    put.count(Number(ending.slice(0, space)));
    writeText(put, ending.slice(space + 1), codes);
    ends.count(put.length);
    ends.bytes(put.done());
  }
  return { bytes: into.done(), blocks, pieces, endings: ends.done() };
}

/** How many come before each `MARKED`th of these. */
function marksOf(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.flatMap((length, at) => {
    sum += length;
    return at % MARKED === 0 ? [sum - length] : [];
  });
}

/** Unary code: for each of `size` buckets a 1 for each of the sorted `values` in it, then a 0. */
function unary(values: readonly number[], size: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((values.length + size) / 8));
  for (const [before, bucket] of values.entries()) {
    const bit = before + bucket;
    bytes[bit >>> 3] = (bytes[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return bytes;
}

/**
 * Assembles the file, in the order of `HEAD` and `PARTS`, and writes its checksum into the head.
 */
function joinParts(
  head: Readonly<Record<(typeof HEAD)[number], number>>,
  parts: Readonly<Record<(typeof PARTS)[number], Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  const inOrder = PARTS.map((name) => parts[name]);
  const start = (HEAD.length + PARTS.length) * 4;
  const size = inOrder.reduce((sum, { length }) => sum + Math.ceil(length / 4) * 4, start);
  const result = new Uint8Array(size);
  const view = new DataView(result.buffer);
  const numbers = [...HEAD.map((name) => head[name]), ...inOrder.map(({ length }) => length)];
  for (const [at, number] of numbers.entries()) view.setUint32(at * 4, number, true);
  let at = start;
  for (const part of inOrder) {
    result.set(part, at);
    at += Math.ceil(part.length / 4) * 4;
  }
  view.setUint32(HEAD.indexOf('checksum') * 4, checksum(new Uint32Array(result.buffer)), true);
  return result;
}
