import { ByteReader, countAt, widthAt } from './bytes.ts';
import { readText } from './pieces.ts';

/** Of the head of a text: what it shares, how many bytes follow, whether another word than its first finds it. */
export const HEADS = { shared: 8, bytes: 16 } as const;
/** Of an owner: whether the entry is the one before, and whether more follow. */
export const [SAME_ENTRY, MORE] = [2, 1];
/** Texts from one that shares nothing to the next. */
export const BLOCK = 32;

/** A text as an index has it. */
export interface IndexedText {
  readonly text: string;
  /** The place of the word that it is found by. */
  readonly anchor: number;
  /** Numbers of an entry and of an owner. */
  readonly owners: readonly (readonly [number, number])[];
}

/**
 * Gives texts by their numbers. From the head of its block on texts are passed over, since each says only in
 * what it differs from the one before; of those no more is read than the one that is asked for has in common.
 *
 * @returns null where there is none.
 */
export function createTexts(
  bytes: Uint8Array,
  blocks: Uint32Array,
  pieces: readonly string[],
  entries: number,
): (number: number) => IndexedText | null {
  /** Of the texts of a block: how much they share, and where their own part begins and ends. */
  const shares = new Uint32Array(BLOCK);
  const begins = new Uint32Array(BLOCK);
  const ends = new Uint32Array(BLOCK);

  /** The text at a place of the block that was passed over last. */
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

  // No call within but for what is rare: a background that wakes runs it before engines know it.
  return (number) => {
    const place = number % BLOCK;
    let at = blocks[(number - place) / BLOCK] ?? bytes.length;
    let entry = 0;
    for (let passed = 0; at < bytes.length; passed++) {
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
      if (passed === place) {
        return { text: textAt(place), anchor, owners: ownersAt(bytes, at, entry, entries) };
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
    return null;
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
