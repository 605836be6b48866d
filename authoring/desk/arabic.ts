import type { Kind } from '../../packs/kind.ts';
import { countriesIn } from './countries-in.ts';

/**
 * Finds names in Arabic text. There are no capitals: the word before one identifies it, or the
 * absence of an article everywhere.
 */

const words = (text: string) => new Set(text.split(' '));

const PLACES = words(
  'مدينة محافظة ريف بلدة قرية منطقة إقليم ولاية جزيرة نهر جبل مطار ميناء شارع بحر خليج مضيق صحراء حي مخيم جمهورية مملكة إمارة سد قناة هضبة وادي شبه',
);
const BODIES = words(
  'حزب حركة تنظيم جماعة جبهة بلدية وزارة مجلس جامعة هيئة منظمة شركة قوات جيش دولة ائتلاف اتحاد أمم بنك محكمة لجنة رابطة كتائب لواء وكالة صحيفة قناة مؤسسة نادي مستشفى برلمان حلف تحالف بيت كنيسة مسجد معهد متحف نقابة',
);
const TITLES = words(
  'رئيس وزير ملك أمير شيخ سيد سيدة دكتور جنرال عقيد لواء فريق قائد متحدث نائب سفير إمام مرشد بابا قاضي مدير زعيم',
);
const BEFORE = new Map<string, Kind>([
  ...[...BODIES].map((word) => [word, 'organisation'] as const),
  ...[...PLACES].map((word) => [word, 'place'] as const),
]);

/** Prefixes: “and”, “in”, “to”, “as”, and the article. */
const ARTICLE = /^(?:[وفبك]?ال|[وف]?لل)(?=\p{L}{2})/u;
const PARTICLE = /^[وفبلك](?=\p{L}{2})/u;
/** Endings of common nouns and adjectives without an article: plurals and nisbas. */
const COMMON_END = /(?:ات|ون|ين|ية|يون|يين)$/u;

/** Countries by their short names in the news. */
const SHORT = ['السعودية', 'الإمارات', 'أمريكا', 'أميركا', 'بريطانيا', 'كوريا'];

let countries: ReadonlySet<string> | undefined;

/** The kind of a name; null if it isn't one. @param sentences the whole text. */
export function arabicNameOf(
  candidate: string,
  sentences: readonly string[],
): { readonly name: string; readonly kind: Kind } | null {
  const [first = '', second] = candidate.split(' ');
  countries ??= new Set([...countriesIn('ar'), ...SHORT]);
  if (second === undefined) {
    const bare = countries.has(first) ? first : first.replace(PARTICLE, '');
    if (countries.has(bare)) return { name: bare, kind: 'place' };
    const kind = kindBefore(first, sentences);
    return kind && !BEFORE.has(plain(first)) ? { name: first, kind } : null;
  }
  const whole = nounIn(first);
  const kind = BEFORE.get(plain(first));
  if (kind) {
    const isCommon = !ARTICLE.test(second) && COMMON_END.test(second);
    // “a new front” has no article either; “the Front” alone says what it is.
    return isCommon || (ARTICLE.test(whole) && !ARTICLE.test(second))
      ? null
      : { name: `${whole} ${second}`, kind };
  }
  const isForeign = [first, second].every(
    (word) => !ARTICLE.test(word) && !COMMON_END.test(word) && !/ة$/u.test(word),
  );
  const isCalled = kindBefore(first, sentences) === 'person';
  return isForeign && isCalled ? { name: candidate, kind: 'person' } : null;
}

/** What precedes a word at least once: a title, or the kind of a place or body. */
function kindBefore(word: string, sentences: readonly string[]): Kind | null {
  for (const sentence of sentences) {
    const all = sentence.split(/[^\p{L}\p{M}]+/u);
    for (const [at, each] of all.entries()) {
      if (each !== word || at === 0) continue;
      const before = plain(all[at - 1] ?? '');
      if (ARTICLE.test(word)) continue;
      if (TITLES.has(before)) return 'person';
      if (PLACES.has(before)) return 'place';
    }
  }
  return null;
}

/** A word that says what something is, without a prefixed “and” or “in”. */
function nounIn(word: string): string {
  const bare = word.replace(PARTICLE, '');
  return BEFORE.has(word) || !BEFORE.has(bare) ? word : bare;
}

function plain(word: string): string {
  const bare = word.replace(ARTICLE, '');
  return BEFORE.has(bare) || TITLES.has(bare) ? bare : bare.replace(PARTICLE, '');
}
