import type { Line } from './model.ts';

/**
 * Rules whose findings keep a card from being published from the desk, although the build only
 * warns: a sentence that is copied, or has a number its source does not. These are not matters of
 * style. A sentence that shares no word at all with its source is held back, too
 * (`authoring/desk/statement.ts`).
 */
const HOLDING = new Set(['copied-run', 'number-not-in-source']);

/** Those of them where a comparison may be wrong, as it compares words and not their meaning. */
const TO_LOOK_AT = new Set(['number-not-in-source', 'not-in-source']);

/** Whether a finding of this rule keeps a card from being published. */
export function holdsBack(rule: string): boolean {
  return HOLDING.has(rule);
}

/** Whether a person who has looked may decide to keep a sentence nevertheless. */
export function mayBeKept(rule: string): boolean {
  return TO_LOOK_AT.has(rule);
}

/** The reason written next to such a sentence in its file. */
const LOOKED_AT = 'The author has compared it with the source.';

/** A line that a person keeps despite a rule. */
export function kept(line: Line, rule: string): Line {
  const others = (line.allow ?? []).filter((each) => each.rule !== rule);
  return { ...line, allow: [...others, { rule, reason: LOOKED_AT }] };
}

/** A line whose words have changed, so that earlier decisions to keep it no longer apply. */
export function reworded(line: Line, text: string): Line {
  if (text === line.text) return line;
  const { allow = [], ...rest } = line;
  const still = allow.filter(({ rule }) => !mayBeKept(rule));
  return { ...rest, text, ...(still.length > 0 ? { allow: still } : {}) };
}
