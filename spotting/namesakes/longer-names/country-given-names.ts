import { BEARERS_AFTER } from '../../lists/bearers.ts';
import { isTradeBefore } from '../../lists/trades.ts';
import { adjoins, folded, isFollowed, type Known, opensSentence } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { covers } from '../../weigh/positions.ts';
import type { Texts } from '../../words/texts.ts';
import { isGivenToChildren } from '../people/kin.ts';
import { followsPreposition, isOtherName } from './longer-name.ts';

/**
 * Countries that are also given names, which a family name follows: die Schülerin Mali
 * Bauer, la jeune Mali Lefèvre, “India Walton lost”, «Индия Уолтон проиграла».
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
  if (isSpelledAsAbroad(word, texts, lang) || isCyrillicGivenName(word, texts, lang))
    return isOtherName(word + 1, texts, known) && !isNounOfName(word + 1, texts);
  if (lang === 'en') return isEnglishGivenName(word, texts, known);
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

/** Countries in the English spelling, where the language has another of its own: Indien, Kenia. */
const ABROAD: Readonly<Record<string, RegExp>> = {
  de: /^(?:cuba|georgia|india|ireland|jamaica|jordan|kenya|libya)$/,
  fr: /^(?:georgia|india|ireland|jamaica|jordan|libya)$/,
  tr: /^(?:cuba|georgia|india|ireland|jamaica|jordan|libya)$/,
};

/** Whether a capitalised word follows a country that the language of the text spells otherwise. */
function isSpelledAsAbroad(word: number, texts: Texts, lang: string | null): boolean {
  if (!ABROAD[lang ?? '']?.test(folded(word, texts)) || !adjoins(word, texts)) return false;
  return texts.casing(word) === 'sentence' && NAME.test(texts.word(word + 1));
}

/** Countries in the nominative that are given names in Russian and Ukrainian texts. */
const NOMINATIVES: Readonly<Record<string, RegExp>> = {
  ru: /^(?:аргентина|джорджия|израиль|индия|ирландия|кения|куба|ливия|мали|чад|ямайка)$/,
  uk: /^(?:аргентина|джорджія|ізраїль|індія|ірландія|кенія|куба|лівія|малі|чад|ямайка)$/,
};
/**
 * Family names as only the nominative has them. What a country does something to has other
 * endings, Ливану, or is known; so does whose it was, Израиль Шарона, Ливия Каддафи.
 */
const FAMILY_NAME = /^\p{Lu}\p{Ll}+(?:[бвгджзйклмнпрстфхцчшщь]|ья|[оеє]ва|ская|ська)$/u;

/**
 * Whether a capitalised word in the nominative follows such a country without a preposition:
 * «Актриса Кения Мур», but «за Израиль Мур».
 */
function isCyrillicGivenName(word: number, texts: Texts, lang: string | null): boolean {
  if (!NOMINATIVES[lang ?? '']?.test(folded(word, texts)) || !adjoins(word, texts)) return false;
  if (texts.casing(word) !== 'sentence' || followsPreposition(word, texts)) return false;
  return FAMILY_NAME.test(texts.word(word + 1));
}

const NAME = /^\p{Lu}\p{Ll}/u;

/**
 * Nouns that follow a country as its own, or as the name of a firm or a body: India Gate, Israel
 * Railways, Kenya Power. No family name is looked for in a longer name either.
 */
const NOUNS: ReadonlySet<string> = new Set(
  `gate valley river bridge house palace port canal power post rail railways railway airways airlines
  airport aerospace shipyards chemicals army navy police parliament congress court government cabinet
  ministry minister president premier king queen ambassador envoy embassy council committee commission
  authority agency association federation foundation institute institution league union party block
  bloc alliance forum summit week day open masters women men girls boys under rugby cricket football
  hockey tennis basketball sevens capitals wolves lions tigers team squad championship games today
  times post observer gleaner standard star news now tv radio television post telegraph express hayom
  inc ltd corp energy oil gas petroleum cement cements steel motors mobile telecom telecoms electric
  bank reserve treasury stock exchange market markets trade tourism customs revenue ports maritime
  defense defence security foreign home interior finance health education space missile nuclear air
  coast border islands island beach bay hill hills street avenue road square park stadium arena
  railroad southern northern eastern western central national royal pale ink green tea coffee rum
  libre blue white red black gold war crisis deal talks attack attacks earthquake quake floods fire
  fires protests election elections budget tariffs sanctions rights watch muslims christians jews
  arabs hindus sikhs junta knesset captain coach manager chief channel elections airports antiquities
  consulate lobby residents citizens officials democracy dream embassies troops forces rebels`.split(
    /\s+/,
  ),
);

