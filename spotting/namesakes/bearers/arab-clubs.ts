import { adjoins, folded, isFollowed } from '../../match/neighbours.ts';
import { foldedPattern } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';

/**
 * Clubs of the Gulf that are called like a country, beside others of their league: فوز الإمارات
 * على مصفوت, “Emirates beat Masfout”. A national team has that name too, but plays no club.
 */

/** What is attached to a name. */
const ATTACHED = '[وف]?[بلك]?';

/** Each country with clubs that play its namesake, by names that say little else. */
const LEAGUES: readonly (readonly [RegExp, RegExp])[] = [
  [
    named('(?:ال|ل)?إمارات'),
    rival('مصفوت|حتا|الحمرية|الذيد|مسافي|كلباء|خورفكان|دبا|الظفرة|البطائح|ياس|جلف|غلف|الحمراء'),
  ],
  [
    named('(?:ال|ل)?كويت'),
    rival('القادسية|كاظمة|السالمية|الفحيحيل|الجهراء|خيطان|اليرموك|التضامن|برقان|الصليبيخات'),
  ],
  [named('(?:ال|ل)?بحرين'), rival('المحرق|الرفاع|الخالدية|البسيتين|الحد|سترة|المالكية|النجمة')],
  [
    named('قطر'),
    rival('السد|الريان|الغرافة|الدحيل|الوكرة|صلال|الشحانية|السيلية|الخور|لخويا|المرخية|معيذر'),
  ],
  [named('ع[\\u0648]?مان'), rival('ظفار|السيب|صحم|النهضة|الرستاق|صور|عبري|بهلاء|نزوى|صحار')],
];

function named(name: string): RegExp {
  return foldedPattern(new RegExp(`^${ATTACHED}(?:${name})$`, 'u'));
}
function rival(names: string): RegExp {
  return foldedPattern(new RegExp(`^${ATTACHED}(?:${names})$`, 'u'));
}

/** What is said of matches and tables. */
const SPORT = foldedPattern(
  /^[وف]?[بل]?(?:ال)?(?:دوري|جولة|مباراة|مباريات|نقطة|نقاط|رصيد|رصيده|هدف|هدفين|أهداف|دقيقة|ملعبه|استاد|ضيفه|مستضيفه|شوط|ديربي|صدارة|محترفين|كرة|فوز|فوزه)$/u,
);
/** A country's own team. */
const NATIONAL = foldedPattern(/^[وف]?[بلك]?(?:ال)?(?:منتخب|منتخبا|منتخبات)$/u);

/** What stands before a club, among it verbs that say “he”: a state is a she. */
const BEFORE = foldedPattern(
  /^[وف]?[بلك]?(?:ال)?(?:فريق|نادي|مباراة|مباريات|لقاء|فوز|انتصار|خسارة|تعادل|تفوق|مواجهة|لاعب|لاعبي|لاعبو|مدرب|حارس|مهاجم|هداف|رصيد|صفوف|جماهير|مرمى|شباك|مصير|ضد|أمام|على|مع|ضيفه|مستضيفه|[يس]?تطلع|يحتل|احتل|يستضيف|استضاف|يستقبل|يلتقي|التقى|يلاقي|لاقى|يواجه|واجه|تغلب|يتغلب|فاز|يفوز|خسر|يخسر|يتعادل|حقق|يحقق|واصل|يواصل|حسم|هزم|يهزم|تصدر|يتصدر|يحل|يخوض|خاض|سجل)$/u,
);
/** What stands behind one, among it such verbs. */
const BEHIND = foldedPattern(
  /^(?:الذي|صاحب|المتصدر|الوصيف|الثاني|الثالث|متذيل|يتغلب|يهزم|يفوز|يتعادل|يخسر|يستضيف|يلاقي|يلتقي|يواجه|يتصدر|يخوض|يحسم)$/u,
);

/** How far a club and what is said of matches are looked for, in words to each side. */
const NEAR = 25;

/** Whether an Arabic name of a country is that of a club, beside one of its league. */
export function isArabClub({ first, last }: Name, texts: Texts): boolean {
  if (first !== last) return false;
  const name = folded(first, texts);
  const league = LEAGUES.find(([country]) => country.test(name));
  if (!league) return false;
  const [, others] = league;
  const before = adjoins(first - 1, texts) ? folded(first - 1, texts) : '';
  const after = adjoins(last, texts) ? folded(last + 1, texts) : '';
  const isPaired =
    isInFixture(first - 1, first - 1, texts, others) || isInFixture(last, last + 1, texts, others);
  if (
    !isPaired &&
    !BEFORE.test(before) &&
    !BEHIND.test(after) &&
    !isRivalBefore(first, texts, others)
  )
    return false;
  const { texts: blocks, length } = texts.words;
  let plays = false;
  let isSport = false;
  for (let at = Math.max(0, first - NEAR); at <= last + NEAR && at < length; at++) {
    if (blocks[at] !== blocks[first]) continue;
    const word = folded(at, texts);
    if (NATIONAL.test(word)) return false;
    plays ||= others.test(word);
    isSport ||= SPORT.test(word);
  }
  return plays && isSport;
}

/** Whether a list of fixtures sets a club against a name: دبا × الإمارات, الإمارات – البطائح. */
function isInFixture(gap: number, other: number, texts: Texts, others: RegExp): boolean {
  if (!isFollowed(gap, texts) || !VERSUS.test(texts.gap(gap) ?? '')) return false;
  return others.test(folded(other, texts));
}
const VERSUS = /^ ?[-–—×:/] ?$/;

/** Whether “and” joins a name to a club, of one word or two: حتا ودبا الحصن والإمارات. */
function isRivalBefore(first: number, texts: Texts, others: RegExp): boolean {
  if (!AND.test(folded(first, texts)) || !adjoins(first - 1, texts)) return false;
  if (others.test(folded(first - 1, texts))) return true;
  return adjoins(first - 2, texts) && others.test(folded(first - 2, texts));
}
const AND = /^و/u;
