import type { Pack } from '../packs/schema.ts';

/** What is looked at: a card or a document, by id. */
export interface Target {
  readonly kind: 'card' | 'document';
  readonly id: string;
}

/** What the check found on the desk, and the field that it stands in. */
export interface DeskFinding {
  /** Such as `summary.1`; empty where it is about the whole. */
  readonly field: string;
  /** Id of the rule. */
  readonly rule: string;
  /** In English, with the words that it is about in quotes. */
  readonly reason: string;
  readonly fix: string;
  /** Numbers that it speaks of, by name. */
  readonly values: Readonly<Record<string, number>>;
  /** It keeps the card, or what rests on the document, from being in the pack; else it is advice. */
  readonly must: boolean;
}

/** What the check found, by `keyOf` its target. */
export type Findings = ReadonlyMap<string, readonly DeskFinding[]>;

export function keyOf({ kind, id }: Target): string {
  return `${kind}:${id}`;
}

/** What came of checking a whole desk. */
export interface DeskCheck {
  readonly findings: Findings;
  /** All that holds; null where no card does. */
  readonly pack: Pack | null;
  /** The ids of cards that do not hold, and are not in the pack. */
  readonly waiting: readonly string[];
}
