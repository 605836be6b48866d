import { sureOf } from '../../spotting/evidence.ts';
import type { MatchReason, Named } from '../../spotting/types.ts';
import type { Found } from '../text/reading.ts';

/** What a card says of the mention it was opened from; `all` is what was found on the page. */
export function namedBy(found: Found, all: readonly Found[]): Named {
  return { text: wordsOf(found), lang: found.lang, why: whyOf(found, all) };
}

function whyOf(found: Found, all: readonly Found[]): MatchReason {
  if (found.evidence === 'cue' && found.cue) return { because: 'cue', words: wordsOf(found.cue) };
  const sure = found.evidence === 'none' ? sureOf(all).get(found.entry) : undefined;
  return sure ? { because: 'elsewhere', words: wordsOf(sure) } : { because: 'name' };
}

function wordsOf({ block, start, end }: Pick<Found, 'block' | 'start' | 'end'>): string {
  return block.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/\u00AD/g, '');
}
