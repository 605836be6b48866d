import type { Pattern } from '../dictionary/pattern.ts';
import { isGivenName } from '../lists/given-names.ts';
import type { Texts } from '../words/texts.ts';
import { isSameGivenName } from './given-name-spelling.ts';
import { adjoins, CAPITALISED, folded } from './neighbours.ts';
import type { Match } from './stands.ts';

/**
 * Russian and Ukrainian courts, lists and registers have the family name first: «Лавров Сергей Викторович», «Путина
 * Светлана», «Путин, Владимир». What follows says whose it is.
 */

const CYRILLIC = /^\p{Script=Cyrillic}/u;
const PATRONYMIC =
  /(?:[оеє]вич|йович|[ьи]ич|ьмич|лыч)(?:а|у|[еоє]м|[еоє]ві|і)?$|(?:[оеєії]в|[иі]ч)н(?:а|ы|е|у|ой|ою|и|і)$/;
/** The nominative of men's names, of women's, and of a family name that both have: Путин Игорь, Путина Светлана, Лукашенко. */
const MAN = /[бвгджзклмнопрстфхцчшщйь]$/;
const WOMAN = /[ая]$/;
const EITHER = /о$/;

/** Vladimir, a town as well, is in no list of given names. */
const VLADIMIR = /^владимир/;
const isGiven = (word: string) => isGivenName(word) || VLADIMIR.test(word);

/** Whether a word follows a Russian or Ukrainian family name that may be a given name. */
export function hasNameBehind({ last, trim, skip }: Match, texts: Texts): boolean {
  if (trim !== 0 || skip !== 0) return false;
  const isListed = isBeforeComma(last, texts);
  if (!isListed && !adjoins(last, texts)) return false;
  if (!CYRILLIC.test(texts.word(last)) || !CAPITALISED.test(texts.word(last + 1))) return false;
  return !adjoins(last - 1, texts) || !(isListed || isGiven(folded(last - 1, texts)));
}

/** A list by family names has a comma before the given one, and nothing but a patronymic behind it. */
function isBeforeComma(surname: number, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  return blocks[surname] === blocks[surname + 1] && texts.gap(surname) === ', ';
}

const continuesAsName = (given: number, texts: Texts) =>
  adjoins(given, texts) && CAPITALISED.test(texts.word(given + 1));

/** The whole name, with its patronymic, if the given name behind it is that of the pattern. */
export function reversedNameOf(surname: Match, full: Pattern, texts: Texts): Match | null {
  const [given = '', ...more] = full.words.slice(0, -surname.pattern.words.length);
  if (full.kind !== 'sure' || full.caseless || more.length > 0) return null;
  const behind = surname.last + 1;
  if (!isSameGivenName(given.toLowerCase(), folded(behind, texts))) return null;
  const last = hasPatronymic(behind, texts) ? behind + 1 : behind;
  if (last === behind && isBeforeComma(surname.last, texts) && continuesAsName(behind, texts))
    return null;
  const kind = given.toLowerCase() === folded(behind, texts) ? 'sure' : 'usual';
  return { ...surname, pattern: full, last, kind, isExact: false };
}

/**
 * Whether a person's family name makes one name with the given name of another behind it: a patronymic follows, or it agrees with
 * it and no family name of its own does, as in «позвонил Путин Ангеле Меркель».
 *
 * @param fulls forms of the same entry that end in the family name.
 */
export function isOfAnother({ last }: Match, fulls: readonly Pattern[], texts: Texts): boolean {
  if (!fulls.some(({ words: [first = ''] }) => isGiven(first.toLowerCase()))) return false;
  const behind = last + 1;
  const [surname, given] = [folded(last, texts), folded(behind, texts)];
  if (!isGiven(given)) return false;
  if (hasPatronymic(behind, texts)) return true;
  // In a sentence, what follows a comma is another's name. An index goes on after a semicolon.
  if (isBeforeComma(last, texts)) return /^;/.test(texts.gap(behind) ?? '');
  if (continuesAsName(behind, texts)) return false;
  return [MAN, WOMAN].some((one) => one.test(given) && (one.test(surname) || EITHER.test(surname)));
}

function hasPatronymic(given: number, texts: Texts): boolean {
  return continuesAsName(given, texts) && isPatronymic(folded(given + 1, texts));
}

/** Whether a folded word is a patronymic in any case: Викторович, Іванівна. */
export function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word);
}
