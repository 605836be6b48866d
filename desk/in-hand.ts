import { endsSentence } from '../packs/sentence-end.ts';
import type { DeskFinding } from './finding.ts';
import type { Gap } from './gaps.ts';

/** A field that somebody is typing in, and its text. */
export interface Hand {
  readonly field: string;
  readonly text: string;
}

/** Fields that hold a sentence each. */
const SENTENCES = /^(?:gloss|summary|latest|earlier|differ|statements)(?:\.|$)/;

/** Whether a field is in hand: typed in, and its sentence not ended yet. Other fields are, until they are left. */
export function isInHand(hand: Hand | null, field: string): boolean {
  if (!hand || hand.field !== field) return false;
  return !(SENTENCES.test(field) && endsSentence(hand.text));
}

/**
 * Whether a finding waits until what is in hand is done: nobody is told that a sentence lacks its full
 * stop while they write it. What is wrong with words that stand there already is told at once.
 */
export function waits(hand: Hand | null, found: Gap | Omit<DeskFinding, 'field'>, field: string) {
  if (!hand) return false;
  // What is found of a card as a whole changes with each word of the sentence.
  if (field === '' || field !== hand.field) return field === '' && isInHand(hand, hand.field);
  if (!isInHand(hand, field)) return false;
  return !('reason' in found && isOnWords(found.reason, hand.text));
}

/** Whether a finding is about words that stand in a text; the last one may still become another. */
function isOnWords(reason: string, text: string): boolean {
  const written = plain(text.replace(/[\p{L}\p{M}\p{N}]+$/u, ''));
  return quotesIn(reason).some((words) => written.includes(plain(words)));
}

/** A text's words, without case and punctuation, which some findings quote without. */
function plain(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** The words that a finding is about, as it quotes them. */
export function quotesIn(reason: string): string[] {
  return Array.from(reason.matchAll(/“([^”]+)”/g), ([, words = '']) => words);
}
