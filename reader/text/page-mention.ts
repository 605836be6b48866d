import type { Missing } from '../../messages/protocol.ts';
import type { MatchReason, Mention, Named, TextSpan } from '../../spotting/types.ts';
import { type Block, isAsRead, rangeOf } from './block.ts';

/**
 * A mention where it stands on the page: what is marked, what the pointer is on, what a card opens
 * at. It is the same object for as long as it stands there; see `reconcile`.
 */
export interface PageMention {
  readonly entry: string;
  /** Live: it moves with the page's text, and is empty once that is gone. */
  readonly range: Range;
  /** What was found there, with its evidence; null where the reader selected text. */
  found: Mention<Block> | null;
  /** Where the reader selected text that names no entry: that there is none is what its card says. */
  readonly missing?: Missing;
}

/** @returns null where the page has changed under what was found. */
export function locate(found: Mention<Block>): PageMention | null {
  const range = rangeOf(found);
  return range && { entry: found.entry, range, found };
}

/**
 * Whether the name that was found still stands there: a page may put another in its place before that
 * has been read. What the reader selected stands for itself.
 */
export function isAsFound({ range, found }: PageMention): boolean {
  return (
    found === null ||
    bare(range.toString()) === bare(found.block.text.slice(found.start, found.end)) ||
    isAsRead(found)
  );
}

/** Line breaks are no text of the page, and stand in a block. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What a card says of the mention it opens at: the name as it stands there, and why it is marked. */
export function namedBy({ found }: PageMention): Named | null {
  return found && { text: wordsOf(found), lang: found.lang, reason: reasonOf(found) };
}

function reasonOf({ cue, sure }: Mention<Block>): MatchReason {
  if (cue) return { because: 'cue', words: wordsOf(cue) };
  return sure ? { because: 'elsewhere', words: wordsOf(sure) } : { because: 'name' };
}

/** On one line, and without the hyphens that only show where a line breaks. */
function wordsOf({ block, start, end }: TextSpan<Block>): string {
  return block.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/\u00AD/g, '');
}
