import { BEARERS, QUOTED_BEARERS } from '../../lists/bearers.ts';
import { isGivenName } from '../../lists/given-names.ts';
import { SHIPS } from '../../lists/ships.ts';
import {
  isNominativeTrade,
  isOnceOrForFun,
  isTradeBefore,
  isTradeBehind,
} from '../../lists/trades.ts';
import { adjoins, CAPITALISED, folded, isFollowed, opensSentence } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldVariants } from '../../words/fold.ts';
import { plainOf } from '../../words/letters.ts';
import type { Texts } from '../../words/texts.ts';
import { followsIn, locates } from '../grammar/in-place.ts';
import {
  DEFINITE,
  isNextSubject,
  isOfNextClause,
  isSpeaker,
  isSubject,
} from '../grammar/next-clause.ts';

/**
 * What bears a name, besides ships: “Goma, a drink of sesame”. Left out are banks of the Jordan,
 * corridors and whatever else places in the news are.
 */
const THINGS = words(
  `quartet quintet trio duo band film movie sitcom musical novel song album drink
  bar parlour parlor diner deli store shop salon pub garage brewery winery hardware-store taxi
  cocktail dish cheese perfume restaurant cafe bakery pizzeria hotel racehorse mare stallion startup brand
  geldhaus getrank roman kneipe gasthaus pferd stute
  quatuor groupe-punk boisson fromage
  barrio bebida cuarteto banda-punk
  назва название кличка псевдоним discoteca discothèque disco mote municipio orquesta порода сорт напиток квартет напій гурт`,
);

function words(list: string): readonly string[] {
  return list.split(/\s+/).map((word) => plainOf(foldVariants(word)));
}

/** Maximum length of words in lists; a page may have a word of any length. */
const LONGEST_WORD = 24;
const NAMED: ReadonlySet<string> = new Set([...THINGS, ...Object.values(SHIPS).flatMap(words)]);

/** Whether a word is what bears a name, as it stands behind that. */
function isThing(word: string): boolean {
  return word.length <= LONGEST_WORD && NAMED.has(plainOf(foldVariants(word)));
}

/**
 * Words that begin another clause or say where or when, so that no apposition follows: “Trump,
 * and a nurse said”, “Meloni, at a restaurant in Rome”. Left out is what can begin an
 * apposition: “with”, “of”, “as”.
 */
const NOT_APPOSED: ReadonlySet<string> = new Set(
  words(
    `and or but while when because if although in at on for during after before said says told according reported und oder aber sondern während weil wenn im am bei beim
  für nach vor et ou mais quand lorsque dans chez pour pendant après avant dit déclare explique y pero cuando mientras en para durante después antes dice dijo explica sagt sagte berichtet berichtete meldet rapporte indique informó según
  и или но а когда пока возле около близ под над біля поблизу під сообщил сообщила сообщили сообщает сообщают передает передаёт пишет заявил заявила во на для після после перед і й та повідомив повідомила повідомили повідомляє пише заявив заявила або але коли поки у ve ama fakat ancak و اما ولی در برای`,
  ),
);

