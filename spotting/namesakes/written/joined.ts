import { CAPITALISED, isFollowed, type Known } from '../../match/neighbours.ts';
import { LONGEST_WORD, type Match } from '../../match/stands.ts';
import { covers } from '../../weigh/positions.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';

/** Names that a sign joins to what makes them something else. */

/** Whether an ambiguous name ends a German word, which no cue begins: Kardiologen-Kongress. */
export function isSecondHalf({ first }: Match, texts: Texts, cues: Known): boolean {
  const { texts: blocks } = texts.words;
  if (first === 0 || blocks[first - 1] !== blocks[first]) return false;
  if (foldVariants(texts.gap(first - 1) ?? '') !== '-') return false;
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(texts.word(first - 1)) &&
    !cues.some((list) => covers(list, first - 1))
  );
}

/** Whether a number is joined to a name: Goma-2, an explosive, and «Запоріжжя-2», a club. */
export function isNumbered({ last }: Match, texts: Texts): boolean {
  if (!isFollowed(last, texts)) return false;
  return foldVariants(texts.gap(last) ?? '') === '-' && /^\p{N}{1,2}$/u.test(texts.word(last + 1));
}

/**
 * Whether an apostrophe joins the name to the rest of its word, as in Ukrainian before я, ю, є and
 * ї: «Харків’янка» is a factory, харків’яни are people. Word breaks come after it.
 */
export function goesOnInCyrillic({ last }: Match, texts: Texts): boolean {
  if (!isFollowed(last, texts) || !/\p{Script=Cyrillic}$/u.test(texts.word(last))) return false;
  return foldVariants(texts.gap(last) ?? '') === "'" && /^[яюєїЯЮЄЇ]/.test(texts.word(last + 1));
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de du des en la le les sur sous lès do da di del am an im aan op in on upon'.split(' '),
);

/** Whether a name ends that of a place, which small words join: Fort-de-France. */
export function endsPlaceName({ first }: Match, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  if (first < 2 || blocks[first - 2] !== blocks[first] || texts.gap(first - 1) !== '-')
    return false;
  if (texts.gap(first - 2) !== '-' || !CAPITALISED.test(texts.word(first - 2))) return false;
  return SMALL_WORDS.has(texts.word(first - 1));
}

const FIRMS: ReadonlySet<string> = new Set(
  'fils frères cie associés sons brothers friends partners söhne sohn partner hijos hermanos asociados'.split(
    ' ',
  ),
);

/** Whether a name is a firm's: Modi & Fils. */
export function isFirm({ last }: Match, texts: Texts): boolean {
  if (!isFollowed(last, texts)) return false;
  return texts.gap(last) === ' & ' && FIRMS.has(texts.word(last + 1).toLowerCase());
}

/** Text before a name that is part of a hashtag. */
const HASHTAG = /(?:^|[^\p{L}\p{N}\p{M}_])[#\uFF03][\p{L}\p{N}\p{M}_]*$/u;

/**
 * Whether underscores join a name to others, or its own words, and that is no hashtag:
 * map_Syria.png, but #Pray_for_Syria.
 */
export function isPartOfIdentifier({ first, last }: Match, texts: Texts): boolean {
  const { starts, ends } = texts.words;
  const text = texts.around(first);
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  if (!/\p{Pc}/u.test(text.slice(Math.max(0, start - 1), end + 1))) return false;
  return !HASHTAG.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
}

/** Text before a name that is part of an address. */
const ADDRESS = /(?:@|:\/\/\S*|\bwww\.\S*|\p{L}\.\p{Ll}{2,}\/\S*)$/u;

/**
 * Whether a name is part of an address or an amount: syria.example, https://news.example/Syria,
 * news.example/Syria, US$5.
 */
export function isPartOfAddress({ first, last }: Match, texts: Texts): boolean {
  const { starts, ends } = texts.words;
  const text = texts.around(first);
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  // Most names follow a space, which no address has.
  if (
    text.charAt(start - 1) !== ' ' &&
    ADDRESS.test(text.slice(Math.max(0, start - LONGEST_WORD), start))
  )
    return true;
  return text.charAt(end) !== ' ' && /^(?:\.\p{Ll}|[@$€£¥])/u.test(text.slice(end, end + 2));
}

/** Whether letters with dots are some of a longer abbreviation's: the U.N. in S.U.N.Y. */
export function isWithinInitials({ first, last }: Match, texts: Texts): boolean {
  const isLetter = (word: number) => /^\p{Lu}$/u.test(texts.word(word));
  if (first === last || !isLetter(first) || !isLetter(last)) return false;
  const isDotted = (left: number, next: number) => texts.gap(left) === '.' && isLetter(next);
  return isDotted(first - 1, first - 1) || isDotted(last, last + 1);
}

/**
 * Whether a Russian or Ukrainian name is the first half of a word: Мерц-аптека,
 * Панама-Сити, but Крым-то.
 */
export function beginsCompound({ first, last }: Name, texts: Texts): boolean {
  const { texts: blocks, length } = texts.words;
  if (first !== last || last + 1 >= length || blocks[last + 1] !== blocks[last]) return false;
  const gap = texts.gap(last) ?? '';
  if (gap === ' ' || foldVariants(gap) !== '-') return false;
  const second = texts.word(last + 1);
  return CYRILLIC.test(texts.word(last)) && (COMPOUND.test(second) || CITY.test(second));
}
/** The capital of a country, or another town: Панама-Сити, Гватемала-Сіті. */
const CITY = /^с[иі]т[иі]$/iu;
const CYRILLIC = /^\p{Lu}\p{Script=Cyrillic}{2,}$/u;
const COMPOUND = /^(?!таки$)[\u0430-\u0457\u0491]{4,}$/u;
