import { adjoins, folded } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { isQuoted } from '../namesakes/titles/quotations.ts';
import { foldedPattern, foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';
import type { ShortNames } from './short-names.ts';

const AGENCY = foldVariants('وكال');
/**
 * In Arabic, the agency, the court, the group, the movement, the organisation, the party, the body,
 * the strait, the strip of land, the fund, the alliance, the union, the council and the army, by
 * what they begin with in any state: وكالة, وكالات.
 */
const ARABIC_STEMS: ReadonlyMap<string, string> = new Map(
  'وكال/ة محكم/ة جماع/ة حرك/ة تنظيم/ حزب/ هيئ/ة مضيق/ شباب/ قطاع/ صندوق/ حلف/ اتحاد/ مجلس/ جيش/'
    .split(' ')
    .map((noun) => {
      const [stem = '', ending = ''] = noun.split('/');
      return [foldVariants(`ال${stem}${ending}`), foldVariants(stem)];
    }),
);
/**
 * A movement that is called by a noun for people, the young: its verbs are
 * feminine, and theirs are not.
 */
export const YOUTH = foldVariants('الشباب');
const OF_MOVEMENT = foldedPattern(
  /^[وف]?(?:[بلك]?(?:باسم|قيادة|زعيم|مسلح[يو]|مسلحين|مقاتل[يو]|عناصر|أنصار|مواقع|معاقل|سيطرة|قبضة|حركة|جماعة|مليشيا|ميليشيا)|(?:قال|أعلن|أكد|نف|أوضح|أضاف|اتهم|هدد|تبن|رفض|ذكر|شن|هاجم|استعاد|استول|سيطر|انسحب|خسر|فجر|فرض|أعدم|كثف|بايع|وجه)ت|ت(?:سيطر|قول|علن|شن|قاتل|خوض|تبنى|واصل|هاجم|نشط|فرض|حكم|سعى|هدد|نفي|ستهدف|رتبط))$/u,
);
/**
 * Nouns that are also those of what is done, so that something beside them must tell a body: حرية
 * الحركة is the freedom of movement, and سوء التنظيم is bad organisation.
 */
const OF_DOING: ReadonlySet<string> = new Set(
  ['الحركة', 'التنظيم', 'الحزب', 'الهيئة'].map(foldVariants),
);
/** What a body says, does and has, before it. */
const OF_BODY = foldedPattern(
  /^[وف]?(?:[بلك]?(?:باسم|قيادة|زعيم|زعماء|قائد|قادة|قياد(?:ات|يي|ي)|مسلح[يو]|مقاتل[يو]|عناصر|أعضاء|أنصار|أتباع|متحدث|وفد|حكومة|مواقع|معاقل|صواريخ|سلاح|بيان|كوادر|جناح|صفوف|أمين|نواب|كتلة|قتال|محاربة|ضد)|(?:قال|أعلن|أكد|نف|أوضح|أضاف|اتهم|حذر|تبن|رفض|وافق|ذكر|اعتبر|طالب|شن)ت|دعت|قال|أعلن|أكد|نفى|أوضح|أضاف|اتهم|حذر|تبنى|رفض|وافق|اعتبر|شن)$/u,
);
/** The same behind it, in the past and the present: الحركة طالبت, الحزب يرفض. */
const DOES_BEHIND = foldedPattern(
  /^س?(?:(?:قال|أعلن|أكد|نف|أوضح|أضاف|اتهم|حذر|تبن|رفض|وافق|ذكر|اعتبر|طالب|شن|سلم|هدد)ت?|دعت|دعا|نفى|تبنى|[يت](?:قول|علن|ؤكد|نفي|تهم|حذر|تبنى|رفض|وافق|عتبر|طالب|سلم|هدد|دعو|رى|عترف|تمسك|شترط|درس|سيطر|سعى|لتزم|خوض|قاتل))$/u,
);
/** Before what it does not do: الحركة لن تسلم. */
const NOT = foldedPattern(/^(?:لا|لن|لم)$/u);
/** Who is “in” or “of” it. */
const WHO = foldedPattern(
  /^[وف]?[بلك]?(?:قيادي|قياديا|قياديون|قياديين|مسؤول|مسؤولا|مسؤولون|مسؤولين|مصدر|مصادر|عضو|أعضاء|عناصر|مسلحون|مسلحين|مقربون|مقرب)$/u,
);
const IN = foldedPattern(/^(?:في|من)$/u);
/**
 * Attributes that say no more than which kind of body it is, or what has become of a place: التنظيم
 * المتطرف, القطاع المحاصر.
 */
const MILITANT = foldedPattern(/^ال(?:متطرف|متشدد|إرهابي|جهادي|مسلح|محاصر|مدمر|منكوب)ة?$/u);
/** What Arabic attaches to the front of a noun. */
const ATTACHED = foldedPattern(/^[وف]?(?:[بك]?ال|لل|[بلك])?/u);
const DEFINITE = foldedPattern(/^[وف]?(?:[بك]?ال|لل)/u);
/** By proxy, not in the agency: الحرب بالوكالة. */
const BY_PROXY = foldedPattern(/^[وف]?بالوكالة$/u);
/**
 * A definite word is an attribute of the noun before it, unless it is a relative pronoun or a time:
 * الوكالة الوطنية, but الوكالة التي, الوكالة الأحد. Nor are words that begin so without the article:
 * دعا المجلس إلى الحوار, الوكالة ألغت.
 */
const ATTRIBUTE = foldedPattern(
  /^(?!ال(?:تي|ذي|ذين|لتان|لتين|يوم|آن|ليلة|أسبوع|شهر|عام|سنة|سبت|أحد|[إا]ثنين|ثلاثاء|أربعاء|خميس|جمعة|ى|يه|يها|يهم|ا|ف|اف|غاء|غى|غت|قى|قت|قاء|زم|زمت|زام|محت|مح|تقى|تقت|تزم|تزمت|مانيا)$)(?:ال|لل)\p{L}/u,
);
/** News agencies that are called so without that noun. */
const NEWS_AGENCIES: ReadonlySet<string> = new Set(
  'رويترز فرانس برس أسوشيتد أسوشييتد بلومبرغ بلومبيرغ تسنيم فارس إرنا مهر إيسنا سانا وفا واس الأناضول تاس نوفوستي سبوتنيك إنترفاكس شينخوا'
    .split(' ')
    .map(foldVariants),
);

export const ARABIC: ShortNames = {
  isNoun: ([noun = '', more]) => more === undefined && ARABIC_STEMS.has(noun),
  standsAlone: (noun, texts) => {
    const { last } = noun;
    return (
      !BY_PROXY.test(folded(last, texts)) && !hasAttribute(last, texts) && isToldAsBody(noun, texts)
    );
  },
  isOther: (at, { pattern }, texts) => {
    const word = folded(at, texts);
    const stem = ARABIC_STEMS.get(pattern.words[0] ?? '') ?? '';
    if (stem === AGENCY && NEWS_AGENCIES.has(word)) return true;
    // «و» may be attached or a part of the noun.
    if (!word.replace(ATTACHED, '').startsWith(stem) && !word.startsWith(stem)) return false;
    return !DEFINITE.test(word) || hasAttribute(at, texts);
  },
};

/** Whether an Arabic noun is of a body, or the words beside it say so. */
function isToldAsBody({ first, last, pattern }: Match, texts: Texts): boolean {
  if (pattern.words[0] === YOUTH) {
    if (isQuoted({ first, last }, texts)) return true;
    return adjoins(first - 1, texts) && OF_MOVEMENT.test(folded(first - 1, texts));
  }
  if (!OF_DOING.has(pattern.words[0] ?? '')) return true;
  if (isQuoted({ first, last }, texts)) return true;
  if (adjoins(last, texts) && MILITANT.test(folded(last + 1, texts))) return true;
  if (isDoing(last, texts)) return true;
  if (!adjoins(first - 1, texts)) return false;
  const before = folded(first - 1, texts);
  if (IN.test(before) && adjoins(first - 2, texts)) return WHO.test(folded(first - 2, texts));
  return OF_BODY.test(before);
}

/** Whether a verb behind a noun says what a body does. */
function isDoing(last: number, texts: Texts): boolean {
  if (!adjoins(last, texts)) return false;
  const next = folded(last + 1, texts);
  if (!NOT.test(next)) return DOES_BEHIND.test(next);
  return adjoins(last + 1, texts) && DOES_BEHIND.test(folded(last + 2, texts));
}

/** Whether an Arabic noun has an attribute behind it. */
function hasAttribute(at: number, texts: Texts): boolean {
  if (!adjoins(at, texts)) return false;
  const next = folded(at + 1, texts);
  return ATTRIBUTE.test(next) && !MILITANT.test(next);
}
