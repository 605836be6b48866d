import { isGivenName } from '../lists/given-names.ts';
import { plainOf } from '../words/letters.ts';

/**
 * Whether a word of a text is another spelling of a given name: Evgueni of Yevgeny, Muhammad
 * of Mohammed. A name that others have differs in no more than e for a and u for o: Bashir is
 * not Bashar, nor Marco Mark.
 */
export function isSameGivenName(name: string, word: string): boolean {
  const [a, b] = [soundOf(name), soundOf(word)];
  if (a === b || openOf(a) === openOf(b)) return true;
  if (endsInA(a) !== endsInA(b) || endsInVowel(a) !== endsInVowel(b)) return false;
  const frame = consonantsOf(a);
  if (frame.length < 2 || frame !== consonantsOf(b) || beginsInVowel(a) !== beginsInVowel(b))
    return false;
  if (Math.min(a.length, b.length) < SHORTEST_ALIKE || isGivenName(word)) return false;
  return sorted(a) === sorted(b) || distance(vowelsOf(a), vowelsOf(b)) <= 1;
}
const SHORTEST_ALIKE = 4;

const openOf = (name: string) =>
  name.length < SHORTEST_ALIKE
    ? name
    : name
        .replace(/e(?=.)/g, 'a')
        .replace(/o/g, 'u')
        .replace(/е(?=.)/g, 'а')
        .replace(/о/g, 'у');
/** Keir and Kier. */
const sorted = (name: string) => [...name].sort().join('');
const beginsInVowel = (name: string) => /^[aeiouаеиоуюяا]/.test(name);
const endsInA = (name: string) => /[aа]$/.test(name);
const endsInVowel = (name: string) => /[aeiouаеиоуюя]$/.test(name);
const consonantsOf = (name: string) => name.replace(VOWELS, '');
/** With where they stand between consonants. */
const vowelsOf = (name: string) => name.replace(/[^aeiouаеиоуюяاوي]/g, '-');
const VOWELS = /[aeiouаеиоуюяاوي]/g;

/** What spellings of a given name have in common, in Latin, Cyrillic or Arabic script. */
export function soundOf(word: string): string {
  const plain = plainOf(word);
  const known = sounds.get(plain);
  if (known !== undefined) return known;
  const sound = RULES.reduce((so, [letters, put]) => so.replace(letters, put), plain);
  if (sounds.size >= MAX_SOUNDS) sounds.clear();
  sounds.set(plain, sound);
  return sound;
}
const sounds = new Map<string, string>();
const MAX_SOUNDS = 10_000;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|dsch|dzh|dj/g, 'j'],
  [/sch|sh|ch(?=[aiou])/g, 's'],
  [/zh|z/g, 's'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/ck|qu|q|ch|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/w/g, 'v'],
  [/gu(?=[ei])/g, 'g'],
  [/(?<=[bcdfgkprt])h|h$/g, ''],
  [/y|j/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/^ie/, 'e'],
  [/^dm/, 'dim'],
  [/(?<=[td])re$/, 'er'],
  [/[гґх]/g, 'х'],
  [/[эєё]/g, 'е'],
  [/[йыії]/g, 'и'],
  [/[ьъ'’ʼ]/g, ''],
  [/^ие/, 'е'],
  [/^дм/, 'дим'],
  [/и(?=[аеоуюя])/g, ''],
  [/[\u064B-\u0652\u200C]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/[ىیئ]/g, 'ي'],
  [/ؤ/g, 'و'],
  [/[ةەه]$/g, ''],
  [/[کق]/g, 'ك'],
  [/[غگ]/g, 'ج'],
  [/[ثسص]/g, 'س'],
  [/[طت]/g, 'ت'],
  [/پ/g, 'ب'],
  [/ڤ/g, 'ف'],
  [/([^\p{Script=Arabic}])\1+/gu, '$1'],
];

/** The number of letters by which two words differ; both are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (const [to, other] of [...b].entries()) {
      next.push(
        Math.min(
          (next[to] ?? 0) + 1,
          (row[to + 1] ?? 0) + 1,
          (row[to] ?? 0) + Number(letter !== other),
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
