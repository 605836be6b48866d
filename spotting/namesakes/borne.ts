import {
  ARABIC_BEARERS,
  BEARERS,
  BEARERS_AFTER,
  GERMAN_BEARERS_AFTER,
  LINKING,
  PARTIES,
  PLACES,
  QUOTED_BEARERS,
  QUOTED_COUNTRY,
  SCHOOL_KINDS,
  SCHOOLS,
  STREET_BEARERS,
  TITLE_ARTICLES,
  TITLED_BEARERS,
} from '../lists/bearers.ts';
import { COMPANIES } from '../lists/firms.ts';
import { isCountry } from '../lists/peoples.ts';
import { isPlainCountry } from '../lists/plain-countries.ts';
import { adjoins, CAPITALISED, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { readings } from '../words/clitics.ts';
import { foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';
import { isBorneBehindColon } from './behind-colon.ts';
import { CUPS, isContest, isCupOf, isGermanContest } from './contests.ts';
import { beginsMedium, endsBranch, isOfFirmOrAgency } from './firms-and-media.ts';
import { isPluralSubject } from './other-titles.ts';
import { isQuoted } from './quotations.ts';
import { isInCase } from './turkish-order.ts';

/** Whether what stands beside a name bears it: “the ferry Germany”, «Пароход «Украина»», “rue de Crimée”, “Kherson Street”. */

/** A space, a hyphen, an apostrophe, or a mark that opens or closes a quotation, in German as »this«, in French with a space within. */
const BESIDE =
  /^(?:'| ?["\u00AB\u00BB\u201C-\u201F\u2018\u2039]| \u00AB | |-|["\u00AB\u00BB\u201C\u201D\u2019] )$/;
const MAX_LINKS = 3;

/** Separates a title from what bears it: a novel, “Esequibo”. */
const BEFORE_TITLE = /^, ?["\u00AB\u00BB\u201C-\u201E]$/;

/** Most gaps are a space, which needs no regular expression. */
function isBesideGap(gap: string): boolean {
  return gap === ' ' || BESIDE.test(foldVariants(gap));
}

/** Whether a name belongs to something named after it, such as a hotel or a street. */
export function hasBearer({ first, last }: Match, texts: Texts): boolean {
  const isBeside = (left: number) => isFollowed(left, texts) && isBesideGap(texts.gap(left) ?? '');
  if (isBeside(last)) {
    const next = texts.word(last + 1);
    if (BEARERS_AFTER.has(next) && !isShipOfState(last, texts)) return true;
    if (isContest(last + 1, texts) || isStreetOfSeveral(last, texts)) return true;
    if (beginsMedium({ first, last }, texts)) return true;
    if (CALLED_AFTER.test(next) && isBeside(last + 1) && BEARERS.has(folded(last + 2, texts)))
      return true;
    if (CAPITALISED.test(next) && isBeside(last + 1) && COMPANIES.has(texts.word(last + 2)))
      return true;
    if (GERMAN_BEARERS_AFTER.has(next) && !/\p{Ll}s$/u.test(texts.word(last))) return true;
  }
  if (isOfFirmOrAgency({ first, last }, texts)) return true;
  if (isOfCompound({ first, last }, texts) || isAtCorner({ first, last }, texts)) return true;
  const isTitle =
    isFollowed(first - 1, texts) &&
    BEFORE_TITLE.test(texts.gap(first - 1) ?? '') &&
    isQuoted({ first, last }, texts);
  if (isBorneBehindColon({ first, last }, texts)) return true;
  if (!isTitle && !isBeside(first - 1)) return false;
  const beside = texts.word(first - 1);
  if (CUPS.test(beside) && adjoins(first - 1, texts)) return true;
  if (endsBranch({ first, last }, texts)) return true;
  // A lady, while a ship is an MS.
  if (beside === 'Ms') return false;
  if (isIn(BEARERS, folded(first - 1, texts)))
    return (
      isTitle ||
      (mayBeBorne({ first, last }, texts) &&
        !isPluralSubject(first - 1, texts) &&
        !isCounted(first - 1, texts) &&
        !folded(first, texts).startsWith(FOR_THE))
    );
  let called = first - 1;
  for (let words = 0; words < MAX_CALLING && CALLING.has(folded(called, texts)); words++) {
    if (!isBeside(called - 1)) return false;
    called--;
  }
  if (called < first - 1 && folded(first - 1, texts) !== TO) {
    if (isIn(BEARERS, folded(called, texts))) return true;
    const lang = PLACES.get(folded(called, texts));
    if (lang !== undefined && isCountry(folded(last, texts), lang)) return true;
  }
  // Few names are quoted, so their words are only read if this one is. One of several words is not named after another.
  if (first === last && isQuoted({ first, last }, texts)) {
    const bearer = [texts.word(first - 1), folded(first - 1, texts)];
    if (bearer.some((word) => QUOTED_BEARERS.has(word))) return true;
    if (QUOTED_COUNTRY.test(texts.word(first)) && PARTIES.has(bearer[1] ?? '')) return true;
    if (isWorkOf(first - 1, texts)) return true;
  }
  if (first === last && endsParty(last, texts)) return true;
  if (isBeside(first - 2)) {
    if (isCupOf(first, texts)) return true;
    const [bearer, between] = [folded(first - 2, texts), texts.word(first - 1)];
    // Without its article, “bar” is a verb as well.
    if (SPANISH_ARTICLE.test(bearer) && SPANISH_BAR.test(folded(first - 1, texts))) return true;
    if (SCHOOLS.has(bearer) && SCHOOL_KINDS.has(between)) return true;
    if (TITLE_ARTICLES.has(between) && (BEARERS.has(bearer) || TITLED_BEARERS.has(bearer)))
      return true;
  }
  let before = first - 1;
  for (let links = 0; links < MAX_LINKS && LINKING.has(folded(before, texts)); links++) {
    if (!isBeside(before - 1)) return false;
    before--;
  }
  if (isGermanContest(first, texts)) return true;
  if (
    CAPITALISED_BEARERS.test(texts.word(before)) &&
    (before < first - 1 || CYRILLIC.test(texts.word(first)))
  )
    return true;
  return isIn(STREET_BEARERS, folded(before, texts)) && !isMeasured({ first, last }, texts);
}

const SPANISH_ARTICLE = /^(?:el|la|un|una|del|al|este|esta|su|viejo|antiguo|mítico)$/;
const SPANISH_BAR = /^(?:bar|pub|camping|salón|discoteca|boutique|tienda)$/;

/** Nouns that bear a name if they have a capital: “Gran Premio de Cataluña”, «Кубок Франции», “Order of Jamaica”, Universidad de Costa Rica, Ciments du Maroc. */
const CAPITALISED_BEARERS =
  /^(?:GP|Tour|Giro|Vuelta|Ronde|Volta|(?:Super)?[Cc]oupe|(?:Super)?[Cc]opa|Rallye?|Open|Abierto|Prix|Premio|Preis|Pokal|Universidad|Université|Universität|University|Universidade|Università|Order|Ordre|Orden|Ciments?|Cementos?|Brasseries|Cervecerías?|Crédit|(?:Куб|Суперкуб)(?:ок|к[аеу]|ком)|Гран-при|Гран-прі)$/;

/**
 * Whether a title in quotation marks follows whose work it is: «фильм Сергея Лозницы «Донбасс»», “la película de Loznitsa «Donbass»”.
 *
 * @param last the last word of the author's name.
 */
function isWorkOf(last: number, texts: Texts): boolean {
  let at = last;
  for (let words = 0; words < MAX_AUTHOR; words++) {
    const word = texts.word(at);
    if (!CAPITALISED.test(word) && !AUTHOR.test(word) && !LINKING.has(word)) return false;
    if (!adjoins(at - 1, texts)) return false;
    at--;
    const work = folded(at, texts);
    if (BEARERS.has(work) || QUOTED_BEARERS.has(work)) return true;
  }
  return false;
}
/** A trade, a name of two or three words, and what joins it. */
const MAX_AUTHOR = 4;
/** In the genitive: режиссёра, письменниці. */
const AUTHOR = /^(?:реж[иі]с|писател|письменни|поэт|поет)/u;

/** Whether a single name is one of two streets that meet: “en la esquina de Perú y Chile”, “at the corner of Peru and Lima”. */
function isAtCorner({ first, last }: Pick<Match, 'first' | 'last'>, texts: Texts): boolean {
  if (first !== last || !adjoins(first - 1, texts)) return false;
  const before = texts.word(first - 1);
  const of = AND.has(before) ? first - 3 : first - 1;
  if (!OF.has(texts.word(of)) || !adjoins(of - 1, texts)) return false;
  if (!CORNERS.has(texts.word(of - 1))) return false;
  return [of, of + 1, of + 2].every((word) => adjoins(word, texts)) && AND.has(texts.word(of + 2));
}
const CORNERS: ReadonlySet<string> = new Set('corner intersection esquina intersección'.split(' '));
const OF: ReadonlySet<string> = new Set(['of', 'de']);
const AND: ReadonlySet<string> = new Set(['and', 'y', 'e', 'con']);

/** Whether a name begins that of a Turkish street, with another word in between: Kıbrıs Şehitleri Caddesi. */
function isStreetOfSeveral(last: number, texts: Texts): boolean {
  return (
    CAPITALISED.test(texts.word(last + 1)) &&
    adjoins(last, texts) &&
    adjoins(last + 1, texts) &&
    TURKISH_STREET.test(texts.word(last + 2))
  );
}
const TURKISH_STREET =
  /^(?:Cad(?:desi)?|Sok(?:ağı)?|Bulvarı|Meydanı|Mahallesi|Parkı|Köprüsü|İlkokulu|Ortaokulu|Lisesi|Anıtı)$/;

/** Between what bears a name and the name: ein Hund namens Obama, собака по кличке Обама. */
const CALLING: ReadonlySet<string> = new Set(
  `heißt heisst hieß namens genannt getauft named called dubbed nicknamed christened nommé nommée appelé appelée baptisé baptisée
  llamado llamada bautizado bautizada chiamato chiamata chamado chamada по кличке прозвищу названный названная названий названа
  اسمه اسمها يدعى تدعى به نام`
    .split(/\s+/)
    .map(foldVariants),
);
const MAX_CALLING = 2;
/** The Persian for “to” is also the first word of “by name”: ورود به ایران, هتلی به نام ایران. */
const TO = foldVariants('به');
/** The same in Turkish, behind the name: Obama adlı papağan. */
const CALLED_AFTER = /^(?:adlı|isimli|adındaki)$/;

/** Whether a Turkish word for a ship says whose flag it sails under, as countries have many: “ABD gemisi”, but “Moskova gemisi”. */
function isShipOfState(word: number, texts: Texts): boolean {
  if (!SHIP.test(texts.word(word + 1))) return false;
  const name = folded(word, texts);
  return name === 'abd' || isCountry(name, 'tr');
}
const SHIP = /^gemisi/;

/** Whether what stands before a name is no square but an area: «площадь Армении составляет 29 800 кв. км». */
function isMeasured({ first, last }: Pick<Match, 'first' | 'last'>, texts: Texts): boolean {
  if (!AREA.test(texts.word(first - 1)) || texts.words.texts[last + 1] !== texts.words.texts[last])
    return false;
  return MEASURES.test(texts.word(last + 1));
}
const AREA = /^площ/i;
const MEASURES =
  /^(?:\p{N}|составля|состави|превы|занима|равн|достига|перев|становит|станови|сяга|дорівню|більш|больш|менш)/u;

/** Whether a folded word is one of these, in Arabic after what it attaches to the word that follows: وميدان. */
function isIn(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  // Persian attaches nothing: ورود ایران is an entry, and no river.
  return readings(word).some(
    (reading) => words.has(reading.word) && ARABIC_BEARERS.has(reading.word),
  );
}

/** Whether one of several things is meant, which Persian counts in the singular: پنج دانشگاه آمریکا, بهترین بانک روسیه. */
function isCounted(bearer: number, texts: Texts): boolean {
  return adjoins(bearer - 1, texts) && COUNTED.test(folded(bearer - 1, texts));
}
const COUNTED = new RegExp(
  `^(?:${foldVariants('دو سه چهار پنج شش هفت هشت نه ده چند چندین هزار')
    .split(' ')
    .join('|')}|\\p{Nd}+|\\p{Script=Arabic}+${foldVariants('ترین')})$`,
  'u',
);

/** Whether a Russian or Ukrainian name is the first half of a word: Мерц-аптека, Панама-Сити, but Крым-то. */
function isOfCompound({ first, last }: Pick<Match, 'first' | 'last'>, texts: Texts): boolean {
  const { texts: blocks, length } = texts.words;
  if (first !== last || last + 1 >= length || blocks[last + 1] !== blocks[last]) return false;
  const gap = texts.gap(last) ?? '';
  if (gap === ' ' || foldVariants(gap) !== '-') return false;
  const second = texts.word(last + 1);
  return CYRILLIC.test(texts.word(last)) && (COMPOUND.test(second) || CITY.test(second));
}
/** The capital of a country, or another town: Панама-Сити, Гватемала-Сіті. */
const CITY = /^с[иі]т[иі]$/iu;
const CYRILLIC = /^\p{Lu}\p{Script=Cyrillic}{2,}$/u;
const COMPOUND = /^(?!таки$)[\u0430-\u0457\u0491]{4,}$/u;

/**
 * Russian and Ukrainian: what belongs to somebody has the name in the genitive (яхта Путина, літак хуситів); what is
 * named after it, in the nominative or in quotation marks. An -а may be either.
 */
const GENITIVE = /^(?:\p{Script=Cyrillic}+(?:[ыиії]|[ое]го)|\p{Ll}+[оеії]в)$/u;

/** Of countries; one in the genitive is named: рух «Матері України». */
const NOMINATIVE = /(?:[бвгджзклмнпрстфхцчшщьй]|[иі]я)$/;

/** Whether a Russian or Ukrainian country ends the quoted name of a party: партия «Ени Азербайджан», партії «Сильна Вірменія». */
function endsParty(word: number, texts: Texts): boolean {
  return (
    CAPITALISED.test(texts.word(word - 1)) &&
    adjoins(word - 1, texts) &&
    PARTIES.has(folded(word - 2, texts)) &&
    isQuoted({ first: word - 1, last: word }, texts) &&
    NOMINATIVE.test(texts.word(word)) &&
    ['ru', 'uk'].some((lang) => isPlainCountry(folded(word, texts), lang))
  );
}

function mayBeBorne({ first, last }: Pick<Match, 'first' | 'last'>, texts: Texts): boolean {
  if (first !== last && SMALL_CYRILLIC.test(texts.word(first))) return false;
  // “Yeni film Rusya’da gösterildi” is about no film of that name.
  if (isInCase(last, texts, ['locative', 'ablative', 'dative'])) return false;
  if (PERSIAN_TRADES.has(folded(first - 1, texts)) && isPlainCountry(folded(last, texts), 'fa'))
    return false;
  const name = texts.word(last);
  // Of which people a family is, not which family: “familles hazaras”, “familias hutíes”.
  if (/^famil(?:les?|ias?)$/i.test(texts.word(first - 1)) && isPeopleInSmall(first, texts))
    return false;
  return !(GENITIVE.test(name) || OF_STATE.test(name)) || isQuoted({ first, last }, texts);
}

/** Whether a word is in small letters where names have capitals. */
function isPeopleInSmall(word: number, texts: Texts): boolean {
  return /^\p{Ll}/u.test(texts.word(word)) && texts.casing(word) === 'sentence';
}
/** Arabic “for the”: المدرب لليابان. */
const FOR_THE = 'لل';
/** Persian has no other way to say “of” than to put a country behind who is of it: مربی ایران. */
const PERSIAN_TRADES: ReadonlySet<string> = new Set(
  'کاپیتان مربی فوتبالیست آهنگساز نقاش خواننده بازیگر شاعر'.split(' ').map(foldVariants),
);
/** States that are not declined, and genitives that might be nominatives: рынок США, рынок Ирана, ринок Китаю. */
const OF_STATE =
  /^(?:[А-ЯЁІЇЄҐ]{2,4}|(?:[А-Я][а-я]+ст|Ир|Лив|Суд|Ом|Азербайдж)ана|Китая|Израиля|Тайваня|Йемена|Вьетнама|Катара|Кувейта|Египта|Алжира|Бахрейна|(?!Баку|Перу)\p{Lu}[а-яіїєґ]{2,}[ую])$/u;
/** A title begins with a capital: танкер «теневого флота» is no tanker of that name. */
const SMALL_CYRILLIC = /^[а-яёіїєґ]/;
