import type { Form } from '../types.ts';
import { SLOT } from '../words/gaps.ts';

/** For each last vowel, the high and the low vowel that endings take after it (vowel harmony). */
const HARMONY = new Map<string, readonly [string, string]>([
  ['a', ['ı', 'a']],
  ['ı', ['ı', 'a']],
  ['o', ['u', 'a']],
  ['u', ['u', 'a']],
  ['e', ['i', 'e']],
  ['i', ['i', 'e']],
  ['ö', ['ü', 'e']],
  ['ü', ['ü', 'e']],
]);

/**
 * Shorter names only take endings after an apostrophe; without one, they
 * soon look like another word.
 */
const SHORTEST_NAME = 5;
/**
 * After a final vowel, or a name of four letters, only endings that cannot be mistaken
 * for another word are used.
 */
const SHORT_NAME = 4;
/**
 * Results of the rules that are other words: tribe, amulet, candlestick. Found by comparing with a
 * dictionary of 371,000 words, which has no more of them.
 */
const OTHER_WORDS: readonly string[] = ['Kabile', 'Muska', 'Şamdan'];
const PEOPLE = /\p{Ll}{2}l[ae]r$/u;

/**
 * Letters of an abbreviation are called be, ce, de, unless it is read as a word. Endings in small
 * letters are like nothing else: ABDnin, NATOnun.
 */
const ABBREVIATION = /^\p{Lu}{2,7}$/u;
const CALLED: Harmony = { high: 'i', low: 'e' };
/**
 * Shorter ones are spelled out, and with other endings would be words in a line of
 * capitals: ABLA is a sister.
 */
const SHORTEST_READ = 4;
/** Of three letters, only those that say where: Çinde, Fastan. */
const NAME_OF_THREE = /^\p{Lu}\p{Ll}[bcçdfgğhjklmnprsştvyz]$/u;

/** A noun that ends as possessives do, but is none: bıçaklı saldırıda. */
const ATTACK = /(?<= )saldırı$/;

/**
 * Foreign names that are said with another vowel than the last that is written; papers write
 * endings after either: Trumpın, Trumpun.
 */
const SAID_WITH_A = /(?:^| )(?:Trump|Biden)$/;

/** What Turkish endings are composed of after a word. */
interface Harmony {
  readonly high: string;
  readonly low: string;
}

/**
 * The endings that are attached to a Turkish form: of compounds that end in a possessive
 * (saldırısındaki), of common nouns (şeriatın), of peoples (Kürtlerle), and of names and
 * abbreviations written without their apostrophe (Talibanın, Gazzede, ABDnin). After an apostrophe
 * any ending may follow, since it ends a word.
 *
 * @see https://en.wikipedia.org/wiki/Turkish_grammar#Nouns
 */
export function turkishCases({ text, caseless, kind }: Form): string[] {
  if (/['’]/.test(text.slice(text.lastIndexOf(' ') + 1))) return [];
  if (ABBREVIATION.test(text)) return abbreviationCases(text);
  if (NAME_OF_THREE.test(text)) return kind === 'ambiguous' ? [] : placeCases(text);
  const vowels = harmonyOf(text);
  if (!vowels) return [];
  if (text.includes(' ') && /[ıiuü]$/.test(text)) {
    if (isForeignName(text))
      return [...afterPossessive(text, vowels), ...afterVowel(text, vowels).slice(0, SINGULAR)];
    const cases = [...afterPossessive(text, vowels), ...possessivePlurals(text)];
    return ATTACK.test(text) ? [...cases, ...afterVowel(text, vowels)] : cases;
  }
  if (/[ıiuüaeoö]$/.test(text)) {
    const cases = afterVowel(text, vowels);
    // A form with a slot is a whole phrase, whose noun changes case if more is said about it.
    if (text.includes(SLOT)) return [];
    if (caseless || /(?<= )\p{Ll}+$/u.test(text)) return cases;
    return isLong(text, SHORTEST_NAME) ? cases.slice(0, SINGULAR) : [];
  }
  const said = SAID_WITH_A.test(text) ? afterConsonant(text, { high: 'ı', low: 'a' }) : [];
  const cases = [...afterConsonant(text, vowels), ...said];
  if (!caseless) {
    // Peoples are plurals, which take endings like nouns: no apostrophe is missing.
    if (!PEOPLE.test(text) && !isLong(text, SHORT_NAME)) return [];
    return cases.filter((one) => !OTHER_WORDS.includes(one));
  }
  const plural = `${text}l${vowels.low}r`;
  const many = harmonyOf(plural);
  // What somebody says that it is: soykırımdır.
  const copula = `${text}${cases.includes(`${text}t${vowels.low}`) ? 't' : 'd'}${vowels.high}r`;
  const ones = [...cases, copula, plural, ...(many ? afterConsonant(plural, many) : [])];
  return many ? [...ones, plural + many.high, ...afterPossessive(plural + many.high, many)] : ones;
}

/**
 * The cases of what only looks like a name and ends in a possessive, in lists of any
 * language: Şam fıstığının.
 */
export function turkishCompoundCases(text: string): string[] {
  const vowels = COMPOUND.test(text) && TURKISH.test(text) ? harmonyOf(text) : null;
  return vowels ? [...afterPossessive(text, vowels), ...possessivePlurals(text)] : [];
}
const COMPOUND = / \p{L}\p{Ll}+[ıiuü]$/u;
const TURKISH = /[ışğ]|(?:[sc][iü]|eri|eti)$/;

/**
 * Whether the last word is not an abbreviation, and is long enough to be recognised with an ending;
 * less is if others stand before it.
 */
function isLong(text: string, shortest: number): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const least = last === text ? shortest : Math.min(shortest, SHORT_NAME);
  return last.length >= least && /^\p{L}\p{Ll}+$/u.test(last);
}

/**
 * Whether a phrase ends in a name that is no possessive, as its last two vowels do not go together
 * or touch: Netanyahu, Meloni, Milei, but Gazze Savaşı. Such a name takes endings as a word in a
 * vowel does: Binyamin Netanyahuya.
 */
function isForeignName(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(last)) return false;
  const vowels = [...last.toLocaleLowerCase('tr')].filter((letter) => HARMONY.has(letter));
  const [high] = HARMONY.get(vowels.at(-2) ?? '') ?? [];
  return high !== vowels.at(-1) || /[aeıioöuü][iu]$/.test(last);
}

