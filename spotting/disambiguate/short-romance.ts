import { adjoins, CAPITALISED, folded, isFollowed } from '../match/neighbours.ts';
import type { Texts } from '../words/texts.ts';
import type { ShortNames } from './short-names.ts';

/**
 * In French and Spanish, with a capital and an article: l’Alliance, el Consejo. The Commission is
 * known by cues as well.
 */
const NOUNS =
  /^(?:Cour|Agence|Union|Alliance|Conseil|Fonds|Autorité|Corte|Agencia|Organismo|Unión|Alianza|Consejo|Fondo|Autoridad)$/;
const ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'l', 'du', 'au', 'el', 'del', 'al']);
/** Between article and noun: la propia Alianza, le même Conseil. */
const ITSELF: ReadonlySet<string> = new Set(['propio', 'propia', 'mismo', 'misma', 'même', 'dit']);
/** What leads to the rest of a longer name: Conseil d’État, Corte de Apelaciones. */
const LINKS: ReadonlySet<string> = new Set('de du des d del para pour sur contre'.split(' '));
/** Conseil constitutionnel, Union douanière, Corte suprema, Consejo escolar. */
const ADJECTIVE =
  /(?:el|elle|al|ale|ien|ienne|éen|éenne|ique|aire|if|ive|ière|eur|ais|aise|ois|oise|prême|ivo|iva|ico|ica|ario|aria|eo|ea|ano|ana|ino|ina|ior|remo|rema|ense|lar|dor|dora)$/u;

export const ROMANCE: ShortNames = {
  isNoun: ([noun = '', more]) => more === undefined && NOUNS.test(noun),
  standsAlone: ({ first, last }, texts) =>
    CAPITALISED.test(texts.word(last)) &&
    texts.casing(first) === 'sentence' &&
    hasArticle(first, texts) &&
    !goesOn(last, texts),
  isOther: (at, { last }, texts) => folded(at, texts) === folded(last, texts) && goesOn(at, texts),
};

function hasArticle(word: number, texts: Texts): boolean {
  const isArticle = (at: number) => isFollowed(at, texts) && ARTICLES.has(folded(at, texts));
  if (isArticle(word - 1)) return true;
  return isFollowed(word - 1, texts) && ITSELF.has(folded(word - 1, texts)) && isArticle(word - 2);
}

/** Whether a noun is the first of a longer name, or said to be of some kind. */
function goesOn(word: number, texts: Texts): boolean {
  if (!adjoins(word, texts)) return false;
  const next = texts.word(word + 1);
  return CAPITALISED.test(next) || LINKS.has(folded(word + 1, texts)) || ADJECTIVE.test(next);
}
