import {
  adjective,
  type Cases,
  followingName,
  isAdjective,
  isName,
  noun,
  pluralOf,
  SHORTEST,
  type Slavic,
} from './slavic-words.ts';

/**
 * Declines Russian and Ukrainian names and common nouns from the nominative, by its ending, as grammars tabulate it,
 * without exceptions. Forms that do not exist, such as a case of a case, do no harm: no text has them.
 *
 * @see https://en.wikipedia.org/wiki/Russian_declension
 * @see https://en.wikipedia.org/wiki/Ukrainian_grammar
 */

export function isEastSlavic(lang: string): lang is Slavic {
  return lang === 'ru' || lang === 'uk';
}

const WORD = /[\p{Script=Cyrillic}][\p{Script=Cyrillic}'’ʼ]*/gu;
/** A form with more words is a title, and is not declined. */
const MAX_WORDS = 7;

/**
 * The other cases of a form: of its leading adjectives and their noun, and of names that follow a name (Башара Асада)
 * or do not agree with it (Вилаята Хорасан). What follows in a case of its own stays.
 */
export function declined(text: string, lang: Slavic): string[] {
  const found = [...text.matchAll(WORD)];
  if (found.length === 0 || found.length > MAX_WORDS || found[0]?.index !== start(text)) return [];
  const words = found.map(([word]) => word);
  const isHyphened = (at: number) => {
    const end = (found[at]?.index ?? 0) + (words[at]?.length ?? 0);
    return text.charAt(end) === '-' && text.charAt(end + 1) !== ' ';
  };
  const head = headOf(words, isHyphened, lang);
  if (head < 0) return [];
  const changing: (Cases | null)[] = words.map((word, at) => {
    if (at < head) return isAdjective(word, lang) ? adjective(word, lang) : null;
    return at === head ? (noun(word, lang) ?? adjective(word, lang)) : null;
  });
  if (changing[head] === null) return [];
  const results = new Set(inEachCase(text, found, changing));
  if (isName(words[head])) {
    let names = 0;
    for (let at = head + 1; at < words.length && isPartOfName(words[at]); at++) {
      if (!isName(words[at])) continue;
      const cases = followingName(words[at] ?? '', lang);
      if (!cases) continue;
      changing[at] = cases;
      names++;
    }
    if (names > 0) for (const one of inEachCase(text, found, changing)) results.add(one);
  }
  const plurals =
    words.length === 1 || !isName(words[head]) ? pluralOf(words[head] ?? '', lang) : [];
  for (const plural of head === 0 ? plurals : []) {
    results.add(text.replace(words[0] ?? '', () => plural));
  }
  results.delete(text);
  return [...results];
}

/** The index of a form's first letter: after a quotation mark, if there is one. */
function start(text: string): number {
  return Math.max(0, text.search(/[^«»"„“”]/));
}

/**
 * Index of the noun that is the head of the form, or -1. The first part of a hyphenated name does not change, nor
 * does a short given name: Аль-Каида, Хайбер-Пахтунхва, Джо Байден.
 */
function headOf(
  words: readonly string[],
  isHyphened: (at: number) => boolean,
  lang: Slavic,
): number {
  let at = 0;
  const next = () => words[at + 1] ?? '';
  while (isAdjective(words[at] ?? '', lang)) {
    const second = AND.test(next()) ? at + 2 : at + 1;
    if ((words[second] ?? '').length < SHORTEST) break;
    if (second > at + 1 && !isAdjective(words[second] ?? '', lang)) break;
    at = second;
  }
  while (
    isName(next()) &&
    (isHyphened(at) || (isName(words[at]) && (words[at] ?? '').length < SHORTEST))
  ) {
    at++;
  }
  return (words[at] ?? '').length >= SHORTEST ? at : -1;
}

/** Between two adjectives: Імміграційна та митна поліція. */
const AND = /^(?:и|і|й|та)$/;

/** A name, or what may occur within one. */
function isPartOfName(word = ''): boolean {
  return isName(word) || /^(?:аль|эль|ель|ибн|бен|бін)$/.test(word);
}

/** The text with the changed words, for each case. */
function inEachCase(
  text: string,
  found: readonly RegExpExecArray[],
  changing: readonly (Cases | null)[],
): string[] {
  const results: string[] = [];
  for (let at = 0; at < 5; at++) {
    const most = Math.max(...changing.map((cases) => cases?.[at]?.length ?? 0));
    for (let way = 0; way < most; way++) {
      let made = '';
      let from = 0;
      for (const [word, { 0: given, index }] of found.entries()) {
        const ends = changing[word]?.[at];
        made +=
          text.slice(from, index) +
          (ends ? (ends[Math.min(way, ends.length - 1)] ?? given) : given);
        from = index + given.length;
      }
      results.push(made + text.slice(from));
    }
  }
  return results;
}
