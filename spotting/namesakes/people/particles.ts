import { adjoins, CAPITALISED, folded, isFollowed } from '../../match/neighbours.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/** What joins the parts of a person's name: the Arabic article, “bin”, an initial. */

/**
 * Particles after a given name: Assad al-Shaibani, Sudan ibn Ali. In some
 * languages, al is a preposition.
 */
const NAME_ARTICLES: ReadonlySet<string> = new Set('al el ul аль эль ель ль аш эш еш'.split(' '));
const JOINS_NAMES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'bin', 'ibn', 'bint']);
/** Those that stand apart and are no words of English: Anwar ul Haq, Khalil ur Rehman. */
const STANDS_APART = /^u[dlr]$/;

/** What stands before the name of a father or a son: Abu Talib, Ibn Saud, Абуль-Фарадж. */
const KUNYAS: ReadonlySet<string> = new Set('abu abi ibn абу абуль аби абі ибн ібн'.split(' '));

/** Whether a word says whose father or son somebody is, by the name after it. */
export function isKunya(word: number, texts: Texts, lang: string | null): boolean {
  if (!isFollowed(word, texts) || !adjoinsName(word, texts)) return false;
  const kunya = folded(word, texts);
  return KUNYAS.has(kunya) && !(lang === 'uk' && kunya === IN_ORDER_THAT);
}
/** A Ukrainian conjunction, spelled as Абі is in Russian: аби Україна вступила до НАТО. */
const IN_ORDER_THAT = 'аби';

/** Whether a word is a given name before an initial, as courts write names: “Assad B., 24 ans”. */
export function isBeforeInitial(word: number, texts: Texts): boolean {
  if (!adjoins(word, texts) || !/^\p{Lu}$/u.test(texts.word(word + 1))) return false;
  return texts.around(word).charAt(texts.words.ends[word + 1] ?? 0) === '.';
}

/** Whether a word is the Arabic article as spelled in Latin or Cyrillic script. */
export function isNameArticle(word: number, texts: Texts): boolean {
  return isFollowed(word, texts) && NAME_ARTICLES.has(folded(word, texts));
}

/** Whether a word is part of the next one: joined by a hyphen, or by a space after an article. */
export function adjoinsName(word: number, texts: Texts): boolean {
  const gap = foldVariants(texts.gap(word) ?? '');
  return gap === '-' || gap === ' ';
}

/** Whether what follows a word makes it a longer name: “ al-”, “ bin ”. */
export function joinsName(word: number, texts: Texts, lang: string | null): boolean {
  const joint = adjoins(word, texts) ? texts.word(word + 1) : '';
  const standsApart = lang === 'en' && STANDS_APART.test(joint);
  const isArabicArticle = joint.endsWith('l') && !standsApart;
  // Capitalised too: Assad Al-Islam. “Al” with a space is a given name of its own.
  if (!standsApart && !JOINS_NAMES.has(isArabicArticle ? joint.toLowerCase() : joint)) return false;
  const { texts: blocks } = texts.words;
  if (blocks[word + 2] !== blocks[word]) return false;
  // French has no word “al”; in Spanish and Italian it is a preposition.
  const isBare = !isArabicArticle || (lang === 'fr' && /^\p{Ll}/u.test(joint));
  const gap = texts.gap(word + 1);
  return (
    (gap === '-' ? isArabicArticle : gap === ' ' && isBare) &&
    CAPITALISED.test(texts.word(word + 2))
  );
}
