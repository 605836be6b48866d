import { adjoins, folded } from '../match/neighbours.ts';
import { foldedPattern, foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';
import type { ShortNames } from './short-names.ts';

/** In Persian, the strip of land, the fund, the union, the council, the court and the army. */
const NOUNS: ReadonlySet<string> = new Set(
  ['باریکه', 'صندوق', 'اتحادیه', 'شورا', 'دیوان', 'ارتش'].map(foldVariants),
);

/**
 * What follows a noun that nothing belongs to, since the ezafe is not written: صندوق اعلام کرد is
 * what the fund announced, but صندوق رأی is a ballot box.
 */
const NO_ATTRIBUTE = foldedPattern(
  /^(?:که|از|به|در|با|بر|برای|را|و|یا|هم|نیز|تا|اما|است|بود|اعلام|گفت|گفته|خبر|تأکید|تاکید|هشدار|اذعان|تصریح|خواستار|خواهان|ن?می.*|ن?خواهد|همچنین|باید|نباید|هنوز|طی|پس|پیش|امروز|دیروز|روز|قصد|قرار|موافقت|مخالفت|پیشبینی|مخالف|موافق|آماده|نگران|ناچار|قادر|حاضر|مجبور|وارد|تصمیم|تهدید|ادعا|دستور|اجازه|حمله|اقدام|پاسخ|رد|محکوم|متهم|منتشر|درخواست|دعوت|توصیه|خودداری|استفاده)$/u,
);

export const PERSIAN: ShortNames = {
  // With any ending, by which it never stands alone: شورای.
  isNoun: ([noun = '', more]) =>
    more === undefined && [...NOUNS].some((one) => noun.startsWith(one)),
  standsAlone: ({ last, pattern }, texts) =>
    NOUNS.has(pattern.words[0] ?? '') && !hasAttribute(last, texts),
  isOther: (at, { pattern }, texts) =>
    folded(at, texts).startsWith(pattern.words[0] ?? '') && hasAttribute(at, texts),
};

/**
 * Whether what a noun belongs to, or an adjective, is behind it. One in -ا has an ending before
 * that: شورای, but شورا قطعنامه داد.
 */
function hasAttribute(at: number, texts: Texts): boolean {
  if (/\u0627$/.test(folded(at, texts))) return false;
  return adjoins(at, texts) && !NO_ATTRIBUTE.test(folded(at + 1, texts));
}
