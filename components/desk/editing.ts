import type { DeskFinding } from '../../desk/finding.ts';
import type { Gap } from '../../desk/gaps.ts';
import type { DeskCard } from '../../desk/model.ts';

type Change = Partial<Omit<DeskCard, 'id'>>;

/** What is to be mended or advised at a field. */
interface FieldFeedback {
  readonly field: string;
  readonly gaps: readonly Gap[];
  readonly findings: readonly DeskFinding[];
}

/** What the parts of the editor share: how to change the card, and what is to be mended at a field. */
export interface Editing {
  readonly card: DeskCard;
  /** @param typed the field that was typed in, and what stands there now. */
  readonly change: (change: Change, typed?: readonly [field: string, text: string]) => void;
  readonly feedback: (field: string) => FieldFeedback;
  /** Language of the pack. */
  readonly lang: string;
}
