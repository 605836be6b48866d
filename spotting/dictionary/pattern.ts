import type { Form } from '../types.ts';

/** A form or a cue, split into words and the gaps between them. */
export interface Pattern {
  readonly entry: string;
  /** Whether its entry is about a person. */
  readonly isPerson: boolean;
  readonly kind: Form['kind'] | 'cue' | 'against';
  readonly lang: string;
  readonly caseless: boolean;
  /** Folded, but in their original case. */
  readonly words: readonly string[];
  /** The folded text between the words: one fewer than words. */
  readonly gaps: readonly string[];
  /** Index of the word by which it is found. */
  readonly anchor: number;
  /** Entries related to its entry, in either direction. */
  readonly related: readonly string[];
  /** If several entries claim a form as sure, the lowest rank gets it. */
  readonly rank: number;
}
