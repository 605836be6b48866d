import {
  AGENCY,
  AGENCY_AFTER,
  AGENCY_KINDS,
  AIRLINE,
  ARABIC_BRANCHES,
  COMPANIES,
  COMPANY,
  FIRMS,
  FOR_AVIATION,
  FOR_THE,
  INTERNATIONALS,
  MEDIA,
  MEDIA_AFTER,
  MEDIA_BEFORE,
  NEWS,
  ORGANISATIONS,
  PAPERS_AFTER,
  PERSIAN_AGENCY,
  REPORTS,
} from '../../lists/firms.ts';
import { isCountry } from '../../lists/peoples.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, CAPITALISED, folded, isFollowed } from '../../match/neighbours.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import { isBeside, type Name } from '../grammar/beside.ts';
import { isInCase } from '../grammar/turkish-order.ts';
import { isQuoted } from '../titles/quotations.ts';
import { isTodayOfWeek } from '../written/dates.ts';

/**
 * Firms, papers and channels that are named after a country, or whose branch there is: “BMW
 * Brasil”, “RT France”, “China Daily”.
 */

/** Whether a name begins that of a company: Sahara Gold Ltd. */
export function beginsCompany({ last }: Name, texts: Texts): boolean {
  return (
    CAPITALISED.test(texts.word(last + 1)) &&
    isBeside(last + 1, texts) &&
    COMPANIES.has(texts.word(last + 2))
  );
}

/** Whether a name begins that of a medium. A word stands behind it. */
export function beginsMedium({ first, last }: Name, texts: Texts): boolean {
  if (isPaper(last + 1, texts) || isAgency(last + 1, texts)) return true;
  const isTold =
    MEDIA_AFTER.has(foldVariants(texts.word(last + 1))) && !isTodayOfWeek(last + 1, texts);
  return isTold && isMedium({ first, last: last + 1 }, texts);
}

/** Whether a name is that of a site behind a dot: Крым.Реалии, Донбас.Реалії. */
export function isBeforeDot({ last }: Name, texts: Texts): boolean {
  return texts.gap(last) === '.' && DOTTED.test(folded(last + 1, texts));
}
const DOTTED = /^(?:реал[иі][иії]|realii)$/;

/**
 * Whether a name ends that of a firm's or a medium's branch. A word stands before it, maybe with a
 * hyphen: Interfax-Ukraine.
 */
export function endsBranch(name: Name, texts: Texts): boolean {
  const { first, last } = name;
  const whose = texts.word(first - 1);
  const isMediumBefore = MEDIA_BEFORE.has(whose);
  if (!isMediumBefore && !FIRMS.has(whose) && !isOrganisation(first - 1, texts)) return false;
  if (isInCase(last, texts, OBJECT_CASES) || /\d$/.test(texts.word(last))) return false;
  // A town may have one as well, unless what is said stands behind: “according to CNN Trump …”.
  const isOpen = first < last || whose === 'Meta' || SOURCE.test(folded(first - 2, texts));
  if (isOpen && !mayHaveBranch(name, texts)) return false;
  if (isMediumBefore) return !TOLD.test(texts.word(first - 2)) && !isClauseBehind(name, texts);
  return adjoins(first - 1, texts) && !isBeforeSite(last, texts) && !isObject(last, texts);
}

/**
 * Whether English begins a clause behind a medium to which somebody spoke: “He said on CNN Russia
 * was losing”.
 */
function isClauseBehind({ first, last }: Name, texts: Texts): boolean {
  return (
    adjoins(last, texts) &&
    TO_MEDIUM.test(texts.word(first - 2)) &&
    FINITE.test(texts.word(last + 1))
  );
}
const TO_MEDIUM = /^(?:to|on|via)$/;
const FINITE = /^(?:is|was|are|were|has|had|will|would|can|could|must|should|may|might|did|does)$/;

/** Whether German, with its verb last, says what a firm does to a place: „dass VW China verlässt“. */
function isObject(last: number, texts: Texts): boolean {
  return adjoins(last, texts) && DONE_TO_PLACES.test(texts.word(last + 1));
}
const DONE_TO_PLACES =
  /^(?:verl(?:assen|ässt|ieß(?:en)?|asse)|meide[tn]?|mied(?:en)?|beliefer(?:[tne]|te|ten)|boykottier(?:en?|t|te|ten)|verklag(?:en?|t|te|ten)|bevorzug(?:en?|t|te|ten)|unterstütz(?:en?|t|te|ten)|warn(?:en?|t|te|ten))$/;

/** Whether a word before a country ends the name of an organisation that has a section there. */
function isOrganisation(word: number, texts: Texts): boolean {
  const name = texts.word(word);
  if (name !== 'International') return ORGANISATIONS.has(name);
  return adjoins(word - 1, texts) && INTERNATIONALS.has(texts.word(word - 1));
}

/**
 * Whether a country is part of the name of an Arabic firm, or of a news agency or an airline in
 * Arabic or Persian. What a country needs or does may be “for” something too, so that other firms
 * than airlines need the word for one: حاجة إيران للطاقة.
 */
export function isOfFirmOrAgency({ first, last }: Name, texts: Texts): boolean {
  const kind = adjoins(first - 1, texts) ? folded(first - 1, texts) : '';
  const isAirlineBefore = AIRLINE.has(kind);
  // Most words before a name are neither, and countries are long lists.
  if (
    (isAirlineBefore || kind === NEWS || kind === PERSIAN_AGENCY) &&
    isCountryName({ first, last }, texts)
  ) {
    if (kind === PERSIAN_AGENCY) return true;
    if (kind === NEWS && adjoins(first - 2, texts)) return AGENCY.test(folded(first - 2, texts));
    if (isAirlineBefore && adjoins(first - 2, texts)) return isAirline(first - 1, texts);
  }
  if (!adjoins(last, texts)) return false;
  const aim = folded(last + 1, texts);
  if (aim === FOR_AVIATION)
    return !(adjoins(last + 1, texts) && DEFINITE.test(folded(last + 2, texts)));
  return FOR_THE.test(aim) && COMPANY.test(kind);
}

