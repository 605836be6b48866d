import { endsSentence } from '../packs/sentence-end.ts';
import type { DeskFinding } from './finding.ts';
import type { Gap } from './gaps.ts';

/** The field being typed in, and its text. */
export interface Hand {
  readonly field: string;
  readonly text: string;
}

/** Fields with one sentence each. */
const SENTENCES = /^(?:gloss|summary|latest|earlier|differ|statements)(?:\.|$)/;

/**
 * Whether a field is in hand: being typed in, with its sentence unfinished. Fields that are not
 * sentences are in hand until they lose the focus.
 */
export function isInHand(hand: Hand | null, field: string): boolean {
  if (!hand || hand.field !== field) return false;
  return !(SENTENCES.test(field) && endsSentence(hand.text));
}

/**
 * Whether a finding is held back until the text in hand is finished: nobody is told about a missing
 * full stop while writing the sentence. Problems with words already written are reported at once.
 */
export function waits(hand: Hand | null, found: Gap | Omit<DeskFinding, 'field'>, field: string) {
  if (!hand) return false;
  // Findings about a card as a whole change with each word of the sentence.
  if (field === '' || field !== hand.field) return field === '' && isInHand(hand, hand.field);
  if (!isInHand(hand, field)) return false;
  return !('reason' in found && isOnWords(found.reason, hand.text));
}

/** Whether a finding is about words of a text, apart from the last one, which may still change. */
function isOnWords(reason: string, text: string): boolean {
  const written = plain(text.replace(/[\p{L}\p{M}\p{N}]+$/u, ''));
  return quotesIn(reason).some((words) => written.includes(plain(words)));
}

/** A text's words without case and punctuation, which some findings leave out. */
function plain(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** The words a finding quotes. */
export function quotesIn(reason: string): string[] {
  return Array.from(reason.matchAll(/“([^”]+)”/g), ([, words = '']) => words);
}
