import type { TextLink } from '../../../packs/text-link.ts';

/** A piece of a text; `entry` is the entry it links to, null for plain text. */
export interface Piece {
  readonly text: string;
  readonly entry: string | null;
}

/** Splits a text at the names that link to entries; the pieces joined are the text. */
export function piecesOf(text: string, links: readonly TextLink[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (until: number, entry: string | null) => {
    if (until > at) pieces.push({ text: text.slice(at, until), entry });
    at = Math.max(at, until);
  };
  for (const { start, end, entry } of links) {
    add(start, null);
    add(end, entry);
  }
  add(text.length, null);
  return pieces;
}

interface Split {
  readonly before: readonly Piece[];
  readonly last: readonly Piece[];
}

/** UTF-16 units that fit on a line of a narrow card. */
const MAX_LAST = 40;

/**
 * Splits a sentence before its last word, to keep the source numbers with that word: at the start
 * of a line, they would seem unrelated. A name that ends with the last word stays whole. Nothing is
 * kept with them that is longer than a line: it must be able to break.
 */
export function beforeLastWord(pieces: readonly Piece[]): Split {
  const { before, last } = atLastWord(pieces);
  const length = last.reduce((sum, { text }) => sum + text.length, 0);
  return length > MAX_LAST ? { before: pieces, last: [] } : { before, last };
}

function atLastWord(pieces: readonly Piece[]): Split {
  const last: Piece[] = [];
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (!piece) continue;
    const space = piece.text.lastIndexOf(' ') + 1;
    if (piece.entry === null && space > 0) {
      const head = { ...piece, text: piece.text.slice(0, space) };
      const tail = { ...piece, text: piece.text.slice(space) };
      return {
        before: [...pieces.slice(0, index), head],
        last: tail.text ? [tail, ...last] : last,
      };
    }
    last.unshift(piece);
  }
  return { before: [], last };
}
