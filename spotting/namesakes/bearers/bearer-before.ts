import { ARABIC_BEARERS, BEARERS, GERMAN_BEARERS } from '../../lists/bearers.ts';
import { isCountry } from '../../lists/peoples.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { isPersianTrade } from '../../lists/trades.ts';
import { adjoins, CAPITALISED, folded, hyphenated, isFollowed } from '../../match/neighbours.ts';
import { readings } from '../../words/clitics.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';
import { isDoneTo } from '../grammar/done-to.ts';
import { isSubjectBehindPlace } from '../grammar/slavic-subject.ts';
import { isInCase } from '../grammar/turkish-order.ts';
import { isPastTrade } from '../people/apposition.ts';
import { isInGermanGenitive } from '../people/german-names.ts';
import { isPluralSubject } from '../people/other-titles.ts';
import { isQuoted } from '../titles/quotations.ts';

/**
 * What stands right before the name that it bears: “the ferry Germany”, «Пароход «Украина»», فندق
 * موسكو.
 */

/**
 * Whether a name is that of what stands right before it, and not only of whose or where that is.
 */
export function isAfterBearer(name: Name, texts: Texts): boolean {
  const bearer = name.first - 1;
  if (isBorneInAccusative(name, texts)) return true;
  // A lady, while a ship is an MS.
  if (texts.word(bearer) === 'Ms' || !isBearer(bearer, texts)) return false;
  if (name.first !== name.last && isPastTrade(bearer, texts)) return false;
  return (
    isTitle(name, texts) ||
    (mayBeBorne(name, texts) &&
      !isVerb(bearer, texts) &&
      !isDoneTo(name, texts) &&
      !isSubjectBehindPlace(name, texts) &&
      !isOfSeveral(name, texts) &&
      !isPluralSubject(bearer, texts) &&
      !isCounted(bearer, texts) &&
      !folded(name.first, texts).startsWith(FOR_THE))
  );
}

/**
 * Whether a Russian or Ukrainian thing and its name are both in the accusative, where what is a
 * country's has the genitive: «снесли гостиницу Россию».
 */
