import {
  adjoins,
  folded,
  isFollowed,
  opensSentence,
  SENTENCE_ENDS,
} from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { covering } from '../../weigh/positions.ts';
import type { Page } from '../../weigh/weigh.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Arabic and Persian names that are ordinary words as well, and have no capital that would tell:
 * لولا is Lula and “but for”, فتح Fatah and “opened”, غنی Ghani and “rich”. The words right beside
 * one tell that it is the word.
 */

/** What stands before such a word, or behind it; both, where both are given. */
interface Beside {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The second word behind it. */
  readonly second?: RegExp;
}

const whole = (words: string) => foldedPattern(new RegExp(`^(?:${words})$`, 'u'));

/** “That” is the same word behind who said it: قال لولا إن. */
const NO_SPEAKER = foldedPattern(
  /^(?![وف]?(?:قال|يقول|أكد|يؤكد|أعلن|أضاف|ذكر|صرح|أوضح|اعتبر|رأى|زعم|شدد|تابع|الرئيس|البرازيلي)$)/u,
);

/** By the name, without what is attached to it. */
/** What is opened, with the article or whose it is. */
const OPENED = whole(
  `(?:ال)?(?:${[
    'نار|نيران|رصاص|تحقيق|تحقيقا|تحقيقات|معبر|معابر|حدود|مجال|أجواء|مطار|مطارات|ميناء|موانئ|مضيق|ممر|ممرات',
    'باب|أبواب|بوابة|بوابات|نافذة|نوافذ|طريق|طرق|شارع|شوارع|حاجز|حواجز|جسر|مدخل|مداخل|منفذ|منافذ|مسار|مسارات|خط|خطوط',
    'مدرسة|مدارس|جامعة|جامعات|مسجد|حرم|كنيسة|أسواق|سوق|محل|محلات|متجر|متاجر|مصرف|مصارف|بنوك|مستشفى|مخبز|مخابز|مطعم',
    'سفارة|قنصلية|مكتب|مكاتب|مقر|مقار|مركز|مراكز|فرع|فروع|قسم|صندوق|صناديق|مظاريف|حساب|حسابات|اعتماد|محضر|بيت',
    'قناة|قنوات|ملف|ملفات|صفحة|صفحات|جبهة|جبهات|آفاق|أفق|شهية|عينيه|عيون|قبر|قبور|تسجيل|ترشح',
  ].join('|')})(?:ه|ها|هم|نا)?|حوار|نقاش|محادثات|مفاوضات`,
);
/** Whose milk is drunk, and what a dairy has. */
const MILKED =
  '(?:ال)?(?:أبقار|بقر|بقرة|بقرات|ماعز|أغنام|غنم|نوق|ناقة|إبل|مواشي|ماشية|ضرع|جاموس|حليب|لبن|شاة|شياه)';

