import type { DeskFinding } from '../../desk/finding.ts';
import type { Gap } from '../../desk/gaps.ts';
import type { DeskCard } from '../../desk/model.ts';

type Change = Partial<Omit<DeskCard, 'id'>>;

/** What is said of a field. */
interface Said {
  readonly field: string;
  readonly gaps: readonly Gap[];
  readonly findings: readonly DeskFinding[];
}

/** What the parts of the editor share: how to change the card, and what is said of a field. */
export interface Editing {
  readonly card: DeskCard;
  /** @param typed the field that was typed in, and what stands there now. */
  readonly change: (change: Change, typed?: readonly [field: string, text: string]) => void;
  readonly said: (field: string) => Said;
  /** Language of the pack. */
  readonly lang: string;
}
