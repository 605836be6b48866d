import type { Match } from '../../match/stands.ts';
import { knownBeside, type Page } from '../../weigh/weigh.ts';
import { isPartOfLongerName } from './longer-name.ts';
import { isOfAnother } from './of-another.ts';

/** Whether a name is part of a longer one or belongs to another person. */
export function isNamesake(match: Match, page: Page): boolean {
  const { texts } = page;
  const lang = page.langOf(match.first);
  const known = knownBeside(match, page);
  return (
    isPartOfLongerName(match, texts, lang, known) ||
    isOfAnother(match, texts, lang, known, page.forms)
  );
}
