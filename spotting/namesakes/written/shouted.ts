import { adjoins, isFollowed } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import type { Page, Weighed } from '../../weigh/weigh.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Whether an ambiguous word is in capitals for emphasis, where name and common noun
 * look alike: “during LABOUR”.
 */
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

/**
 * Words that cannot follow “is”, “us” or “who” in a sentence: IS FIGHTERS, US TROOPS, WHO CHIEF.
 */
const IS_BEFORE: ReadonlySet<string> = new Set(
  `FIGHTERS FIGHTER MILITANTS LEADER LEADERS CHIEF COMMANDER CLAIMS ATTACK ATTACKS GROUP CELL CELLS SUSPECT SUSPECTS MEMBERS AFFILIATE
  BRANCH PRISONERS TROOPS SOLDIERS FORCES STRIKES STRIKE RAID SENATE CONGRESS PRESIDENT ARMY NAVY OFFICIALS OFFICIAL ENVOY TARIFFS
  SANCTIONS WARSHIP WARSHIPS JETS EMBASSY`.split(/\s+/),
);

/**
 * What states and bodies do in headlines. “Is” and “us” go before no such verb, “who” only behind
 * whom it is about: US BOMBS DEPOT; AS WHO WARNS OF CHOLERA, but NURSE WHO WARNS OF CHOLERA.
 */
const DOES: ReadonlySet<string> = new Set(
  `WARNS URGES DECLARES CLAIMS CONFIRMS APPEALS REPORTS CALLS SENDS BOMBS STRIKES HITS VOWS SEEKS IMPOSES LIFTS SEIZES SINKS TARGETS
  KILLS DEPLOYS ACCUSES DENIES REJECTS APPROVES BACKS SUSPENDS HALTS CUTS PLANS BLAMES DEMANDS EXPELS BANS EVACUATES`.split(
    /\s+/,
  ),
);
const BEFORE_CLAUSE: ReadonlySet<string> = new Set(['AS', 'AND', 'BUT', 'WHILE', 'AFTER', 'SAYS']);

/** Whether an abbreviation opens a clause of its own: WHO WARNS, AS US BOMBS. */
function opensClause(word: number, texts: Texts): boolean {
  if (!isFollowed(word, texts) || !DOES.has(texts.word(word + 1))) return false;
  return !adjoins(word - 1, texts) || BEFORE_CLAUSE.has(texts.word(word - 1));
}

/**
 * Words that look like abbreviations in a line of capitals; those of English count in
 * any language but German.
 */
const ENGLISH = ['is', 'us', 'who', 'it'];
const WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  fr: ['un', 'ai', 'au', 'mi'],
  es: ['un', 'es', 'di', 'uno', 'far'],
  de: ['ei', 'es'],
  tr: ['ab', 'on'],
};

/**
 * In a line of capitals, a short abbreviation can hardly be told from a word: “WAR IS OVER”. It is
 * one if it is not a word of that language and the line has a cue or a related name, AFD VERLIERT,
 * CDU UND SPD FEIERN, or, in Turkish, before an apostrophe, which only names take: SDG’YE ÇAĞRI.
 *
 * @param vouching finds the related name that tells of a match.
 */
export function isShouted(
  { match: place, cue }: Weighed,
  page: Page,
  vouching: (match: Match, page: Page) => Match | null,
): boolean {
  const { texts, langOf } = page;
  const { first, last } = place;
  if (first !== last || place.pattern.caseless) return false;
  const own = texts.word(first);
  if (own.length > 3 || !CAPITALS.test(own) || !isAmongCapitals(first, texts)) return false;
  const lang = langOf(first) ?? '';
  if (lang === 'tr' && foldVariants(texts.gap(last) ?? '') === "'") return false;
  // A short name that is no abbreviation, and few words look like: ŞAM VE SDG MASADA.
  if (lang === 'tr' && place.kind === 'usual' && !CAPITALS.test(place.pattern.words[0] ?? ''))
    return (WORDS_OF[lang] ?? []).includes(own.toLowerCase());
  const goesOn =
    (isFollowed(last, texts) && IS_BEFORE.has(texts.word(last + 1))) || opensClause(last, texts);
  const english = lang === 'de' || goesOn ? [] : ENGLISH;
  const isWord = [english, WORDS_OF[lang] ?? []].some((list) => list.includes(own.toLowerCase()));
  const { texts: blocks } = texts.words;
  const isBeside = (other: Match | null | undefined) =>
    !!other && blocks[other.first] === blocks[first];
  // A usual form needs nothing more if the text has it letter by letter: AFD
  // may be another in French.
  if (place.kind === 'usual' && place.isExact) return isWord;
  const isTold = goesOn || isBeside(cue.match) || isBeside(vouching(place, page));
  return isWord || !isTold || texts.casing(first) !== 'capitals';
}

/**
 * Whether the words beside one are in capitals. Commas separate a list of abbreviations: YPG, SDG,
 * YPJ.
 */
function isAmongCapitals(word: number, texts: Texts): boolean {
  const neighbours = [
    ...(adjoins(word - 1, texts) ? [word - 1] : []),
    ...(adjoins(word, texts) ? [word + 1] : []),
  ];
  return neighbours.length > 0 && neighbours.every((at) => CAPITALS.test(texts.word(at)));
}
