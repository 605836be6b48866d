import { isGivenName } from '../../lists/given-names.ts';
import { adjoins, folded } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import { endsGivenName } from './arabic-given-names.ts';

/**
 * “Son of” within a name. With an alif, or with no name before it, it may be a
 * son of a place: ابن مصر.
 */
const SON_OF = 'بن';

/**
 * Whether an Arabic or Persian name is that of somebody's father: الحسين بن عبد
 * الله الثاني is not the king.
 */
export function isFather({ first, skip }: Match, texts: Texts): boolean {
  const { starts, ends } = texts.words;
  return (
    skip === 0 &&
    (ends[first - 1] ?? 0) - (starts[first - 1] ?? 0) === SON_OF.length &&
    folded(first - 1, texts) === SON_OF &&
    adjoins(first - 1, texts) &&
    adjoins(first - 2, texts)
  );
}

/**
 * Whether an Arabic or Persian name that says whose son somebody is follows another given name, and
 * so is a brother's or a namesake's: خليفة بن زايد, but وصل بن زايد and الأمير بن سلمان.
 */
export function isOtherSon({ first, last }: Match, texts: Texts): boolean {
  if (folded(first, texts) !== SON_OF || !adjoins(first - 1, texts)) return false;
  const father = folded(last, texts);
  if (last !== first + 1 || !(isGivenName(father) || father === SALMAN)) return false;
  const son = folded(first - 1, texts);
  if (isGivenName(son) || PRINCES.test(son) || endsGivenName(first - 1, texts)) return true;
  return adjoins(first - 2, texts) && TITLES.test(folded(first - 2, texts)) && !TITLED.test(son);
}
const SALMAN = foldVariants('سلمان');
/** Given names of princes that are common words as well: منصور, سلطان. */
const PRINCES = foldedPattern(
  /^[وفبلك]?(?:خليفة|خلیفه|سلطان|منصور|طحنون|هزاع|حمد|ذياب|ذیاب|سيف|سیف|سعود|نهيان|نهیان)$/u,
);
const TITLES = foldedPattern(/^(?:و?ال|لل)?(?:شيخ|أمير|شیخ|امیر|شاهزاده)$/u);
/** What may follow a title and is no name: the Saudi prince, a title of more words. */
const TITLED = foldedPattern(/^(?:ال.*|ولي|ولیعهد)$/u);

/**
 * Whether a Russian or Ukrainian patronymic of a woman follows, before which stands a given
 * name: «Индия Сергеевна».
 */
export function isBeforePatronymic(
  { first, last }: Match,
  texts: Texts,
  lang: string | null,
): boolean {
  return (
    first === last &&
    adjoins(last, texts) &&
    /^\p{Lu}/u.test(texts.word(last + 1)) &&
    (PATRONYMICS.get(lang ?? '')?.test(folded(last + 1, texts)) ?? false)
  );
}
/**
 * By language, as «Верховна» is an adjective in Ukrainian: «В Україні Верховна Рада …». In Russian,
 * it looks like a patronymic, as do others: «В России Публичной библиотеке …».
 */
const PATRONYMICS: ReadonlyMap<string, RegExp> = new Map([
  [
    'ru',
    /^(?!(?:верх|дух|церк|осн|угол|(?:без)?усл|люб|чин|сан|душ|плач|\p{Ll}*дн)[ое]вн)(?:\p{Script=Cyrillic}{3,25}[ое]в|(?:иль|кузьм|фом|лук)инич|(?:никит|савв|фок)ич)н(?:[аыеу]|ой|ою)$/u,
  ],
  ['uk', /^(?!(?:чар|дух|церк)івн)\p{Script=Cyrillic}{3,25}[ії]вн(?:[аиіу]|ою)$/u],
]);

/**
 * Whether a Russian or Ukrainian full name is that of a leader's child: «сын президента
 * Венесуэлы Николас Мадуро». It agrees with the word for the child, and not with the leader's
 * office, which is in the genitive.
 */
export function isNamedAfterParent({ first, last }: Match, texts: Texts): boolean {
  if (first === last) return false;
  const given = texts.word(first).toLowerCase();
  let isOfLeader = false;
  for (let at = first - 1; at >= first - MAX_TO_CHILD && isJoined(at, texts); at--) {
    const word = folded(at, texts);
    if (SON.test(word)) return isOfLeader && isAgreed(word, given);
    isOfLeader ||= LEADER.test(word);
  }
  return false;
}
/** The son, an office with what it was before, and up to three words for a country. */
const MAX_TO_CHILD = 6;
const SON = /^(?:сын(?:у|ом)?|син(?:у|ові|ом)?)$/;
/** An apostrophe divides words: прем’єра. */
const LEADER =
  /^(?:президент|премьер|прем$|лидер|лідер|диктатор|министр|міністр|глав[ыи]$|голови$)/;

function isJoined(word: number, texts: Texts): boolean {
  return adjoins(word, texts) || /^[-'’]$/.test(foldVariants(texts.gap(word) ?? ''));
}

/**
 * Whether a word for a son and a given name are in one case; the genitive is the parent's as well.
 */
function isAgreed(son: string, given: string): boolean {
  if (son.endsWith('ом')) return /[ое]м$|[єі]м$/.test(given);
  if (/[уі]$/.test(son)) return /(?:[ую]|[ое]ві|єві)$/.test(given);
  return /[бвгджзйклмнпрстфхцчшщь]$/.test(given);
}
