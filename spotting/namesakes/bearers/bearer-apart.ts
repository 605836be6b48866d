import {
  BEARERS,
  SCHOOL_KINDS,
  SCHOOLS,
  TITLE_ARTICLES,
  TITLED_BEARERS,
} from '../../lists/bearers.ts';
import { isCountry } from '../../lists/peoples.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { folded, opensSentence } from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';
import { beforeLinks, isBeside, type Name } from '../grammar/beside.ts';

/**
 * What bears a name, with one word more before or behind it: el bar Moscú, école primaire Tunisie,
 * bar Le Kremlin.
 */

/** Whether a name is that of a Spanish bar with its article, without which “bar” may be a verb. */
export function isOfBar({ first }: Name, texts: Texts): boolean {
  return (
    isBeside(first - 2, texts) &&
    SPANISH_ARTICLE.test(folded(first - 2, texts)) &&
    SPANISH_BAR.test(folded(first - 1, texts))
  );
}
const SPANISH_ARTICLE = /^(?:el|la|un|una|del|al|este|esta|su|viejo|antiguo|mítico)$/;
const SPANISH_BAR = /^(?:bar|pub|camping|salón|discoteca|boutique|tienda)$/;

/** Whether a name is that of a school of some kind, or of one called after a republic. */
export function isOfSchool({ first }: Name, texts: Texts): boolean {
  if (isOfRepublic(first, texts)) return true;
  return (
    isBeside(first - 2, texts) &&
    SCHOOLS.has(folded(first - 2, texts)) &&
    SCHOOL_KINDS.has(texts.word(first - 1))
  );
}

/** Whether a Spanish school or street is called after a republic: “Colegio República de Chile”. */
function isOfRepublic(first: number, texts: Texts): boolean {
  const isIn = REPUBLIC.test(texts.word(first));
  const republic = isIn ? first : beforeLinks(first, texts);
  if (republic === null || !REPUBLIC.test(texts.word(republic))) return false;
  return isBeside(republic - 1, texts) && CALLED_AFTER.test(folded(republic - 1, texts));
}
const REPUBLIC = /^República$/;
const CALLED_AFTER =
  /^(?:colegio|escuela|instituto|liceo|jardín|hospital|biblioteca|avenida|plaza|parque|calle|barrio|estadio)$/;

/** Whether a name follows the article that begins a title, behind what bears that. */
export function isBehindArticle({ first }: Name, texts: Texts): boolean {
  if (!isBeside(first - 2, texts) || !TITLE_ARTICLES.has(texts.word(first - 1))) return false;
  const bearer = folded(first - 2, texts);
  return BEARERS.has(bearer) || TITLED_BEARERS.has(bearer);
}

/**
 * Whether small words link a name to a noun with a capital: Universidad de Costa Rica, Order of
 * Jamaica, Ciments du Maroc.
 */
export function isOfUniversityOrOrder(name: Name, texts: Texts): boolean {
  const noun = beforeLinks(name.first, texts);
  if (noun === null || noun === name.first - 1) return false;
  return LINKED.test(texts.word(noun)) || isOrderOf(noun, name, texts);
}

/**
 * Whether a country has an order of its name. What opens a sentence, or is somebody's, may be a
 * command: “Orden de Donald Trump desata protestas”.
 */
function isOrderOf(noun: number, { last }: Name, texts: Texts): boolean {
  if (!ORDER.test(texts.word(noun)) || opensSentence(noun, texts)) return false;
  const country = folded(last, texts);
  return ORDER_LANGS.some((lang) => isCountry(country, lang) || isPlainCountry(country, lang));
}
const ORDER = /^(?:Order|Ordre|Orden)$/;
const ORDER_LANGS: readonly string[] = ['en', 'de', 'fr', 'es'];
const LINKED =
  /^(?:Universidad|Université|Universität|University|Universidade|Università|Ciments?|Cementos?|Brasseries|Cervecerías?|Crédit)$/;