const BY_NAME: Readonly<Record<string, readonly Beside[]>> = {
  لولا: [
    { before: NO_SPEAKER, after: whole('أن|أنه|أنها|أنهم|الله') },
    { after: whole('هذا|هذه|ذلك|تلك|وجود|وجوده|تدخل|تدخله|تدخلها|فضل') },
    { before: whole('إنه|أنه|بأنه|أنها|لكن|ولكن') },
  ],
  لولای: [{ after: whole('در|درب|درها|پنجره|کابینت') }],
  فتح: [
    { before: whole('[وب]?إعادة|أعاد|أعادت|يعيد|تم|سيتم|يتم|[وف]?قرار') },
    { after: whole('الجيش|الاحتلال|القوات|قوات|الجنود|جنود|مسلح|مسلحون|مسلحين|الشرطة') },
    { after: OPENED },
    { after: whole('خرمشهر|مکه|قله|قلههای|سنگر|سنگرهای|دل|دلها|باب|خون') },
  ],
  حلب: [
    { after: whole(`(?:${MILKED})(?:ه|ها|هم)?`) },
    { before: whole('[وبل]*(?:عملية|عمليات|آلة|آلات|ماكينة|ماكينات|غرفة|غرف|هر|یک|دو|سه|چند)') },
    { after: whole('روغن|پنیر|عسل|نفت|خالی') },
  ],
  عون: [{ after: whole('الله') }],
  شي: [{ before: whole('كل|أي|هيك|ولا') }, { before: whole('في'), after: whole('جديد|غريب') }],
  الشرع: [{ before: whole('أحكام|خالف|خالفت|يخالف|مخالفة|كلية|قواعد|مقاصد|علماء') }],
  المغرب: [{ before: whole('وقت|قبيل|بعيد|موعد') }],
  كوبا: [{ after: whole('من'), second: whole('(?:ال)?(?:شاي|قهوة|ماء|حليب|عصير|لبن)') }],
  شريف: [{ before: whole('رجل|شخص|مواطن|إنسان|عمل|كسب|خصم|موقف') }],
  شریف: [{ before: whole('مردم|ملت|قوم|انسان|شغل|چهره|مردمان|قشر') }],
  منير: [{ before: whole('قمر|بدر|طريق|وجه|سراج|ضوء') }],
  قطر: [
    { after: whole('الصعيد|الدائرة|الحفرة|الفوهة|الأنبوب') },
    { after: whole('لوله|لولهها|دایره|شیشه|سوراخ|تنه|ستون|لایه|آینه') },
  ],
  غني: [
    { before: whole('بلد|رجل|طبق|طعام|تراث|تاريخ|غذاء|مصدر|محتوى|شاب|تاجر|مجتمع|والد|حي') },
    { after: whole('جدا|بال\\p{L}{3,}') },
  ],
  غنی: [
    { before: foldedPattern(/\u200cای$/u) },
    {
      before: whole(
        'سفره|فرهنگ|تاریخ|میراث|کشور|کشوری|منطقه|زبان|ادبیات|معادن|خاک|خانواده|خانوادهای|طبقه|افراد|مردم|قشر|اورانیوم|منابع|بسیار',
      ),
    },
    { after: whole('و'), second: whole('فقیر|فقرا|قدرتمند|متنوع') },
    { after: whole('از'), second: whole('نفت|گاز|منابع|معادن|ویتامین|مواد|پروتئین|طلا|لیتیوم') },
    { after: whole('شده|سازی') },
  ],
  برهان: [{ after: whole('قاطع|محکم|روشن|خلف|نظم|صدیقین') }],
  یون: [
    { before: whole('لیتیوم|لیتیم') },
    { after: whole('لیتیم|لیتیوم|سدیم|مثبت|منفی|هیدروژن|کلسیم') },
  ],
  شی: [
    { before: whole('یک|این|آن|هر|هیچ') },
    { after: whole('گرایی|گرا|مشکوک|ناشناس|ناشناخته|پرنده|نورانی|فلزی|تیز') },
  ],
  پترو: [{ after: whole('شیمی|پالایش|پالایشگاه|شیمیایی') }],
  سیسی: [{ before: /^\p{Nd}+$/u }],
  اسد: [{ before: whole('ماه|برج|متولد|متولدین') }],
};
/** The two languages spell some names with letters that fold into one another. */
const BESIDE: ReadonlyMap<string, readonly Beside[]> = new Map(
  [...Map.groupBy(Object.entries(BY_NAME), ([name]) => foldVariants(name))].map(
    ([name, entries]) => [name, entries.flatMap(([, beside]) => beside)],
  ),
);

/** Whether an Arabic or Persian name is an ordinary word where it stands. */
export function isArabicCommonWord(match: Match, page: Page): boolean {
  const { first, last, pattern } = match;
  if (first !== last) return false;
  const name = foldVariants(pattern.words[0] ?? '');
  const { texts } = page;
  if (name === LULA && hasAnswer(last, texts)) return true;
  if (name === EGYPT) return isInsisting(match, page);
  if (name === FATAH && isOpening(match, page)) return true;
  return BESIDE.get(name)?.some((beside) => stands(beside, match, texts)) ?? false;
}