function isNounOfName(word: number, texts: Texts): boolean {
  return NOUNS.has(folded(word, texts)) || BEARERS_AFTER.has(texts.word(word));
}

/** What people do, or is done to them, behind their names. */
const DOES =
  /^(?:who|is|was|has|had|will|would|lost|won|wins|loses|says|said|told|tells|wrote|writes|made|makes|gave|gives|got|left|leaves|ran|runs|sang|sings|spoke|speaks|stars|plays|hosts|beat|beats|scores|died|born|joins|explained|\p{Ll}{2,}ed)$/u;
/** Words before a name that only a person has, besides trades. */
const WHO =
  /^(?:by|host|star|co-star|author|writer|activist|broadcaster|candidate|mayor|creator|producer|director|journalist|columnist|model|influencer|player|athlete|boxer|fighter|champion|striker|defender|captain|presenter|contestant|survivor|victim|suspect|teenager|student|teacher|friend|mother|father|son|daughter|wife|husband|sister|brother|named)$/;

/**
 * Whether an English country has one capitalised word behind it that is no noun, and the words
 * beside the two are those beside a person: “India Walton lost”, “by Kenya Barris and Jordan
 * Peele”. Behind a preposition of place it is the country: “In India Walton said”.
 */
function isEnglishGivenName(word: number, texts: Texts, known: Known): boolean {
  const family = word + 1;
  if (!isGivenToChildren(folded(word, texts)) && folded(word, texts) !== EGYPT) return false;
  if (texts.casing(word) !== 'sentence' || !adjoins(word, texts)) return false;
  if (!NAME.test(texts.word(family)) || !isOtherName(family, texts, known)) return false;
  if (isNounOfName(family, texts)) return false;
  const next = adjoins(family, texts) ? texts.word(family + 1) : '';
  if (/^\p{Lu}/u.test(next)) return false;
  const before = adjoins(word - 1, texts) ? folded(word - 1, texts) : '';
  if (WHO.test(before) || isTradeBefore(before)) return true;
  const mayBegin = before === '' || opensSentence(word, texts) || before === 'and';
  return mayBegin && (DOES.test(next) || isOfAge(family, texts) || isWhose(family, texts));
}
const EGYPT = 'egypt';

/** Whether an age or a clause on who that is follows a comma: “, 34, ”, “, who …”. */
function isOfAge(family: number, texts: Texts): boolean {
  if (!isFollowed(family, texts) || texts.gap(family) !== ', ') return false;
  return /^(?:\d\d|who|whose)$/.test(texts.word(family + 1));
}

function isWhose(family: number, texts: Texts): boolean {
  return isFollowed(family, texts) && texts.word(family + 1) === 's';
}

/**
 * Whether a country before somebody's family name is a given name, as whoever did something has one:
 * “by Chad Merz”, « avec Jordan Merz ». One that says whose leader he is counts as a cue of his.
 */
export function isBehindCountryAsGiven(
  family: number,
  texts: Texts,
  cues: readonly Match[] = [],
): boolean {
  const given = family - 1;
  if (!adjoins(given, texts) || !isGivenToChildren(folded(given, texts))) return false;
  if (covers(cues, given)) return false;
  if (!adjoins(given - 1, texts)) return false;
  const before = folded(given - 1, texts);
  return DONE_BY.test(before) || isTradeBefore(before);
}
const DONE_BY = /^(?:by|with|named|avec|par|con|por|mit|von|journalist|reporter|photographer)$/;
