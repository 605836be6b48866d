import type { TextLink } from '../../packs/text-link.ts';

/** A stretch of a text; `entry` is where it leads, null for plain text. */
export interface Piece {
  readonly text: string;
  readonly entry: string | null;
}

/** Cuts a text at the names in it that lead somewhere; put together, the pieces are the text. */
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

/**
 * Parts a sentence before its last word, which keeps its sources by it: numbers at the head of a line
 * belong to nothing. A name that the last word belongs to stays whole.
 */
export function beforeLastWord(pieces: readonly Piece[]): {
  readonly before: readonly Piece[];
  readonly last: readonly Piece[];
} {
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
