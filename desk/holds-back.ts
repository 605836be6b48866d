import type { Line } from './model.ts';

/**
 * Rules whose findings keep a card of the desk from being turned on, although the build tells them as
 * suggestions: a sentence that is somebody else's, or has a number that its source does not have. What is
 * wrong with these is not its style. A sentence that shares no word at all with its source is held back, too
 * (`authoring/desk/statement.ts`).
 */
const HOLDING = new Set(['copied-run', 'number-not-in-source']);

/** Of these, those that a comparison may be wrong about, as it knows words and not what they mean. */
const TO_LOOK_AT = new Set(['number-not-in-source', 'not-in-source']);

export function holdsBack(rule: string): boolean {
  return HOLDING.has(rule);
}

/** Whether somebody who has looked may say that a sentence holds nevertheless. */
export function mayBeKept(rule: string): boolean {
  return TO_LOOK_AT.has(rule);
}

/** Stands beside such a sentence in its file. */
const LOOKED_AT = 'The author has compared it with the source.';

/** A line that is kept in spite of a rule, as somebody has looked at it. */
export function kept(line: Line, rule: string): Line {
  const others = (line.allow ?? []).filter((each) => each.rule !== rule);
  return { ...line, allow: [...others, { rule, reason: LOOKED_AT }] };
}

/** A line with other words: what somebody had looked at is no longer there. */
export function reworded(line: Line, text: string): Line {
  if (text === line.text) return line;
  const { allow = [], ...rest } = line;
  const still = allow.filter(({ rule }) => !mayBeKept(rule));
  return { ...rest, text, ...(still.length > 0 ? { allow: still } : {}) };
}
