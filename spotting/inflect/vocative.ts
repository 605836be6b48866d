import { isAdjective, isName } from './slavic-words.ts';

/**
 * As far as names go by rule: what ends in a velar, a sibilant or a soft sign has the
 * vocative of another case.
 */
const HARD = /[бвдзлмнпрстф]$/;
/** Endings of cases that forms are listed in, and of surnames that villages have in -е: Лаврове. */
const NOT_CALLED = /(?:[аоие]м|[оеєі]в)$/;
const FEMININE = /[ая]$/;
const WORD = /^\p{Lu}[\p{Script=Cyrillic}'’ʼ-]*$/u;
const MAX_WORDS = 3;
const SHORTEST = 4;

/** The Ukrainian name in the case of who is called: «Дональде Трампе», «Путіне», «Україно». */
export function vocatives(text: string): string[] {
  const words = text.split(' ');
  if (words.length > MAX_WORDS || !words.every((word) => isName(word) && WORD.test(word)))
    return [];
  const isWoman = words.length > 1 && FEMININE.test(words[0] ?? '');
  const called = words.map((word, at) => {
    if (word.length < SHORTEST || /^\p{Lu}+$/u.test(word)) return word;
    if (HARD.test(word)) {
      return (isWoman && at > 0) || (words.length === 1 && NOT_CALLED.test(word))
        ? word
        : `${word}е`;
    }
    if (/ія$/.test(word)) return `${word.slice(0, -1)}є`;
    if (/й$/.test(word) && !isAdjective(word, 'uk')) return `${word.slice(0, -1)}ю`;
    // By itself such a word is mostly the genitive of a man or a town: Путіна, Херсона.
    const isFeminine = words.length > 1 ? at === 0 : word === 'Україна';
    return isFeminine && /[бвгдзклмнпрстфх]а$/.test(word) ? `${word.slice(0, -1)}о` : word;
  });
  const result = called.join(' ');
  return result === text ? [] : [result];
}
