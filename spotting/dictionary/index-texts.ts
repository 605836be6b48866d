import { ByteReader, countAt, widthAt } from './bytes.ts';
import { readText } from './pieces.ts';

/**
 * Flags in the head of a text: how much it shares with the one before, how many bytes follow, and
 * whether it is found by another word than its first.
 */
export const HEADS = { shared: 8, bytes: 16 } as const;
/** Flags of an owner: whether its entry is that of the one before, and whether more follow. */
export const [SAME_ENTRY, MORE] = [2, 1];
/** Number of texts in a block; the first of a block shares nothing. */
export const BLOCK = 32;
/**
 * Number of texts in a group, which is what a hash leads to: neighbours often share a word, and
 * fewer numbers are shorter.
 */
export const GROUP = 4;

/** A text in an index. */
export interface IndexedText {
  readonly text: string;
  /** Index of the word by which it is found. */
  readonly anchor: number;
  /** Numbers of the entry and the owner. */
  readonly owners: readonly (readonly [number, number])[];
}

/**
 * Returns the texts of a group by its number. Texts are skipped from the start of the block, since
 * each one stores only how it differs from the one before; of those, only what is shared is read.
 */
export function createTexts(
  bytes: Uint8Array,
  blocks: Uint32Array,
  pieces: readonly string[],
  entries: number,
): (group: number) => IndexedText[] {
  /** For the texts of a block: how much they share, and where their own parts begin and end. */
  const shares = new Uint32Array(BLOCK);
  const begins = new Uint32Array(BLOCK);
  const ends = new Uint32Array(BLOCK);

  /** The text at an index of the block that was skipped through last. */
  const textAt = (place: number): string => {
    let text = '';
    let wanted = Number.POSITIVE_INFINITY;
    for (let at = place; at >= 0 && wanted > 0; at--) {
      const shared = shares[at] ?? 0;
      if (shared >= wanted) continue;
      const own = readText(bytes, begins[at] ?? 0, ends[at] ?? 0, pieces);
      text = (wanted - shared < own.length ? own.slice(0, wanted - shared) : own) + text;
      wanted = shared;
    }
    return text;
  };

  // Only rare cases make a call: while the background wakes, engines have not optimised this yet.
  return (group) => {
    const first = (group * GROUP) % BLOCK;
    let at = blocks[(group * GROUP - first) / BLOCK] ?? bytes.length;
    let entry = 0;
    const texts: IndexedText[] = [];
    for (let passed = 0; passed < first + GROUP && at < bytes.length; passed++) {
      const head = bytes[at++] ?? 0;
      let shared = head % HEADS.shared;
      if (shared === HEADS.shared - 1) {
        shared += countAt(bytes, at);
        at += widthAt(bytes, at);
      }
      let length = (head >>> 3) % HEADS.bytes;
      if (length === HEADS.bytes - 1) {
        length += countAt(bytes, at);
        at += widthAt(bytes, at);
      }
      let anchor = 0;
      if (head >= HEADS.shared * HEADS.bytes) {
        anchor = countAt(bytes, at);
        at += widthAt(bytes, at);
      }
      shares[passed] = shared;
      begins[passed] = at;
      at += length;
      ends[passed] = at;
      if (passed >= first) {
        texts.push({ text: textAt(passed), anchor, owners: ownersAt(bytes, at, entry, entries) });
      }
      for (let more = MORE; more !== 0 && at < bytes.length; ) {
        const owner = countAt(bytes, at);
        at += widthAt(bytes, at);
        if ((owner & SAME_ENTRY) === 0) {
          entry = (entry + countAt(bytes, at)) % entries;
          at += widthAt(bytes, at);
        }
        more = owner & MORE;
      }
    }
    return texts;
  };
}

function ownersAt(bytes: Uint8Array, at: number, before: number, entries: number) {
  const reader = new ByteReader(bytes, at);
  const owners: (readonly [number, number])[] = [];
  let entry = before;
  for (let more = true; more && !reader.isAtEnd; ) {
    const owner = reader.count();
    if ((owner & SAME_ENTRY) === 0) entry = (entry + reader.count()) % entries;
    more = (owner & MORE) !== 0;
    owners.push([entry, owner >>> 2]);
  }
  return owners;
}
