import { STREET_BEARERS } from '../../lists/bearers.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, CAPITALISED, folded, isFollowed } from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';
import { beforeLinks, type Name } from '../grammar/beside.ts';
import { isBearer, isOneOf } from './bearer-before.ts';

/**
 * Streets, squares, and what else a name may be linked to: “rue de Crimée”, “plaza de las Naciones
 * Unidas”.
 */

/** Whether a name is that of a street before it. */
export function isOfStreet(name: Name, texts: Texts): boolean {
  const street = beforeLinks(name.first, texts);
  if (street === null || !isOneOf(STREET_BEARERS, street, texts)) return false;
  if (VERBS.has(folded(street, texts)) || isNoStreet(street, name, texts)) return false;
  // Of what needs no link, another rule decides: پنج بیمارستان ایران.
  if (street === name.first - 1 && isBearer(street, texts)) return false;
  return !isMeasured(name, texts);
}

/** Plurals of streets that are verbs in English: “places India under investigation”. */
const VERBS: ReadonlySet<string> = new Set(['places', 'stations']);

/**
 * Whether such a word says something else here: “the voice of Gaza”, but “the Voice of America”;
 * “la place de l’Ukraine en Europe”, but “sur la place de l’Ukraine”; „der Weg der Ukraine“, „der Weg Syriens“.
 */
function isNoStreet(street: number, { first, last }: Name, texts: Texts): boolean {
  const word = folded(street, texts);
  const isLinked = street < first - 1;
  if (word === 'voice' || (word === 'radio' && isLinked))
    return !CAPITALISED.test(texts.word(street));
  const before = isFollowed(street - 1, texts) ? folded(street - 1, texts) : '';
  if (GERMAN_WAYS.test(word)) {
    if (!isLinked) return /\p{Ll}s$/u.test(texts.word(first));
    return folded(street + 1, texts) === 'der' && !(word === 'platz' && AT_THE.test(before));
  }
  if (!isLinked || !ABSTRACT.test(word) || !DETERMINERS.test(before)) return false;
  if (isInTown(last, texts) || isLinkedBare(street, first, texts)) return false;
  return !(isFollowed(street - 2, texts) && ON.test(folded(street - 2, texts)));
}

/**
 * Whether a French country has no article behind such a word, as only a square has it: « la place
 * d’Italie », but « la place de l’Italie ». Some countries never have one: « la place de Cuba ».
 */
function isLinkedBare(street: number, first: number, texts: Texts): boolean {
  if (!FRENCH_PLACE.test(folded(street, texts)) || street !== first - 2) return false;
  const country = folded(first, texts);
  return (
    BARE_LINK.test(folded(street + 1, texts)) &&
    isPlainCountry(country, 'fr') &&
    !NO_ARTICLE.test(country)
  );
}
const FRENCH_PLACE = /^(?:place|impasse)$/;
const BARE_LINK = /^de?$/;
const NO_ARTICLE =
  /^(?:bahre[iï]n|chypre|cuba|djibouti|ha[iï]ti|isra[eë]l|madagascar|malte|monaco|oman|singapour|ta[iï]wan)$/;

/** Whether words of a town stand behind a name: “la place de Catalogne, dans le XIVe arrondissement”. */
function isInTown(last: number, texts: Texts): boolean {
  for (let at = last; at < last + NEAR_TOWN && isFollowed(at, texts); at++) {
    if (IN_TOWN.test(folded(at + 1, texts))) return true;
  }
  return false;
}
const NEAR_TOWN = 5;
const IN_TOWN = /^(?:arrondissements?|metro|quartier)$/;
const GERMAN_WAYS = /^(?:weg|platz)$/;
const AT_THE = /^(?:am|zum|vom)$/;
/** What has an article or a possessive unless it is a street: a place, a deadlock, a stroll. */
const ABSTRACT = /^(?:place|impasse|paseo)$/;
const DETERMINERS = /^(?:la|l|une|cette|sa|leur|notre|ma|el|un|este|ese|su)$/;
/** With these, it is one in spite of its article: “por el paseo de Ucrania”. */
const ON = /^(?:sur|en|por)$/;

/**
 * Whether what stands before a name is no square but an area: «площадь Армении составляет 29 800
 * кв. км».
 */
function isMeasured({ first, last }: Name, texts: Texts): boolean {
  if (!AREA.test(texts.word(first - 1)) || texts.words.texts[last + 1] !== texts.words.texts[last])
    return false;
  return MEASURES.test(texts.word(last + 1));
}
const AREA = /^площ/i;
const MEASURES =
  /^(?:\p{N}|составля|состави|превы|занима|равн|достига|перев|становит|станови|сяга|дорівню|більш|больш|менш)/u;

