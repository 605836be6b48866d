import { adjoins, CAPITALISED, isFollowed } from '../match/neighbours.ts';
import type { Texts } from '../words/texts.ts';
import type { ShortNames } from './short-names.ts';

/**
 * In German, a cathedral, a strait and a people's republic, which have a capital like every noun.
 */
const GERMAN_NOUNS = /^(?:Dom(?:e?s|e)?|Meerengen?|Volksrepublik(?:en)?)$/;

export const GERMAN: ShortNames = {
  isNoun: ([noun = '', more]) => more === undefined && GERMAN_NOUNS.test(noun),
  standsAlone: ({ first, last }, texts) =>
    adjoins(first - 1, texts) &&
    BEFORE_NOUN.test(texts.word(first - 1)) &&
    texts.casing(first) === 'sentence' &&
    !isDescribed(last, texts),
  // Of each kind there are many: den Aachener Dom, die Meerenge von Gibraltar, der Dom von Speyer,
  // die Volksrepublik Donezk.
  isOther: (at, { last }, texts) =>
    texts.word(at).slice(0, GERMAN_STEM) === texts.word(last).slice(0, GERMAN_STEM) &&
    GERMAN_NOUNS.test(texts.word(at)) &&
    (isDescribed(at, texts) ||
      (adjoins(at - 1, texts) &&
        CAPITALISED.test(texts.word(at - 1)) &&
        /er$/.test(texts.word(at - 1)))),
};
const GERMAN_STEM = 3;
/** Articles and the like, which may open a sentence. */
const BEFORE_NOUN = /^(?:\p{Ll}.*|D(?:e[mnrs]|ie)|[AI]m|Beim|Vom|Zu[mr])$/u;

/**
 * Whether a noun has its town or its saint behind it, or is half of another: Dom zu Speyer,
 * Dom St. Peter, Dom-Museum.
 */
function isDescribed(at: number, texts: Texts): boolean {
  if (!isFollowed(at, texts)) return false;
  if (texts.gap(at) === '-') return true;
  if (!adjoins(at, texts)) return false;
  const next = texts.word(at + 1);
  return (
    CAPITALISED.test(next) ||
    next === 'von' ||
    (next === 'zu' && CAPITALISED.test(texts.word(at + 2)))
  );
}
