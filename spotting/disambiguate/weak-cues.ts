import type { Match } from '../match/stands.ts';
import { around } from '../weigh/positions.ts';
import { BOUND, NEAR, type Page, type Weighed } from '../weigh/weigh.ts';

/**
 * Many countries have a senate, a congress and impeachments. Where a page speaks of another
 * country, they say nothing of each other: “Duterte … the impeachment … the Senate”.
 */

/** Whether only such words license a name, while a counter-word is as near as they may be. */
export function isWeaklyTold({ match, cue, against }: Weighed, page: Page): boolean {
  if (!cue.match || cue.distance > NEAR || against > NEAR || !isWeak(cue.match, page)) return false;
  // “Mısır hükümeti” says more than the name that it begins with.
  if (cue.match.first === match.first) return false;
  const { texts: blocks } = page.texts.words;
  return !around(match, page.cues.get(match.pattern.entry) ?? []).some((other) => {
    const words = Math.max(other.first - match.last, match.first - other.last);
    const bounds = Math.abs((blocks[other.first] ?? 0) - (blocks[match.first] ?? 0));
    return words + BOUND * bounds <= NEAR && !isWeak(other, page);
  });
}

/**
 * Whether a cue is a name that needs a cue itself, or a common noun with an entry:
 * “Senate”, “impeachment”.
 */
function isWeak({ first }: Match, { ambiguousAt }: Page): boolean {
  return ambiguousAt.has(first);
}
