import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, folded, isFollowed } from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';

/**
 * Stops of trains and buses that are called like a country or a region, without a word for it: « La
 * ligne 7 ne s’arrête plus à Crimée », «La línea C cierra entre Perú y Retiro».
 */

/** Whether a name is that of a stop. */
export function isStop(name: Name, texts: Texts): boolean {
  return isBareInFrench(name, texts) || isBetweenStops(name, texts) || isAtStop(name, texts);
}

/**
 * Whether a feminine land follows « à », while one is « en Crimée ». Islands and lands without an
 * article are not asked for: « à Cuba », « à Malte ».
 */
function isBareInFrench({ first, last }: Name, texts: Texts): boolean {
  if (first !== last || !adjoins(first - 1, texts) || texts.word(first - 1) !== 'à') return false;
  if (!FEMININE.test(texts.word(first))) return false;
  // “de Russie à Crimée” lists lands without their articles, as headlines do.
  return !isPlainCountry(folded(first - 2, texts), 'fr');
}
const FEMININE =
  /^(?:Crimée|Argentine|Russie|Ukraine|Syrie|Algérie|Tunisie|Libye|Italie|Espagne|Allemagne|Europe|Bolivie|Colombie|Pologne|Hongrie|Suède|Norvège|Turquie|Jordanie|Géorgie|Palestine|Bulgarie|Roumanie)$/;

/** Whether a line of the metro is interrupted between it and another stop. */
function isBetweenStops({ first, last }: Name, texts: Texts): boolean {
  if (first !== last) return false;
  const before = texts.word(first - 1);
  const isAndNext = isFollowed(last, texts) && /^(?:y|et)$/.test(texts.word(last + 1));
  const isFirst = /^entre$/i.test(before) && isAndNext;
  const isSecond = /^(?:y|et)$/.test(before) && /^entre$/i.test(texts.word(first - 3));
  return (isFirst || isSecond) && isOfLine(first, texts);
}

/** Whether a train does not stop there: «La línea 5 no parará en Rusia». */
function isAtStop({ first }: Name, texts: Texts): boolean {
  if (!/^(?:en|at)$/.test(texts.word(first - 1)) || !adjoins(first - 1, texts)) return false;
  for (let at = first - 2; at >= first - 5 && adjoins(at, texts); at--) {
    if (STOPS.test(folded(at, texts))) return isOfLine(first, texts);
  }
  return false;
}
const STOPS = /^(?:para|paran|parará|pararán|detiene|detienen|detendrá|detendrán|stops?|call)$/;

/** Whether a numbered line or a company of a metro is named within some words. */
function isOfLine(word: number, texts: Texts): boolean {
  const { texts: blocks, length } = texts.words;
  for (let at = Math.max(0, word - NEAR); at <= word + NEAR && at < length; at++) {
    if (blocks[at] !== blocks[word]) continue;
    if (METRO.test(folded(at, texts))) return true;
    if (LINE.test(folded(at, texts)) && NUMBER.test(texts.word(at + 1))) return true;
  }
  return false;
}
const NEAR = 20;
const METRO = /^(?:ratp|metro|métro|subte|metrovías|metrobús|tranvía|tramway|cercanías)$/;
const LINE = /^(?:línea|ligne|line)$/;
const NUMBER = /^(?:\d{1,2}|\p{Lu})$/u;