/** A comma or a dash, which Russian has for “is”. */
const PARTS = /^["»”]?(?:[,،] | [-–—] ?| ?[–—])$/;
const BETWEEN = /^(?: |-|['’])$/;
/** An article and up to two adjectives: “a black-metal quartet”. */
const MAX_WORDS = 4;
/** What bears a name stands closer, as other nouns do further off: “the cat”. */
const MAX_BEFORE_BEARER = 2;

/**
 * The words that may be in apposition to one, behind a comma or a dash, up to a number of them;
 * none if another clause begins there.
 */
function apposedTo(word: number, most: number, texts: Texts): readonly number[] {
  if (!isFollowed(word, texts) || !PARTS.test(texts.gap(word) ?? '')) return [];
  if (isNotApposed(texts.word(word + 1))) return [];
  const apposed = [word + 1];
  for (let at = word + 1; apposed.length < most && isFollowed(at, texts); at++) {
    if (!BETWEEN.test(foldVariants(texts.gap(at) ?? ''))) break;
    apposed.push(at + 1);
  }
  return apposed;
}

/**
 * The last word of a name with a family name behind it, or with what makes a shop of it: “Meloni’s,
 * a parlour”.
 */
function endOf(last: number, texts: Texts): number {
  if (!isFollowed(last, texts)) return last;
  const gap = foldVariants(texts.gap(last) ?? '');
  const next = texts.word(last + 1);
  return (gap === "'" && next === 's') || (gap === ' ' && CAPITALISED.test(next)) ? last + 1 : last;
}

/**
 * Whether the words right after a name, or after it and a family name, say that it is
 * somebody or something else's.
 */
export function isApposed({ first, last }: Match, texts: Texts, lang: string | null): boolean {
  // In “in Lisbon, Portugal, with a song”, that is who sang there.
  if (locates(first, texts) || opensWithPlace(first, texts)) return false;
  const isPlace = followsIn(first, texts);
  const end = endOf(last, texts);
  const isDash = /[-–—]/.test(texts.gap(end) ?? '');
  if (isDash && DATIVE.test(texts.word(end))) return false;
  const isBehindArticle = isFollowed(end, texts) && DEFINITE.test(folded(end + 1, texts));
  const mayBear = !isBehindArticle || opensSentence(first, texts);
  return apposedTo(end, MAX_WORDS, texts).some((at, index) => {
    const word = texts.word(at);
    if (isSpeaker(at, texts)) return false;
    if (isBehindArticle && isSubject(at, first, texts)) return false;
    if (isOfNextClause(at, { first, last: end }, texts, lang)) return false;
    // Who was born in a place, or works there, stands behind its name as well.
    if (isPlace) return isThing(word);
    if (isOtherAt(at, texts)) return true;
    if (mayBear && index < MAX_BEFORE_BEARER && BEARERS.has(word)) return true;
    return isDash && QUOTED_BEARERS.has(word);
  });
}

/**
 * Before a dash in Russian and Ukrainian, to whom something is given, which is no subject:
 * «Путину — письмо, Трампу — карту».
 */
const DATIVE = /^\p{Lu}\p{Script=Cyrillic}{3,}[ую]$/u;

/**
 * Whether a name is that of a place where somebody was who is told of behind it:
 * “born in Algeria, a painter”.
 */
function isInPlace(first: number, texts: Texts): boolean {
  return followsIn(first, texts) || locates(first, texts);
}

/**
 * Whether a sentence opens with where something was, so that who or what did it stands behind the
 * comma: “In Kabul, a restaurant was bombed”, «Вчера в Киеве, …».
 */
function opensWithPlace(first: number, texts: Texts): boolean {
  if (!followsIn(first, texts)) return false;
  for (let at = first - 1; at >= first - MAX_TO_OPENING; at--) {
    if (opensSentence(at, texts)) {
      // “Born in Algeria, a painter”: there, another word opens it.
      const hasArticle = at === first - 2 && DEFINITE.test(folded(first - 1, texts));
      return at === first - 1 || hasArticle || WHEN.test(folded(at, texts));
    }
    if (!adjoins(at - 1, texts)) return false;
  }
  return false;
}
/** An article, a preposition, and a word for a day. */
const MAX_TO_OPENING = 3;
const WHEN =
  /^(?:(?:yester|to)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|meanwhile|gestern|heute|hier|aujourd|ayer|hoy|вчера|сегодня|вчора|сьогодні|امس|اليوم|دیروز|امروز)$/;

const FOLLOW_ARTICLE = 3;
const MAX_TO_SCHOOL = 6;
const HEADS = beginnings(
  'president rector dean provost student presid rektor dekan recteur doyen etudiant decan estudiante ректор декан студент ogrenci',
);
const SCHOOLS = beginnings(
  'universit college universidad hochschule gymnasium lycee instituto университет університет гимнази institut колледж коледж universite lise',
);

function beginnings(words: string): readonly string[] {
  return words.split(' ').map((word) => plainOf(foldVariants(word)));
}

/**
 * Whether the words right after a full name say that it is somebody else's: a trade, or an office
 * at a school, which no head of state has: “Joseph Aoun, the president of Northeastern University”.
 */
export function isNamesakeByOffice(
  { first, last }: Match,
  texts: Texts,
  lang: string | null,
): boolean {
  if (isInPlace(first, texts)) return false;
  let isHead = false;
  for (const [index, at] of apposedTo(last, FOLLOW_ARTICLE + MAX_TO_SCHOOL, texts).entries()) {
    if (isHead && begins(at, SCHOOLS, texts)) return true;
    if (index >= FOLLOW_ARTICLE) continue;
    if (isOtherAt(at, texts))
      return (
        !isSpeaker(at, texts) &&
        !isNextSubject(last, at, first, texts) &&
        !isOfNextClause(at, { first, last }, texts, lang)
      );
    isHead ||= begins(at, HEADS, texts);
  }
  return false;
}

/** Whether a word begins like one of these. */
function begins(at: number, list: readonly string[], texts: Texts): boolean {
  const plain = plainOf(foldVariants(texts.word(at).slice(0, LONGEST_WORD)));
  return list.some((one) => plain.startsWith(one));
}

/**
 * A family name in the nominative; in the genitive it would be whose trainer that is,
 * and others have no cases.
 */
const NOMINATIVE_NAME = /^\p{Lu}\p{Script=Cyrillic}*[бвгджзйклмнпрстфхцчшщ]$/u;

/**
 * Whether a trade stands before a name, by which it is another's: الفنان أحمد الشرع, «хирург Мерц»,
 * «учитель физики Шольц». A family name alone has to agree with it.
 */
export function followsTrade({ first, last, pattern }: Match, texts: Texts): boolean {
  if (pattern.caseless || !adjoins(first - 1, texts)) return false;
  const word = texts.word(first - 1);
  if (first !== last) return isTradeBefore(word) && !isPastTrade(first - 1, texts);
  if (!NOMINATIVE_NAME.test(texts.word(first))) return false;
  if (isNominativeTrade(word)) return true;
  if (!GENITIVE_NOUN.test(word) || !adjoins(first - 2, texts)) return false;
  return isNominativeTrade(texts.word(first - 2));
}

/** What somebody teaches, or whose trainer that is. */
const GENITIVE_NOUN = /^\p{Ll}{3,}[аыиїіяу]$/u;

/** Whether a trade is what a leader was, or does for fun. */
export function isPastTrade(trade: number, texts: Texts): boolean {
  if (!isFollowed(trade - 1, texts)) return false;
  return isOnceOrForFun(folded(trade - 1, texts), folded(trade, texts));
}

/** Whether a word says that a name is another's; a runner-up is no runner. */
function isOtherAt(at: number, texts: Texts): boolean {
  const word = texts.word(at);
  if (isPastTrade(at, texts) || !(isTradeBehind(word) || isThing(word))) return false;
  // A novel in German, and a given name: “succeeding Roman Golovchenko”.
  if (word === 'Roman' && adjoins(at, texts) && CAPITALISED.test(texts.word(at + 1))) return false;
  // Who has the trade stands behind it: “she met Putin, the pianist Denis Matsuev and others”.
  if (adjoins(at, texts) && isGivenName(folded(at + 1, texts))) return false;
  return !(texts.gap(at) === '-' && texts.word(at + 1) === 'up');
}

function isNotApposed(word: string): boolean {
  return word.length <= LONGEST_WORD && NOT_APPOSED.has(plainOf(foldVariants(word)));
}

/**
 * Whether a report calls somebody of a name by age and town, as it calls those whom nobody knows:
 * “Imran Khan, 34, of Luton”.
 */
export function isOfAgeAndTown({ last, kind }: Match, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  if (kind === 'sure' || blocks[last + 2] !== blocks[last] || texts.gap(last) !== ', ')
    return false;
  if (!/^\d\d$/.test(texts.word(last + 1)) || texts.gap(last + 1) !== ', ') return false;
  return /^(?:of|from|aus)$/.test(texts.word(last + 2));
}