function isBorneInAccusative({ first, last }: Name, texts: Texts): boolean {
  const bearer = folded(first - 1, texts);
  if (first !== last || !adjoins(last - 1, texts)) return false;
  if (!IN_ACCUSATIVE.test(bearer) || !NAMED_IN_ACCUSATIVE.test(texts.word(last))) return false;
  return BEARERS.has(bearer.replace(/у$/, 'а').replace(/ю$/, 'я'));
}
const IN_ACCUSATIVE = /^\p{Script=Cyrillic}{3,20}[ую]$/u;
const NAMED_IN_ACCUSATIVE = /^\p{Lu}[\p{Script=Cyrillic}’'ʼ-]*[ую]$/u;

/** Whether such a noun is a verb in English: “to film Hamas”, “as scandals dog Trump”. */
function isVerb(bearer: number, texts: Texts): boolean {
  if (!VERBS.test(texts.word(bearer)) || !adjoins(bearer - 1, texts)) return false;
  return SUBJECTS.test(texts.word(bearer - 1));
}
const VERBS = /^(?:film|dog|parrot)$/;
const SUBJECTS =
  /^(?:to|will|would|can|could|may|might|must|shall|should|not|[Ww]e|[Tt]hey|[Yy]ou|I|who|that|and|or|(?!(?:[Hh]is|[Tt]his|[Ii]ts|is|was|[Aa]s|has|us)$)\p{L}\p{Ll}+s)$/u;

/** Whether a pair or a trio is made up of those named: “le duo Macron-Merz”, „das Trio Merz, …“. */
function isOfSeveral({ first, last }: Name, texts: Texts): boolean {
  if (!SEVERAL.test(folded(first - 1, texts)) || !isFollowed(last, texts)) return false;
  const gap = foldVariants(texts.gap(last) ?? '');
  if (/^(?:-|, )$/.test(gap) || gap === '–') return CAPITALISED.test(texts.word(last + 1));
  return gap === ' ' && AND.test(texts.word(last + 1));
}
const SEVERAL = /^(?:duo|trio|dúo|trío|quartett|quatuor|cuarteto|quartet|quarteto)s?$/;
const AND = /^(?:and|und|et|y|e)$/;

/** Arabic “for the”: المدرب لليابان. */
const FOR_THE = 'لل';

/** Whether a name is a title behind a comma: a novel, “Esequibo”. */
export function isTitle(name: Name, texts: Texts): boolean {
  const before = name.first - 1;
  return (
    isFollowed(before, texts) && BEFORE_TITLE.test(texts.gap(before) ?? '') && isQuoted(name, texts)
  );
}
const BEFORE_TITLE = /^, ?["\u00AB\u00BB\u201C-\u201E]$/;

/** Whether a word takes the name that follows. */
export function isBearer(word: number, texts: Texts): boolean {
  return isOneOf(BEARERS, word, texts);
}

/** Whether a word is one of these, in Arabic also with what it attaches to it: وميدان. */
export function isOneOf(words: ReadonlySet<string>, at: number, texts: Texts): boolean {
  const word = folded(at, texts);
  if (words.has(word)) return true;
  const joined = hyphenated(at, texts);
  if (joined.includes('-') && words.has(foldVariants(joined).toLowerCase())) return true;
  // Persian attaches nothing: ورود ایران is an entry, and no river.
  return readings(word).some(
    (reading) => words.has(reading.word) && ARABIC_BEARERS.has(reading.word),
  );
}

/**
 * Whether one of several things is meant, which Persian counts in the singular: پنج دانشگاه آمریکا,
 * بهترین بانک روسیه.
 */
function isCounted(bearer: number, texts: Texts): boolean {
  return adjoins(bearer - 1, texts) && COUNTED.test(folded(bearer - 1, texts));
}
const COUNTED = new RegExp(
  `^(?:${foldVariants('دو سه چهار پنج شش هفت هشت نه ده چند چندین هزار')
    .split(' ')
    .join('|')}|\\p{Nd}+|\\p{Script=Arabic}+${foldVariants('ترین')})$`,
  'u',
);

/**
 * Whether the form of a name may be that of what stands before it, and says not whose or where it
 * is.
 */
function mayBeBorne({ first, last }: Name, texts: Texts): boolean {
  if (first !== last && SMALL_CYRILLIC.test(texts.word(first))) return false;
  // “Yeni film Rusya’da gösterildi” is about no film of that name.
  if (isInCase(last, texts, ['locative', 'ablative', 'dative'])) return false;
  // “Şarkıcı İsrail’i kınadı” condemns the state.
  if (isInCase(last, texts, ['accusative']) && isCountry(folded(last, texts), 'tr')) return false;
  // Persian has no other way to say “of” than to put a country behind who is of it: مربی ایران.
  if (isPersianTrade(folded(first - 1, texts)) && isPlainCountry(folded(last, texts), 'fa'))
    return false;
  if (isBelonging(first - 1, { first, last }, texts)) return isQuoted({ first, last }, texts);
  const name = texts.word(last);
  if (GERMAN_BEARERS.has(folded(first - 1, texts)) && isInGermanGenitive(name)) return false;
  // Of which people a family is, not which family: “familles hazaras”, “familias hutíes”.
  if (/^famil(?:les?|ias?)$/i.test(texts.word(first - 1)) && isPeopleInSmall(first, texts))
    return false;
  const isWhose = GENITIVE.test(name) || OF_STATE.test(name) || isManInGenitive(last, texts);
  const isWithoutCases = isUndeclined(last, texts) && !FAMILY_NAME.test(folded(first - 1, texts));
  if (!isWhose && !isWithoutCases) return true;
  return isQuoted({ first, last }, texts);
}

/** “Family name”, which anybody may have: «фамилия Лукашенко». */
const FAMILY_NAME = /^(?:фамили|прізвищ)/;

/**
 * Whether a Russian or Ukrainian name is one that has no cases, and is no place's, so that it is
 * whose something is: дворец Лукашенко, but гостиница Киото.
 */
function isUndeclined(word: number, texts: Texts): boolean {
  if (!IN_O.test(texts.word(word))) return false;
  const name = folded(word, texts);
  return !(TOWN_IN_O.test(name) || isPlainCountry(name, 'ru') || isPlainCountry(name, 'uk'));
}
const IN_O = /^\p{Lu}[\p{Script=Cyrillic}’'ʼ-]*[оэ]$/u;
const TOWN_IN_O =
  /(?:[оеє]во|ино|іно)$|^(?:алеппо|бордо|глазго|дамаско|киото|кіото|майдаро|мехико|мехіко|осло|палермо|сантьяго|сараєво|токио|токіо|торонто|франциско|франціско|чикаго|чікаго)$/;

/**
 * Whether Arabic or Persian says whose something is, for which neither has a word of its own:
 * رواية حماس, سيارة بوتين, کشتی اسرائیل; a ship that is no country's may be called so.
 */
function isBelonging(bearer: number, { first, last }: Name, texts: Texts): boolean {
  const noun = folded(bearer, texts);
  const isOneOfOurs = (words: ReadonlySet<string>) =>
    words.has(noun) || readings(noun).some(({ word }) => words.has(word));
  if (isOneOfOurs(BELONGINGS) || isInstead(bearer, texts)) return true;
  if (isOneOfOurs(AVIATION)) return isAirForce(bearer, last, texts);
  if (isOneOfOurs(FILMS) && GROUPS.has(folded(last, texts))) return true;
  if (isOneOfOurs(BANKS) && adjoins(last, texts) && folded(last + 1, texts) === CENTRAL)
    return true;
  if (!isOneOfOurs(VESSELS)) return false;
  const country = folded(last, texts);
  return ['ar', 'fa'].some((lang) => isPlainCountry(country, lang, first !== last));
}
/** Whether an Arabic shop is none but whose place somebody takes: ليحل محل خامنئي. */
function isInstead(shop: number, texts: Texts): boolean {
  return (
    SHOP.test(folded(shop, texts)) &&
    adjoins(shop - 1, texts) &&
    TAKES.test(folded(shop - 1, texts))
  );
}
const SHOP = foldedPattern(/^محل$/u);
const TAKES = foldedPattern(/^[وفل]?(?:[يتنأ]?حل|حلت|حلول|إحلال|يحلون|حلوا|[يت]حلا)$/u);
/** With statues, which show somebody, shows, and pets. */
const BELONGINGS: ReadonlySet<string> = new Set(
  ['رواية', 'سيارة', 'قطار', 'كلب', 'قط', 'مجسمه', 'نمایش', 'سگ', 'گربه'].map(foldVariants),
);
const AVIATION: ReadonlySet<string> = new Set([foldVariants('طيران')]);

/**
 * Whether Arabic tells of an air force by what it does, or that it is a ruler's, and of no airline:
 * قصف طيران الأسد, طيران روسيا الحربي.
 */
function isAirForce(aviation: number, last: number, texts: Texts): boolean {
  if (RULERS.test(folded(last, texts))) return true;
  if (adjoins(aviation - 1, texts) && BOMBS.test(folded(aviation - 1, texts))) return true;
  if (!adjoins(last, texts)) return false;
  const next = folded(last + 1, texts);
  return MILITARY.test(next) || BOMBS.test(next);
}
const RULERS = foldedPattern(/^(?:الأسد|حفتر|بوتين|نتنياهو|القذافي)$/u);
const BOMBS = foldedPattern(
  /^[وف]?(?:[يت]?قصف(?:ت)?|قصفه|غار(?:ة|ات)|أغار|[يت]غير|[يت]شن|شن|[يت]?ستهدف|استهدف|[يت]?هاجم|ضرب(?:ة|ات)?)$/u,
);
const MILITARY = foldedPattern(/^ال(?:حربي|عسكري|مروحي|مسير|استطلاعي|حربية)$/u);
/** What groups publish: فيلم حماس; and a state's own bank: مصرف سوريا المركزي. */
const FILMS: ReadonlySet<string> = new Set(['فيلم', 'فیلم'].map(foldVariants));
const GROUPS: ReadonlySet<string> = new Set(
  ['حماس', 'طالبان', 'داعش', 'حزب‌الله'].map(foldVariants),
);
const BANKS: ReadonlySet<string> = new Set(['بنك', 'مصرف'].map(foldVariants));
const CENTRAL = foldVariants('المركزي');
const VESSELS: ReadonlySet<string> = new Set(
  ['سفينة', 'باخرة', 'يخت', 'ناقلة', 'کشتی'].map(foldVariants),
);

/**
 * Russian and Ukrainian: what belongs to somebody has the name in the genitive (яхта Путина, літак
 * хуситів); what is named after it, in the nominative or in quotation marks.
 */
const GENITIVE = /^(?:\p{Script=Cyrillic}+(?:[ыиії]|[ое]го)|\p{Ll}+[оеії]в)$/u;
/**
 * States that are not declined, and genitives that might be nominatives: рынок США, рынок Ирана,
 * ринок Китаю.
 */
const OF_STATE =
  /^(?:[А-ЯЁІЇЄҐ]{2,4}|(?:[А-Я][а-я]+ст|Ир|Лив|Суд|Ом|Азербайдж)ана|Китая|Израиля|Ирака|Кипра|Таиланда|Эквадора|Сальвадора|Тайваня|Йемена|Вьетнама|Катара|Кувейта|Египта|Алжира|Бахрейна|(?!Баку|Перу)\p{Lu}[а-яіїєґ]{2,}[ую])$/u;
/**
 * Whether an -а or -я is the genitive of a man's name (яхта Путина), as it is unless a place is
 * called so: гостиница Москва.
 */
function isManInGenitive(word: number, texts: Texts): boolean {
  if (!IN_A.test(texts.word(word))) return false;
  const name = folded(word, texts);
  return !(NOMINATIVES.has(name) || isPlainCountry(name, 'ru') || isPlainCountry(name, 'uk'));
}
const IN_A = /^\p{Lu}[\p{Script=Cyrillic}’'ʼ-]*(?:а|[^иі]я)$/u;
/** Nominatives in -а of places and groups, and of a president after whom pets are called. */
const NOMINATIVES: ReadonlySet<string> = new Set(
  `алькаида америка анкара антарктида астана африка барселона буча бухара варна варшава вена волга
    гаага гавана газа гома дакка джазира джакарта донеччина доха европа женева канберра канбера лхаса
    манама манила медина мекка москва обама одеса одесса одещина оттава палестина полтава прага рада
    ракка рига сана севилья софия хайфа хама харківщина херсонщина шахада європа`
    .split(/\s+/)
    .map(foldVariants),
);
/** A title begins with a capital: танкер «теневого флота» is no tanker of that name. */
const SMALL_CYRILLIC = /^[а-яёіїєґ]/;

/** Whether a word is in small letters where names have capitals. */
function isPeopleInSmall(word: number, texts: Texts): boolean {
  return /^\p{Ll}/u.test(texts.word(word)) && texts.casing(word) === 'sentence';
}
