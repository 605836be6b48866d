import type { Pattern } from '../dictionary/pattern.ts';
import { isGivenName } from '../lists/given-names.ts';
import type { Texts } from '../words/texts.ts';
import { isSameGivenName } from './given-name-spelling.ts';
import { adjoins, CAPITALISED, folded, isFollowed } from './neighbours.ts';
import type { Match } from './stands.ts';

/**
 * Courts, lists and registers have the family name first, and so do Hungarians: «Лавров Сергей
 * Викторович», «Лавров С. В.», «Путина Светлана», “MACRON Emmanuel”, “Orbán Viktor”; in an index
 * with a comma: “Milei, Javier Gerardo”, “Vance, J. D.”. Lists of sanctions have the family name in
 * capitals before it: “GHAFARI, Sanaullah”. What follows says whose it is.
 */

const CYRILLIC = /^\p{Script=Cyrillic}/u;
const PATRONYMIC =
  /(?:[оеє]вич|йович|[ьи]ич|ьмич|лыч)(?:а|у|[еоє]м|[еоє]ві|і)?$|(?:[оеєії]в|[иі]ч)н(?:а|ы|е|у|ой|ою|и|і)$/;
/**
 * The nominative of men's names, of women's, and of a family name that both have: Путин Игорь,
 * Путина Светлана, Лукашенко.
 */
const MAN = /[бвгджзклмнопрстфхцчшщйь]$/;
const WOMAN = /[ая]$/;
const EITHER = /о$/;

/** Vladimir, a town as well, is in no list of given names. */
const VLADIMIR = /^владимир/;
const isGiven = (word: string) => isGivenName(word) || VLADIMIR.test(word);

/** Parts a family name from the given names in an index. */
const COMMA = /^[,،] ?$/;
/**
 * Before an item of an index, and after it; a full stop or a new line also begins or
 * ends one, as a block does.
 */