/**
 * Whether a name begins that of a Turkish street, with another word in between: Kıbrıs Şehitleri
 * Caddesi.
 */
export function beginsStreet({ last }: Name, texts: Texts): boolean {
  return (
    CAPITALISED.test(texts.word(last + 1)) &&
    adjoins(last, texts) &&
    adjoins(last + 1, texts) &&
    TURKISH_STREET.test(texts.word(last + 2))
  );
}
const TURKISH_STREET =
  /^(?:Cad(?:desi)?|Sok(?:ağı)?|Bulvarı|Meydanı|Mahallesi|Parkı|Köprüsü|İlkokulu|Ortaokulu|Lisesi|Anıtı)$/;

/**
 * Whether a single name is one of two streets that meet: “en la esquina de Perú y Chile”, “at the
 * corner of Peru and Lima”, “en Perú y Avenida de Mayo”, “at Peru and Main Streets”.
 */
export function isAtCorner(name: Name, texts: Texts): boolean {
  const { first, last } = name;
  if (first !== last) return false;
  if (isBeforeStreet(name, texts)) return true;
  if (!adjoins(first - 1, texts)) return false;
  if (isAtGermanCorner(name, texts)) return true;
  if (isAtSlavicCorner(first, texts)) return true;
  const before = texts.word(first - 1);
  const of = AND.has(before) ? first - 3 : first - 1;
  if (!OF.has(texts.word(of)) || !adjoins(of - 1, texts)) return false;
  if (!CORNERS.has(texts.word(of - 1))) return false;
  return [of, of + 1, of + 2].every((word) => adjoins(word, texts)) && AND.has(texts.word(of + 2));
}
const CORNERS: ReadonlySet<string> = new Set('corner intersection esquina intersección'.split(' '));
const OF: ReadonlySet<string> = new Set(['of', 'de']);
const AND: ReadonlySet<string> = new Set(['and', 'y', 'e', 'con']);

/** Whether “and” joins a street to a name: “Perú y Avenida de Mayo”, “Peru and Main Streets”. */
function isBeforeStreet({ first, last }: Name, texts: Texts): boolean {
  if (!adjoins(last, texts) || !AND.has(texts.word(last + 1)) || !adjoins(last + 1, texts))
    return false;
  const other = last + 2;
  if (SPANISH_STREET.test(texts.word(other)))
    return isFollowed(other, texts) && /^\p{Lu}|^de/u.test(texts.word(other + 1));
  if (!STREET_LIKE.test(texts.word(other)) || !adjoins(other, texts)) return false;
  const street = texts.word(other + 1);
  if (ENGLISH_STREETS.test(street)) return true;
  return AT.test(texts.word(first - 1)) && !FINANCE.test(texts.word(other)) && STREET.test(street);
}
const SPANISH_STREET = /^(?:[Aa]venida|[Cc]alle|[Bb]ulevar|[Pp]asaje|[Dd]iagonal|Av|Avda|Bv)$/;
const STREET_LIKE = /^(?:\p{Lu}|\d{1,3}(?:st|nd|rd|th)$)/u;
const ENGLISH_STREETS = /^(?:Streets|Sts|Avenues|Aves|Roads|Boulevards)$/;
const STREET = /^(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd)$/;
const AT = /^(?:at|near|on|of)$/;
/** Streets that stand for who works there: “the mood on Ukraine and Wall Street”. */
const FINANCE = /^(?:Wall|Main|Downing|Fleet|Harley|Bond|High)$/;

/** Whether German shortens one of two streets: „Ecke Peru- und Moskauer Straße“. */
function isAtGermanCorner({ first, last }: Name, texts: Texts): boolean {
  const hyphen = texts.gap(last) ?? '';
  if (hyphen !== '- ' || !isFollowed(last, texts) || texts.word(last + 1) !== 'und') return false;
  if (!/^(?:Ecke|Kreuzung|der|Die|die)$/.test(texts.word(first - 1))) return false;
  return [last + 2, last + 3].some((at) => GERMAN_STREET.test(texts.word(at)));
}
const GERMAN_STREET = /(?:[Ss]tra(?:ß|ss)en?|[Aa]llee|[Ww]eg|[Pp]latz)$/;

/** Whether a name follows “at the corner” in Russian or Ukrainian: «на углу Донбасса и Ленина». */
function isAtSlavicCorner(first: number, texts: Texts): boolean {
  return SLAVIC_CORNER.test(folded(first - 1, texts));
}
const SLAVIC_CORNER = /^(?:углу|перекрестке|пересечении|розі|перехресті)$/;
