import type { DeskFinding } from '../../../../desk/finding.ts';
import type { Gap } from '../../../../desk/gaps.ts';
import type { DeskCard } from '../../../../desk/model.ts';

type Change = Partial<Omit<DeskCard, 'id'>>;

/** Errors and suggestions for a field. */
interface FieldFeedback {
  readonly field: string;
  readonly gaps: readonly Gap[];
  readonly findings: readonly DeskFinding[];
}

/**
 * What the parts of the editor share: how to change the card, and what the
 * check says of each field.
 */
export interface Editing {
  readonly card: DeskCard;
  /** @param typed the field typed in, and its new value. */
  readonly change: (change: Change, typed?: readonly [field: string, text: string]) => void;
  readonly feedback: (field: string) => FieldFeedback;
  /** Whether somebody is still writing in a field. */
  readonly isInHand: (field: string) => boolean;
  /** Language of the pack. */
  readonly lang: string;
}
