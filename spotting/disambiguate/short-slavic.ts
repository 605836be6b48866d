import { adjoins, CAPITALISED, folded, isFollowed } from '../match/neighbours.ts';
import { isQuoted } from '../namesakes/titles/quotations.ts';
import type { Texts } from '../words/texts.ts';
import type { ShortNames } from './short-names.ts';

/**
 * In Russian and Ukrainian, in any case: an alliance, an agency and a pipeline with a capital, a
 * cathedral with or without.
 */
const SLAVIC_NOUNS = /^(?:[Аа]льянс|[Аа]гентств|[Сс]обор|[Пп]от[оі]к)(?:[ауеоієі]|ом|ові)?$/;
const CATHEDRAL = /^собор/;
/** A pipeline is called a stream. */
const STREAM = /^пот[оі]к/;
/** The data of a body have the ending of an adjective: по данным Агентства. */
const SLAVIC_ADJECTIVE = /(?<!^данн)(?:[иыоі]й|[оеь]го|[оеь]му|[иы]м|[ое]м|[иы]х)$/;
const GENITIVE_PLURAL = /^\p{Ll}+(?:[оеєії]в|[иы]х|ей)$/u;

export const SLAVIC: ShortNames = {
  isNoun: ([noun = '', more]) => more === undefined && SLAVIC_NOUNS.test(noun),
  // Behind the end of a sentence, any noun has a capital: an agency may be that which reports.
  standsAlone: ({ first, last }, texts) =>
    texts.casing(first) === 'sentence' &&
    !isDescribedSlavic(last, texts) &&
    (CATHEDRAL.test(folded(last, texts)) ||
      (CAPITALISED.test(texts.word(last)) &&
        (adjoins(first - 1, texts) ||
          /^альянс/.test(folded(last, texts)) ||
          (STREAM.test(folded(last, texts)) && isQuoted({ first, last }, texts))))),
  isOther: (at, { last }, texts) =>
    slavicStem(texts.word(at).toLowerCase()) === slavicStem(folded(last, texts)) &&
    isDescribedSlavic(at, texts),
};
const SLAVIC_STEM = 5;

function slavicStem(word: string): string {
  return word.slice(0, SLAVIC_STEM).replace('потік', 'поток');
}

/**
 * Whether a noun has an adjective before it or something in the genitive behind it: Миланский
 * собор, Альянс демократів.
 */
function isDescribedSlavic(at: number, texts: Texts): boolean {
  if (adjoins(at - 1, texts) && SLAVIC_ADJECTIVE.test(folded(at - 1, texts))) return true;
  if (!isFollowed(at, texts)) return false;
  const next = texts.word(at + 1);
  // In quotation marks, the name of another: агентство «Интерфакс».
  if (!adjoins(at, texts)) return /^[- ]["\u00AB\u201C\u201E]?$/.test(texts.gap(at) ?? '');
  return CAPITALISED.test(next) || GENITIVE_PLURAL.test(next);
}
