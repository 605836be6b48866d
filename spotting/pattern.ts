import type { Form } from './types.ts';

/** A form or a cue, cut into words and what stands between them. */
export interface Pattern {
  readonly entry: string;
  readonly kind: Form['kind'] | 'cue' | 'against';
  readonly lang: string;
  readonly caseless: boolean;
  /** Folded, in the case they were given in. */
  readonly words: readonly string[];
  /** What stands between the words, folded: one fewer than words. */
  readonly gaps: readonly string[];
  /** Index of the word it is found by. */
  readonly anchor: number;
  /** Entries that its entry is related to, or that are related to it. */
  readonly related: readonly string[];
  /** Of entries that claim one form for sure, the one with the lowest has it. */
  readonly rank: number;
}