/** Number of endings after a vowel that are used. */
const SINGULAR = 7;

function harmonyOf(text: string): Harmony | null {
  const last = [...text.toLocaleLowerCase('tr')].findLast((letter) => HARMONY.has(letter));
  const [high, low] = HARMONY.get(last ?? '') ?? [];
  return high && low ? { high, low } : null;
}

function afterPossessive(text: string, { high, low }: Harmony): string[] {
  return [
    `n${high}n`,
    `n${high}`,
    `n${low}`,
    `nd${low}`,
    `nd${low}n`,
    `nd${low}ki`,
    `nd${low}kiler`,
    `yl${low}`,
  ].map((ending) => text + ending);
}

function abbreviationCases(text: string): string[] {
  const cases = afterVowel(text, CALLED).slice(0, SINGULAR);
  const read = harmonyOf(text);
  if (!read || text.length < SHORTEST_READ) return cases;
  const isOpen = /[AEIİOÖUÜ]$/.test(text);
  const asWord = isOpen ? afterVowel(text, read).slice(0, SINGULAR) : afterConsonant(text, read);
  return [...new Set([...cases, ...asWord])];
}

function placeCases(text: string): string[] {
  const vowels = harmonyOf(text);
  if (!vowels) return [];
  const cases = afterConsonant(text, vowels).filter((one) => /[dt][ae](?:n|ki)?$/.test(one));
  return cases.filter((one) => !OTHER_WORDS.includes(one));
}

/** Of saldırısı saldırıları and its cases. */
function possessivePlurals(text: string): string[] {
  const stem = text.replace(/(?:(?<=[ıiuüaeoö])s)?[ıiuü]$/, '');
  const vowels = harmonyOf(stem);
  if (!vowels || stem === text) return [];
  const plural = `${stem}l${vowels.low}r${vowels.low === 'a' ? 'ı' : 'i'}`;
  const many = harmonyOf(plural);
  return many ? [plural, ...afterPossessive(plural, many)] : [plural];
}

function afterConsonant(text: string, { high, low }: Harmony): string[] {
  const d = /[çfhkpsşt]$/.test(text) ? 't' : 'd';
  return [`${high}n`, high, low, d + low, `${d}${low}n`, `${d}${low}ki`, `l${low}`].map(
    (ending) => text + ending,
  );
}

function afterVowel(text: string, { high, low }: Harmony): string[] {
  const plural = `l${low}r`;
  const many = low === 'a' ? 'ı' : 'i';
  return [
    `n${high}n`,
    `y${high}`,
    `y${low}`,
    `d${low}`,
    `d${low}n`,
    `d${low}ki`,
    `yl${low}`,
    plural,
    `${plural}${many}n`,
    `${plural}${many}`,
    `${plural}${low}`,
    `${plural}d${low}`,
    `${plural}d${low}n`,
    `${plural}l${low}`,
  ].map((ending) => text + ending);
}