function stands({ before, after, second }: Beside, { first, last }: Match, texts: Texts): boolean {
  const word = (at: number, left: number) => (adjoins(left, texts) ? folded(at, texts) : '');
  if (before && !before.test(word(first - 1, first - 1))) return false;
  if (after && !after.test(word(last + 1, last))) return false;
  return !second || second.test(word(last + 2, last + 1));
}

const LULA = foldVariants('لولا');
/**
 * What would have been but for something, with its particle: لولا الدعم لما انتصرت. Left out are
 * “for”, “because” and “not”, which look alike.
 */
const ANSWER = foldedPattern(
  /^ل(?:ما|كان|كانت|كنا|كنت|كانوا|ظل|ظلت|بقي|بقيت|أصبح|أصبحت|فشل|فشلت|سقط|سقطت|خسر|خسرت|حدث|حدثت|وقع|وقعت|مات|ماتت|قتل|قتلوا|غرق|غرقت|تحول|تحولت|توقف|توقفت|ان[هدت]\p{L}{3,}|است\p{L}{3,}|احت\p{L}{2,}|اخت\p{L}{2,})$/u,
);
/** How far such a clause is looked for, in words. */
const MAX_TO_ANSWER = 12;

function hasAnswer(last: number, texts: Texts): boolean {
  for (let at = last; at < last + MAX_TO_ANSWER && isFollowed(at, texts); at++) {
    if (SENTENCE_ENDS.test(texts.gap(at) ?? '.')) return false;
    if (at > last && ANSWER.test(folded(at + 1, texts))) return true;
  }
  return false;
}

const FATAH = foldVariants('فتح');
/** What a clause may begin with, so that a verb follows and no name. */
const CLAUSE_OPENS = foldedPattern(
  /^[وف]?(?:كما|فيما|بينما|قد|لقد|بعدما|عندما|حينما|حين|حيث|إذ|ثم|منذ|لما)$/u,
);
/** A verb, of which Fatah is the subject: تدعو, أعلنت. */
const VERB = foldedPattern(/^(?:[وف]?س?[تي]\p{L}{2,}|\p{L}{2,}[^\u0627]ت)$/u);
/** How far such a verb's object is looked for, in words. */
const MAX_TO_OPENED = 6;
/** What else is done with it, and what makes it the object of that: إطلاق النار. */
const DONE_TO_OPENED = foldedPattern(/^[وف]?[بل]?(?:ال)?(?:فتح|إطلاق|وقف|إغلاق|إعادة)$/u);

/** Whether a clause begins with “opened”, and says who did and what: فتح نتنياهو الباب أمام ضم. */
function isOpening({ first, last }: Match, { texts, names }: Page): boolean {
  if (!adjoins(last, texts)) return false;
  const opens = opensSentence(first, texts) || !adjoins(first - 1, texts);
  if (!opens && !CLAUSE_OPENS.test(folded(first - 1, texts))) return false;
  for (let at = last + 1; at <= last + MAX_TO_OPENED && adjoins(at - 1, texts); at++) {
    const word = folded(at, texts);
    if (OPENED.test(word) && at > last + 1) return !DONE_TO_OPENED.test(folded(at - 1, texts));
    if (VERB.test(word) && !covering(names, at)) return false;
  }
  return false;
}

const EGYPT = foldVariants('مصر');
const ON = foldedPattern(/^(?:على|بر|است|بود)$/u);
/** Who insists on something, besides a person. */
const WHO = foldedPattern(/^(?:و?هو|[إأ]نه|زال|مازال|يزال|بات|غير|او|وی|همچنان|هنوز|بسیار)$/u);

/** Whether somebody is said to insist on something: ترامب مصر على, پوتین مصر است. */
function isInsisting({ first, last }: Match, { texts, names }: Page): boolean {
  if (!adjoins(last, texts) || !ON.test(folded(last + 1, texts))) return false;
  if (!adjoins(first - 1, texts)) return false;
  if (WHO.test(folded(first - 1, texts))) return true;
  return covering(names, first - 1)?.pattern.isPerson ?? false;
}
