import {
  adjective,
  type Cases,
  followingName,
  isAdjective,
  isName,
  isUnchanging,
  noun,
  pluralOf,
  SHORTEST,
  type Slavic,
} from './slavic-words.ts';

/**
 * Declines Russian and Ukrainian names and common nouns from the nominative, by its ending, as
 * grammars tabulate it, without exceptions. Forms that do not exist, such as a case of a case, do
 * no harm: no text has them.
 *
 * @see https://en.wikipedia.org/wiki/Russian_declension
 * @see https://en.wikipedia.org/wiki/Ukrainian_grammar
 */

/** Whether names are declined by these rules in a language, given as its primary subtag. */
export function isEastSlavic(lang: string): lang is Slavic {
  return lang === 'ru' || lang === 'uk';
}

const WORD = /[\p{Script=Cyrillic}][\p{Script=Cyrillic}'’ʼ]*/gu;
/** A form with more words is a title, and is not declined. */
const MAX_WORDS = 7;

/**
 * The other cases of a form: of its leading adjectives and their noun, and of names that
 * follow a name (Башара Асада) or do not agree with it (Вилаята Хорасан). What follows in
 * a case of its own stays.
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
  const results = new Set<string>();
  const add = (changing: readonly (Cases | null)[]) => {
    if (changing.every((cases) => cases === null)) return;
    for (const one of inEachCase(text, found, changing)) results.add(one);
  };
  const changing: (Cases | null)[] = words.map((word, at) => {
    if (at < head) return isAdjective(word, lang) ? adjective(word, lang) : null;
    return at === head ? headCases(words, head, lang) : null;
  });
  const second = words[head + 2] ?? '';
  if (isName(words[head]) && AND.test(words[head + 1] ?? '') && isName(second)) {
    changing[head + 2] = noun(second, lang);
  }
  const isSurnamed =
    head === words.length - 2 &&
    !VOWEL_END.test(words[head] ?? '') &&
    SURNAME.test(words[head + 1] ?? '');
  // Who has such a surname declines it: Дмитрия Пескова.
  if (!isSurnamed) add(changing);
  const before = head > 0 ? (words[head - 1] ?? '') : '';
  if (changing[head - 1] === null && mayChangeToo(before, words, head, isHyphened(head - 1))) {
    add(changing.with(head - 1, noun(before, lang, { shortest: SHORTEST_IN_PHRASE })));
  }
  if (isName(words[head])) {
    const isAmongNames = head === 0 && words.length <= MAX_NAMES && words.every(isName);
    let names = 0;
    for (let at = head + 1; at < words.length; at++) {
      const word = words[at] ?? '';
      const isJunior = isHyphened(at - 1) && isAdjective(word, lang);
      if (!isJunior && !isPartOfName(word)) break;
      if (!isJunior && !isName(word)) continue;
      const cases = isJunior ? adjective(word, lang) : followingName(word, lang, isAmongNames);
      if (!cases) continue;
      changing[at] = cases;
      names++;
    }
    if (names > 0) add(changing);
    if (names > 0 && lang === 'uk') {
      // Of two datives in a row, one is in -ові: Володимирові Путіну.
      add(changing.map((cases, at) => cases && onlyDative(cases, at === head ? -1 : 0)));
    }
  }
  const plurals =
    words.length === 1 || !isName(words[head]) ? pluralOf(words[head] ?? '', lang) : [];
  for (const plural of head === 0 ? plurals : []) {
    results.add(text.replace(words[0] ?? '', () => plural));
  }
  results.delete(text);
  return [...results];
}

const VOWEL_END = /[аеёиоуыэюяіїє]$/;
const SURNAME = /^\p{Lu}.+(?:[оеёє]в|[иі]н|[иы]й|енко)$/u;
/** A form with more names in a row has more than a person's name. */
const MAX_NAMES = 3;
/** Of a noun that has other words of its form beside it. */
const SHORTEST_IN_PHRASE = 2;
const SHORTEST_NAME = 3;

/**
 * The cases of the noun that a form is about, or null if it does not change:
 * Федеральное бюро, Запорожская АЭС.
 */
function headCases(words: readonly string[], head: number, lang: Slavic): Cases | null {
  const [word = '', before = '', after = ''] = [words[head], words[head - 1], words[head + 1]];
  if (SERVANT.test(word)) return null;
  if (head > 0 && /^\p{Lu}{2,}$/u.test(word)) return null;
  const shortest = words.length > 1 ? SHORTEST_IN_PHRASE : isName(word) ? SHORTEST_NAME : SHORTEST;
  const isPlural =
    (head > 0 && isAdjective(before, lang) && PLURAL_ADJECTIVE.test(before)) ||
    (after !== '' && !isName(after) && !AND.test(after)) ||
    PLURALS.test(word);
  return noun(word, lang, { shortest, isPlural }) ?? adjective(word, lang);
}

/** Half of a given name, of which the other half changes: Абдель Фаттаха. */
const SERVANT = /^Абд[еэ]ль$/;
const PLURAL_ADJECTIVE = /(?:[ыи]е|і)$/;
/** Nouns of names that stand before a name and in the plural. */
const PLURALS = /^(?:Соглашения|Угоди|Сил[ыи])$/;

/**
 * Whether the word before the head may change with it: братья-мусульмане, but грин-карта;
 * Пол Кагаме, but Ким Чен Ын.
 */
function mayChangeToo(
  before: string,
  words: readonly string[],
  head: number,
  isHyphened: boolean,
): boolean {
  if (isHyphened) return !isName(words[head]) && before.length >= SHORTEST;
  return head === 1 && words.length === 2 && isName(words[1]) && /[бвгдзклмнпрстфх]$/.test(before);
}

/** Nothing but the first dative, or the last. */
function onlyDative([, dative]: Cases, which: 0 | -1): Cases {
  const one = dative.at(which);
  return [[], one === undefined ? [] : [one], [], [], []];
}

/**
 * The index of a form's first letter: after a quotation mark, or a number
 * that is a part of the word.
 */
function start(text: string): number {
  return Math.max(0, text.search(/[^«»"„“”\d-]/));
}

/**
 * Index of the noun that is the head of the form, or -1. The first parts of a hyphenated word do
 * not change, nor does a given name that is short or ends in a vowel: Аль-Каида, Хайбер-Пахтунхва,
 * Джо Байден, Педро Санчес.
 */
function headOf(
  words: readonly string[],
  isHyphened: (at: number) => boolean,
  lang: Slavic,
): number {
  const lastPart = (from: number) => {
    let at = from;
    while (isHyphened(at) && at + 1 < words.length) at++;
    return at;
  };
  let at = lastPart(0);
  while (isAdjective(words[at] ?? '', lang)) {
    const second = lastPart(AND.test(words[at + 1] ?? '') ? at + 2 : at + 1);
    if ((words[second] ?? '').length < SHORTEST_IN_PHRASE) break;
    if (AND.test(words[at + 1] ?? '') && !isAdjective(words[second] ?? '', lang)) break;
    at = second;
  }
  for (;;) {
    const [word = '', next] = [words[at], words[at + 1]];
    if (!isName(word) || !isName(next)) break;
    if (word.length >= SHORTEST && !isUnchanging(word)) break;
    at = lastPart(at + 1);
  }
  const isLongEnough =
    words.length > 1 || (words[at] ?? '').length >= (isName(words[at]) ? SHORTEST_NAME : SHORTEST);
  return isLongEnough ? at : -1;
}

/** Between two adjectives, or two names: Імміграційна та митна поліція, Босния и Герцеговина. */
const AND = /^(?:и|і|й|та)$/;

/** A name, or what may occur within one. */
function isPartOfName(word = ''): boolean {
  return isName(word) || ARTICLES.test(word);
}

/** The Arabic article before each sun letter, and “son of”: Мухаммеда ад-Дейфа. */
const ARTICLES = /^(?:[аэе][лдзнрстш]ь?|ибн|бен|бін|бин|ібн|да)$/;

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
