import { isCountry, isPeopleBehind } from '../../lists/peoples.ts';
import { adjoins, folded, isFollowed } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { covers } from '../../weigh/positions.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import { isQuoted } from '../titles/quotations.ts';

const NAME = foldedPattern(/^ال\p{L}+ية$/u);

/** Whether a word is a country's name and also its feminine adjective: السعودية. */
function isCountryAdjective(word: string): boolean {
  return NAME.test(word) && isPeopleBehind(word, 'ar');
}

/**
 * A definite feminine or plural noun: الحكومة, وللشركات. A masculine one is the subject of a
 * verb: زار الرئيس السعودية.
 */
const DEFINITE = foldedPattern(/^[وف]?(?:[بك]?ال|لل)\p{L}+(?:ة|ات)$/u);
/**
 * Feminine nouns that take a noun before their adjective: وزارة الدفاع
 * السعودية, مدينة جدة السعودية.
 */
const HEAD = foldedPattern(
  /^[وف]?[بلك]?(?:وزارة|هيئة|شركة|صحيفة|جريدة|مجلة|قناة|شبكة|منصة|وكالة|مجموعة|مؤسسة|مدينة|منطقة|محافظة|جامعة|محكمة)$/u,
);
/** Those whose names are often of two words: شركة طيران ناس السعودية. */
const LONG_HEAD = foldedPattern(/^[وف]?[بلك]?(?:شركة|صحيفة|قناة|مجموعة|مجلة|منصة)$/u);
/** Companies that are best known by the country they are from: أرامكو السعودية. */
const FIRM = foldedPattern(/^[وف]?[بلك]?(?:[أآا]رامكو|سابك|باور|روتانا)$/u);
/**
 * Before the country’s name itself in full, which is also an adjective:
 * شركة الزيت العربية السعودية.
 */
const ARAB = foldVariants('العربية');

/** After it, a name is the country: محكمة في السعودية. */
const PREPOSITION = foldedPattern(/^[وف]?(?:في|من|إلى|على|عن|مع|ضد|بين|داخل|خارج|نحو|لدى|عبر)$/u);

/**
 * A country's name that its adjective equals in the indefinite accusative: روسيا
 * is Russia and “Russian”.
 */
const ACCUSATIVE = foldedPattern(/^\p{L}{2,}يا$/u);
/**
 * Who and what is often said to be of a country, in that case; adverbs and duals of verbs
 * end so, too: أيضا روسيا.
 */
const INDEFINITE: ReadonlySet<string> = new Set(
  `مواطنا رجلا شابا طفلا شخصا لاعبا مدربا حارسا مهاجما مدافعا جنديا ضابطا جنرالا طيارا مقاتلا عسكريا مسلحا مرتزقا جاسوسا عميلا سجينا أسيرا معتقلا مدنيا سائحا طالبا طبيبا
  مهندسا عاملا سائقا بحارا صيادا صحفيا صحافيا كاتبا شاعرا روائيا مخرجا فنانا ممثلا مغنيا رساما عالما باحثا خبيرا محاميا قاضيا نائبا وزيرا مسؤولا دبلوماسيا سفيرا سياسيا معارضا
  ناشطا رئيسا قائدا زعيما تاجرا مستثمرا مهاجرا لاجئا قتيلا جريحا وفدا فريقا منتخبا ناديا حزبا جيشا لواء فيلما مسلسلا كتابا مطعما متحفا مصرفا بنكا مصنعا مشروعا مقترحا قرارا
  بيانا هجوما صاروخا موقفا دورا دعما تدخلا احتلالا اجتياحا انسحابا نفوذا ميناء مطارا زورقا قاربا يختا جوازا حضورا اتهاما تحقيقا تهديدا اقتراحا سلاحا خطابا اسما أصلا`
    .split(/\s+/)
    .map(foldVariants),
);
const AND = foldedPattern(/^[وف](?=\p{L}{4,}$)/u);
/** What else agrees with the noun, between it and the adjective: لاعبا سابقا تركيا. */
const AGREES = foldedPattern(/^\p{L}{3,}ا$/u);

/**
 * Whether an Arabic name is the adjective of an indefinite noun before it, with which it agrees in
 * case: مواطنا روسيا. With its sign, روسيًا, it is told when text is folded.
 */
export function isIndefiniteAdjective({ first, last, skip }: Match, texts: Texts): boolean {
  if (skip !== 0 || first !== last || !ACCUSATIVE.test(folded(last, texts))) return false;
  if (!isCountry(folded(last, texts), 'ar')) return false;
  const before = first - 1;
  if (!adjoins(before, texts) || isOfTwo(before, last, texts)) return false;
  if (isIndefinite(before, texts)) return true;
  return (
    AGREES.test(folded(before, texts)) &&
    adjoins(before - 1, texts) &&
    isIndefinite(before - 1, texts)
  );
}

/**
 * Whether a noun is of two, each of whom a country has, for which Arabic has the same ending:
 * رئيسا روسيا وأوكرانيا, “the presidents of Russia and Ukraine”.
 */
function isOfTwo(noun: number, country: number, texts: Texts): boolean {
  if (!PAIR.test(folded(noun, texts)) || !adjoins(country, texts)) return false;
  const other = folded(country + 1, texts);
  return AND.test(other) && isCountry(other.replace(AND, ''), 'ar');
}
const PAIR = foldedPattern(
  /^[وف]?[بلك]?(?:رئيسا|وزيرا|زعيما|قائدا|سفيرا|جيشا|منتخبا|فريقا|وفدا|نائبا|موقفا|مشروعا)$/u,
);

function isIndefinite(word: number, texts: Texts): boolean {
  const noun = folded(word, texts);
  return INDEFINITE.has(noun) || INDEFINITE.has(noun.replace(AND, ''));
}

/**
 * Whether an Arabic name is the adjective of the noun before it, with which it agrees
 * in gender: الخارجية السعودية. After a name it is not, since that is the subject:
 * اتهمت الأمم المتحدة السعودية.
 */
export function isArabicAdjective(
  { first, last, skip }: Match,
  texts: Texts,
  names: readonly Match[],
): boolean {
  if (skip !== 0 || !isCountryAdjective(folded(last, texts))) return false;
  if (first !== last && folded(first, texts) !== ARAB) return false;
  const before = first - 1;
  if (!isBeside(before, texts)) return false;
  const noun = folded(before, texts);
  if (PREPOSITION.test(noun)) return false;
  // The longer name has been refused.
  if (first === last && noun === ARAB) return true;
  if (FIRM.test(noun) || isQuoted({ first: before, last }, texts)) return true;
  if (isBeside(before - 1, texts)) {
    if (HEAD.test(folded(before - 1, texts))) return true;
    if (LONG_HEAD.test(folded(before - 2, texts)) && isBeside(before - 2, texts)) return true;
  }
  return DEFINITE.test(noun) && adjoins(before, texts) && !covers(names, before);
}

/**
 * Whether a space, or one beside a mark of quotation, separates a word from the
 * next: شركة «أرامكو» السعودية.
 */
function isBeside(word: number, texts: Texts): boolean {
  if (adjoins(word, texts)) return true;
  return isFollowed(word, texts) && QUOTATION.test(texts.gap(word) ?? '');
}
const QUOTATION = /^["”»]? ["“«]?$/;
