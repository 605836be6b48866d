import { isCountry, isPeopleBefore, isPeopleBehind } from '../../lists/peoples.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { US_TOWNS } from '../../lists/us-states.ts';
import { adjoins, folded, isFollowed } from '../../match/neighbours.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';

/**
 * States within a country that are called like another one: « l’État américain de Géorgie », “the
 * Nigerian state of Niger”, « l’État du Niger, au Nigeria », « en Géorgie, aux États-Unis ».
 */

const STATE: Readonly<Record<string, RegExp>> = {
  en: /^state$/,
  fr: /^[ée]tat$/,
  es: /^estado$/,
};
/** In no list of peoples, as American bodies are those we know. */
const AMERICAN = /^(?:américain|estadounidense|norteamericano)$/;
const OF = /^(?:of|de|du|d)$/;

/** Whether a country is none, but a state of another. */
export function isStateOfAnother(name: Name, texts: Texts, lang: string | null): boolean {
  const { first, last } = name;
  const noun = STATE[lang ?? ''];
  if (first !== last || lang === null || !noun) return false;
  if (isInUnitedStates(name, texts, lang)) return true;
  const country = folded(first, texts);
  if (!isCountry(country, lang) && !isPlainCountry(country, lang)) return false;
  const of = first - 1;
  if (!OF.test(folded(of, texts)) || !isFollowed(of, texts) || !adjoins(of - 1, texts))
    return false;
  const before = of - 1;
  if (lang === 'en') {
    return (
      noun.test(folded(before, texts)) &&
      adjoins(before - 1, texts) &&
      isPeopleBefore(folded(before - 1, texts), lang)
    );
  }
  if (noun.test(folded(before, texts))) return isInCountry(last, texts, lang);
  return (
    (isPeopleBehind(folded(before, texts), lang) || AMERICAN.test(folded(before, texts))) &&
    adjoins(before - 1, texts) &&
    noun.test(folded(before - 1, texts))
  );
}

/** Whether a comma or a bracket and another country follow: “, au Nigeria”, “(centre du Nigeria)”. */
function isInCountry(last: number, texts: Texts, lang: string): boolean {
  if (!isFollowed(last, texts) || !/^(?:, | \()$/.test(texts.gap(last) ?? '')) return false;
  for (let at = last + 1; at <= last + MAX_TO_COUNTRY && isFollowed(at - 1, texts); at++) {
    const word = folded(at, texts);
    if (isCountry(word, lang)) return true;
    if (!WHERE.test(word)) return false;
  }
  return false;
}
const MAX_TO_COUNTRY = 5;
const WHERE =
  /^(?:au|aux|en|de|del|du|des|le|la|el|l|dans|nord|sud|est|ouest|norte|sur|este|oeste|centre|centro|noroeste|suroeste|sureste|noreste)$/;

/**
 * Whether the United States stand behind what is called like one of their towns or states. A
 * country that is nothing else begins a list so, or a clause: « en Syrie, aux États-Unis et … ».
 */
function isInUnitedStates({ last }: Name, texts: Texts, lang: string): boolean {
  const name = folded(last, texts);
  const isState = GEORGIA.test(name);
  if (!isState && (!US_TOWNS.has(name) || isCountry(name, lang) || isPlainCountry(name, lang)))
    return false;
  const end = texts.words.ends[last] ?? 0;
  return IN_THE_US[lang]?.test(foldVariants(texts.around(last).slice(end, end + MAX_US))) ?? false;
}
const GEORGIA = /^g[ée]orgi[ea]$/;
const MAX_US = 60;
/** No further item of a list. */
const CLOSED = String.raw`(?:[).;:!?]|$| (?!et\b|ou\b|y\b|e\b|o\b)|, (?!en\b|aux?\b|à\b|dans\b|et\b))`;
const IN_THE_US: Readonly<Record<string, RegExp>> = {
  fr: new RegExp(
    `^(?:, | \\()(?:aux |(?:dans )?(?:le |l')?\\p{Ll}+(?:-\\p{Ll}+)? des )?[ÉE]tats-Unis${CLOSED}`,
    'u',
  ),
  es: new RegExp(
    `^(?:, | \\()en (?:el \\p{Ll}+ de )?(?:Estados Unidos|EE\\. ?UU\\.?)${CLOSED}`,
    'u',
  ),
};
