import type { Missing } from '../../messages/protocol.ts';
import type { MatchReason, Mention, Named, TextSpan } from '../../spotting/types.ts';
import { type Block, isAsRead, rangeOf } from './block.ts';

/**
 * A mention on the page, which is marked, hovered over, and has a card. It remains the same object
 * for as long as it is there; see `reconcile`.
 */
export interface PageMention {
  readonly entry: string;
  /** A live range: it follows the page's text, and collapses when that is removed. */
  readonly range: Range;
  /** What was found there, with its evidence; null for selected text. */
  found: Mention<Block> | null;
  /** For selected text that names no entry: its card says so. */
  readonly missing?: Missing;
}

/** Locates a found mention on the page; null if the page has changed. */
export function locate(found: Mention<Block>): PageMention | null {
  const range = rangeOf(found);
  return range && { entry: found.entry, range, found };
}

/**
 * Whether the name that was found is still there: the page may have replaced it, and that may not
 * have been read yet. Always true for selected text.
 */
export function isAsFound({ range, found }: PageMention): boolean {
  return found === null || isAsRead(found, range);
}

/**
 * What a card says about the mention it opens at: the name as written there, and why it is marked.
 */
export function namedBy({ found }: PageMention): Named | null {
  return found && { text: wordsOf(found), lang: found.lang, reason: reasonOf(found) };
}

function reasonOf({ evidence, cue, sure }: Mention<Block>): MatchReason {
  const words = cue ?? sure;
  return words && evidence !== 'sure'
    ? { because: evidence, words: wordsOf(words) }
    : { because: 'sure' };
}

/**
 * Puts a text on one line, without what is not seen: soft hyphens, and controls that could
 * turn the card's text around.
 */
function wordsOf({ block, start, end }: TextSpan<Block>): string {
  return block.text.slice(start, end).replace(/\s+/g, ' ').replace(UNSEEN, '');
}

/** Except the joiners, by which Persian and Indic scripts choose letter shapes. */
const UNSEEN = /(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/gu;
