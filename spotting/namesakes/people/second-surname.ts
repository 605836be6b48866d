import { isGivenName } from '../../lists/given-names.ts';
import { TITLES } from '../../lists/openers.ts';
import { adjoins, CAPITALISED, folded } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { covers } from '../../weigh/positions.ts';
import { knownBeside, type Page } from '../../weigh/weigh.ts';

/** Languages in whose countries people have two family names. */
const TWO_SURNAMES: readonly string[] = ['es', 'pt'];
/** What captions have behind a name, without a comma. */
const CAPTIONS: ReadonlySet<string> = new Set(
  'foto fotografía fotografia imagen imagem archivo arquivo video vídeo vía crédito'.split(' '),
);
const SHORTEST = 3;

/**
 * Whether a full name goes on with a second family name, by which it is another's: Pedro Sánchez
 * Calderón, a mayor. Those of people who have an entry are among its forms.
 */
export function hasSecondSurname(match: Match, page: Page): boolean {
  const { first, last, pattern } = match;
  const { texts } = page;
  if (page.langOf(first) === 'ar') return hasThirdName(match, page);
  if (first === last || pattern.caseless || !TWO_SURNAMES.includes(page.langOf(first) ?? ''))
    return false;
  if (!adjoins(last, texts) || texts.casing(first) !== 'sentence') return false;
  const next = texts.word(last + 1);
  if (next.length < SHORTEST || !CAPITALISED.test(next) || !isGivenName(folded(first, texts)))
    return false;
  const isAbbreviation =
    next === next.toUpperCase() && texts.word(last) !== texts.word(last).toUpperCase();
  const plain = folded(last + 1, texts);
  if (isAbbreviation || TITLES.has(plain) || CAPTIONS.has(plain)) return false;
  return !knownBeside(match, page).some((list) => covers(list, last + 1));
}

/**
 * Whether an Arabic full name goes on with one further given name, by which it is another's: أحمد
 * الشرع محمد. Whom a leader meets has more names: «استقبل أحمد الشرع محمد شياع».
 */
function hasThirdName(match: Match, page: Page): boolean {
  const { first, last, pattern } = match;
  const { texts } = page;
  if (first === last || pattern.caseless || !adjoins(last, texts)) return false;
  if (!isGivenName(folded(last + 1, texts)) || adjoins(last + 1, texts)) return false;
  return (
    isGivenName(folded(first, texts)) &&
    !knownBeside(match, page).some((list) => covers(list, last + 1))
  );
}