const OPENS_ITEM = /[;؛:(•·\n]\s*$|^[.)]\s+$|["«“„]$/;
const CLOSES_ITEM = /^(?:\.?\s*[;؛:)(•·\n]|\.?$|\.\s|\.?["»”]|\.,\s?)/;
/** Parts the items of an index that has one in each line. */
const LINE_BREAK = '\n';
/** Few have more given names than this in an index: “Obama, Barack Hussein, Jr”. */
const MAX_GIVEN = 3;
/** Given names and initials. */
const NAME = /^(?:\p{Lu}\p{M}*(?:\p{Ll}|$)|\p{Script=Arabic})/u;
const SHOUTED = /^\p{Lu}{2,}$/u;

/** Whether a word follows a family name that may be a given name. */
export function hasNameBehind(surname: Match, texts: Texts): boolean {
  const { last, trim, skip } = surname;
  if (trim !== 0 || skip !== 0) return false;
  if (!adjoins(last, texts)) return isIndexed(surname, texts) || isListed(last, texts);
  if (lastInitial(last, texts) > last) return true;
  if (!CAPITALISED.test(texts.word(last + 1))) return false;
  return !adjoins(last - 1, texts) || !isGiven(folded(last - 1, texts));
}

/** Whether a family name opens an item of an index, and has its given names behind a comma. */
function isIndexed({ first, last }: Pick<Match, 'first' | 'last'>, texts: Texts): boolean {
  if (!isFollowed(last, texts) || !COMMA.test(texts.gap(last) ?? '')) return false;
  if (isFollowed(first - 1, texts) && !OPENS_ITEM.test(texts.gapAsGiven(first - 1) ?? ''))
    return false;
  // The dot of an initial ends no item before it: “D. Trump, V. Putin”.
  if (texts.gap(first - 1) === '. ' && BEFORE_NAME.test(texts.word(first - 1))) return false;
  const end = endOfGiven(last + 1, texts);
  return end > last && (!isFollowed(end, texts) || CLOSES_ITEM.test(texts.gapAsGiven(end) ?? ''));
}

/**
 * Whether a family name in capitals has a name behind a comma, in a text that is
 * not in capitals throughout.
 */
function isListed(surname: number, texts: Texts): boolean {
  if (!isFollowed(surname, texts) || !COMMA.test(texts.gap(surname) ?? '')) return false;
  if (!SHOUTED.test(texts.word(surname)) || !NAME.test(texts.word(surname + 1))) return false;
  return texts.casing(surname) !== 'capitals';
}

/** The last of up to `MAX_GIVEN` names from a word on. */
function endOfGiven(from: number, texts: Texts): number {
  const isName = (word: number) => NAME.test(texts.word(word));
  let last = from - 1;
  while (last - from + 1 < MAX_GIVEN && isName(last + 1)) {
    last++;
    if (!adjoins(last, texts) || texts.gapAsGiven(last) === LINE_BREAK) break;
  }
  return last;
}

/**
 * The last of the initials that indexes put behind a family name with a comma, and registers in
 * Russian and Ukrainian without one: Лавров С. В.; the family name itself if there are none, or if
 * they are those of the next: «встретил Путин Д. Трампа».
 */
function lastInitial(surname: number, texts: Texts): number {
  const isIndex = COMMA.test(texts.gap(surname) ?? '');
  if (!isIndex && !CYRILLIC.test(texts.word(surname))) return surname;
  if (!isFollowed(surname, texts) || !(isIndex || adjoins(surname, texts))) return surname;
  const { starts, ends } = texts.words;
  const isDotted = (word: number) => texts.around(word).charAt(ends[word] ?? 0) === '.';
  let last = surname;
  while (
    last - surname < MAX_INITIALS &&
    INITIAL.test(texts.word(last + 1)) &&
    isDotted(last + 1)
  ) {
    last++;
    if (!isFollowed(last, texts) || (starts[last + 1] ?? 0) - (ends[last] ?? 0) > 2) break;
  }
  const isOfNext =
    isFollowed(last, texts) &&
    /^\. ?$/.test(texts.gap(last) ?? '') &&
    CAPITALISED.test(texts.word(last + 1));
  return isOfNext ? surname : last;
}
const INITIAL = /^\p{Lu}$/u;
const BEFORE_NAME = /^(?:\p{Lu}|Дж)$/u;
const MAX_INITIALS = 2;

/**
 * The whole name, with its patronymic and other given names, if the given name behind
 * it is that of the pattern.
 */
export function reversedNameOf(surname: Match, full: Pattern, texts: Texts): Match | null {
  const given = full.words.slice(0, -surname.pattern.words.length);
  if (full.kind !== 'sure' || full.caseless || given.length === 0) return null;
  const behind = surname.last + 1;
  const initial = lastInitial(surname.last, texts);
  if (initial > surname.last) {
    const isSame = folded(behind, texts) === given[0]?.charAt(0).toLowerCase();
    return isSame ? { ...surname, pattern: full, last: initial, trim: -1, isExact: false } : null;
  }
  const isThere = (name: string, at: number) =>
    (at === 0 || adjoins(behind + at - 1, texts)) &&
    isSameGivenName(name.toLowerCase(), folded(behind + at, texts));
  if (!given.every(isThere)) return null;
  const last = endOfName(behind, behind + given.length - 1, texts);
  if (last < 0) return null;
  const isSpelledSo = given.every((name, at) => name.toLowerCase() === folded(behind + at, texts));
  return { ...surname, pattern: full, last, kind: isSpelledSo ? 'sure' : 'usual', isExact: false };
}

/**
 * Where a name ends whose last known given name is at `last`; -1 if what follows is a family name,
 * so that the given name is that of another: “ni Macron Emmanuel Grégoire”.
 */
function endOfName(behind: number, last: number, texts: Texts): number {
  if (hasPatronymic(last, texts)) return last + 1;
  const surname = texts.word(behind - 1);
  if (CYRILLIC.test(surname)) return last;
  const isMarked = SHOUTED.test(surname) || !adjoins(behind - 1, texts);
  if (isMarked) return Math.max(last, endOfGiven(behind, texts));
  return adjoins(last, texts) && CAPITALISED.test(texts.word(last + 1)) ? -1 : last;
}

/**
 * Whether a person's family name makes one name with the given name of another behind it: a comma
 * parts them, a patronymic follows, or it agrees with it and no family name of its own does, as in
 * «позвонил Путин Ангеле Меркель».
 *
 * @param fulls forms of the same entry that end in the family name.
 */
export function isTurnedNameOfAnother(
  { first, last }: Match,
  fulls: readonly Pattern[],
  texts: Texts,
): boolean {
  if (!fulls.some(({ words: [first = ''] }) => isGiven(first.toLowerCase()))) return false;
  const behind = last + 1;
  if (lastInitial(last, texts) > last) return true;
  const [surname, given] = [folded(last, texts), folded(behind, texts)];
  if (!isGiven(given)) return false;
  if (isIndexed({ first, last }, texts) || hasPatronymic(behind, texts)) return true;
  if (adjoins(behind, texts) && CAPITALISED.test(texts.word(behind + 1))) return false;
  if (!CYRILLIC.test(surname)) return SHOUTED.test(texts.word(last));
  return [MAN, WOMAN].some((one) => one.test(given) && (one.test(surname) || EITHER.test(surname)));
}

function hasPatronymic(given: number, texts: Texts): boolean {
  return (
    adjoins(given, texts) &&
    CAPITALISED.test(texts.word(given + 1)) &&
    isPatronymic(folded(given + 1, texts))
  );
}

/** Whether a folded word is a patronymic in any case: Викторович, Іванівна. */
export function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word);
}
