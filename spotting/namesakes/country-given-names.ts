import { adjoins, folded, type Known } from '../match/neighbours.ts';
import type { Texts } from '../words/texts.ts';
import { isOtherName } from './longer-name.ts';

/**
 * Countries that are also given names, which a family name follows: die Schülerin Mali
 * Bauer, la jeune Mali Lefèvre.
 */

const COUNTRIES: ReadonlySet<string> = new Set(['mali', 'kenya']);

/**
 * In French such a country has an article; a bare one only follows another bare one:
 * « Mali, Niger et Kenya ».
 */
const FRENCH_ARTICLES: ReadonlySet<string> = new Set(
  'le du au ce notre leur un et ou ni de entre'.split(' '),
);
/** Whoever is called so, right before the name: Schülerin, Tochter, Frau. */
const WOMAN =
  /^\p{Lu}\p{Ll}*(?:in|tochter|schwester|frau|mutter|mädchen|nichte|tante|cousine)$|^(?:Tochter|Schwester|Frau|Mutter|Mädchen|Nichte|Tante|Cousine)$/u;
/**
 * Men and towns that end like a word for a woman, and what a country is given: dass
 * Berlin Mali Hilfe zusagt.
 */
const NO_WOMAN = /^(?:Berlin|Schwerin|Turin|Dublin|Putin|Stalin|Lenin)$/;
const AID =
  /^(?:Hilfen?|Hilfsgelder|Geld|Waffen|Soldaten|Unterstützung|Million(?:en)?|Kredite?|Getreide|Weizen|Beistand|Truppen)$/;
/** Frequent family names that are no plural of a noun, as Richter and Fischer are. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `schmidt schmitt schmitz schmid bauer meyer meier maier mayer hoffmann hofmann hartmann neumann lehmann zimmermann baumann bergmann herrmann
  becker schulz schulze scholz schröder krüger werner lange krause köhler walter huber kaiser fuchs peters möller hahn schubert vogel friedrich
  keller günther berger winkler lorenz franke albrecht ludwig böhm kraus martin vogt otto seidel heinrich brandt haas graf schulte
  dietrich kuhn kühn pohl busch thomas voigt sauer arnold wolff pfeiffer wolf klein braun schwarz`.split(
    /\s+/,
  ),
);
const PREPOSITION = /^(?:in|aus|nach|für|von|mit|gegen|um|über|und)$/;

/** Whether a country is somebody's given name here. */
export function isCountryAsGivenName(
  word: number,
  texts: Texts,
  lang: string | null,
  known: Known,
): boolean {
  if (lang !== 'de' && lang !== 'fr') return false;
  if (!COUNTRIES.has(folded(word, texts))) return false;
  if (!adjoins(word, texts) || !/^\p{Lu}\p{Ll}/u.test(texts.word(word + 1))) return false;
  if (!isOtherName(word + 1, texts, known)) return false;
  const before = adjoins(word - 1, texts) ? texts.word(word - 1) : '';
  const key = before.toLowerCase();
  if (lang === 'fr')
    return texts.casing(word) === 'sentence' && before !== '' && !FRENCH_ARTICLES.has(key);
  if (PREPOSITION.test(key)) return false;
  const isWoman = WOMAN.test(before) && !NO_WOMAN.test(before) && !AID.test(texts.word(word + 1));
  return isWoman || FAMILY_NAMES.has(folded(word + 1, texts));
}