/** Whether an Arabic or Persian country is the branch of a channel or a site: MBC مصر, اسپوتنیک ایران. */
export function endsArabicBranch(name: Name, texts: Texts): boolean {
  const { first } = name;
  if (!adjoins(first - 1, texts) || !ARABIC_BRANCHES.test(folded(first - 1, texts))) return false;
  // “Sputnik reports: Iran …”, where Persian and Arabic may have no colon.
  if (adjoins(first - 2, texts) && REPORTS.test(folded(first - 2, texts))) return false;
  return isCountryName(name, texts);
}

/** Whether a name is that of a country in Arabic or Persian. */
function isCountryName({ first, last }: Name, texts: Texts): boolean {
  const word = folded(last, texts);
  return ['ar', 'fa'].some(
    (lang) => isPlainCountry(word, lang, first !== last) || isCountry(word, lang),
  );
}

/** “For military aviation” is what something is used for: للطيران الحربي. */
const DEFINITE = foldedPattern(/^ال/u);

/**
 * Whether a Persian word for aviation is of an airline: شرکت هواپیمایی, شرکت خطوط هوایی, as “the
 * air lines of Iran” are several.
 */
function isAirline(aviation: number, texts: Texts): boolean {
  const firm = folded(aviation - 1, texts) === LINES ? aviation - 2 : aviation - 1;
  return isFollowed(firm, texts) && folded(firm, texts) === FIRM;
}
const [FIRM, LINES] = ['شرکت', 'خطوط'].map(foldVariants);

/**
 * What a firm has or does in a place, in English with the place before it: “the
 * Tesla Xinjiang showroom”.
 */
const SITES: ReadonlySet<string> = new Set(
  `store stores showroom showrooms shop shops outlet outlets plant plants factory factories gigafactory megafactory mill mine mines site sites
  warehouse warehouses refinery refineries smelter shipyard terminal pipeline deal deals contract contracts order orders sale sales investment
  investments exit withdrawal pullout ban boycott probe fine exports imports supplies expansion launch hub campus`.split(
    /\s+/,
  ),
);

/** Whether such a word follows another. */
export function isBeforeSite(word: number, texts: Texts): boolean {
  return adjoins(word, texts) && SITES.has(texts.word(word + 1));
}

/** English may leave out “that”: he told CNN Iran was ready. */
const TOLD = /^(?:tell(?:s|ing)?|told|informed|reminded|assured|with)$/;

/**
 * Turkish cases in which a country is what a firm does something to or where it does so: “Microsoft
 * Japonya'ya yatırım yapacak”. In the genitive it may be its branch: “Toyota Türkiye'nin müdürü”.
 */
const OBJECT_CASES = ['locative', 'ablative', 'dative', 'accusative'] as const;

/**
 * Whether a name behind that of a firm or a medium may say where its branch is: a country, a
 * capital. Neither a flight does, in “Boeing MH17”, nor a person, in “le patron de Tesla Elon Musk”
 * or “according to CNN Trump plans …”.
 */
function mayHaveBranch({ first, last }: Name, texts: Texts): boolean {
  const word = folded(last, texts);
  if (first === last && SEATS.test(word)) return true;
  return LANGS.some((lang) => isPlainCountry(word, lang, first !== last) || isCountry(word, lang));
}
const LANGS: readonly string[] = ['en', 'de', 'fr', 'es', 'ru', 'uk', 'tr', 'it', 'pt', 'nl', 'pl'];
/** What stands before a medium that said or was told something. */
const SOURCE = /^(?:on|to|via|por|según|selon|laut|sur|en|данным|сообщению|даними|сообщает)$/;
/** Continents, regions and cities that have branches. */
const SEATS =
  /^(?:arabia|africa|afrika|afrique|áfrica|africa|asia|asien|asie|europe|europa|sahel|brasil|méxico|mexique|perú|panamá|maroc|turkiye|moscow|moskau|moscou|moscú|moskova|москва|kyiv|kiev|kiew|киев|київ|beirut|beyrouth|kabul|baghdad|tehran|damascus|jerusalem|crimea|krim|donbas|donbass|catalunya|cataluña|xinjiang|hong)$/;

/**
 * Whether a word behind a name ends what a paper is called: China Daily, but
 * the Libya Observer Mission.
 */
function isPaper(word: number, texts: Texts): boolean {
  if (!PAPERS_AFTER.has(texts.word(word)) || texts.casing(word) !== 'sentence') return false;
  return !(adjoins(word, texts) && CAPITALISED.test(texts.word(word + 1)));
}

/** Whether two words behind a name end what a news agency is called: Bahrain News Agency. */
function isAgency(word: number, texts: Texts): boolean {
  return (
    AGENCY_KINDS.has(texts.word(word)) &&
    adjoins(word, texts) &&
    AGENCY_AFTER.test(texts.word(word + 1))
  );
}

/**
 * Whether words that may name a medium do: they are a quotation, or follow a word for it.
 * “In Egypt today” is none.
 */
function isMedium({ first, last }: Name, texts: Texts): boolean {
  if (isQuoted({ first, last }, texts)) return true;
  return isFollowed(first - 1, texts) && MEDIA.test(folded(first - 1, texts));
}
