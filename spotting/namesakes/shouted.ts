import { adjoins } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import type { Page, Weighed } from '../weigh/weigh.ts';
import { foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';

/** Whether an ambiguous word is in capitals for emphasis, where name and common noun look alike: “during LABOUR”. */
export function isStressed({ pattern, first, last, isExact }: Match, texts: Texts): boolean {
  const word = texts.word(first);
  return (
    first === last &&
    !isExact &&
    word.length > LONGEST_ABBREVIATION &&
    !pattern.caseless &&
    CAPITALS.test(word) &&
    texts.casing(first) !== 'capitals'
  );
}
/** A shorter word in capitals is an abbreviation. */
const LONGEST_ABBREVIATION = 4;

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** Words that cannot follow “is”, “us” or “who” in a sentence: IS FIGHTERS, US TROOPS, WHO CHIEF. */
const IS_BEFORE: ReadonlySet<string> = new Set(
  `FIGHTERS FIGHTER MILITANTS LEADER LEADERS CHIEF COMMANDER CLAIMS ATTACK ATTACKS GROUP CELL CELLS SUSPECT SUSPECTS MEMBERS AFFILIATE
  BRANCH PRISONERS TROOPS SOLDIERS FORCES STRIKES STRIKE RAID SENATE CONGRESS PRESIDENT ARMY NAVY OFFICIALS OFFICIAL ENVOY TARIFFS
  SANCTIONS WARSHIP WARSHIPS JETS EMBASSY`.split(/\s+/),
);

/** Words that look like abbreviations in a line of capitals; those of English count in any language but German. */
const ENGLISH = ['is', 'us', 'who', 'it'];
const WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  fr: ['un', 'ai', 'mi'],
  es: ['un', 'es', 'di', 'uno', 'far'],
  de: ['ei', 'es'],
  tr: ['ab', 'on'],
};

/**
 * In a line of capitals, a short abbreviation can hardly be told from a word: “WAR IS OVER”. It is one if it is not a
 * word of that language and the line has a cue or, in Turkish, before an apostrophe, which only names take: SDG’YE
 * ÇAĞRI.
 */
export function isShouted({ match: place, cue }: Weighed, { texts, langOf }: Page): boolean {
  const { words } = texts;
  if (place.first !== place.last || place.pattern.caseless) return false;
  const block = words.texts[place.first] ?? 0;
  const wordAt = (at: number) =>
    words.texts[at] === block && at >= 0 && at < words.length ? texts.word(at) : undefined;
  const own = wordAt(place.first) ?? '';
  if (own.length > 3 || !CAPITALS.test(own)) return false;
  // Commas separate a list of abbreviations: YPG, SDG, YPJ.
  const neighbours = [
    adjoins(place.first - 1, texts) ? wordAt(place.first - 1) : undefined,
    adjoins(place.last, texts) ? wordAt(place.first + 1) : undefined,
  ].filter((word) => word !== undefined);
  if (neighbours.length === 0 || !neighbours.every((word) => CAPITALS.test(word))) return false;
  if (langOf(place.first) === 'tr' && foldVariants(texts.gap(place.last) ?? '') === "'")
    return false;
  const lang = langOf(place.first) ?? '';
  // A short name that is no abbreviation, and few words look like: ŞAM VE SDG MASADA.
  if (lang === 'tr' && place.kind === 'usual' && !CAPITALS.test(place.pattern.words[0] ?? ''))
    return (WORDS_OF[lang] ?? []).includes(own.toLowerCase());
  const goesOn = IS_BEFORE.has(wordAt(place.first + 1) ?? '');
  const english = lang === 'de' || goesOn ? [] : ENGLISH;
  const isWord = [english, WORDS_OF[lang] ?? []].some((list) => list.includes(own.toLowerCase()));
  const hasCue = cue.match !== undefined && words.texts[cue.match.first] === block;
  // A usual form needs nothing more if the text has it letter by letter: AFD may be another in French.
  if (place.kind === 'usual' && place.isExact) return isWord;
  return isWord || !(hasCue || goesOn) || texts.casing(place.first) !== 'capitals';
}
