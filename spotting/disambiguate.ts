import { isApposed } from './apposition.ts';
import { foldVariants } from './fold.ts';
import {
  followsOtherName,
  hasBearer,
  isInState,
  isNamedOn,
  isNumbered,
  isOfAnother,
  isPartOfAddress,
  isPartOfLongerName,
} from './longer-name.ts';
import { adjoins } from './neighbours.ts';
import { isInOtherField } from './other-fields.ts';
import { around, type Nearest, nearest, type Positions } from './positions.ts';
import { isQuoted, isSeatOfQuoted, isTitleHead } from './quotations.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';
import type { Evidence } from './types.ts';

/** A cue licenses an ambiguous form at most this many words away (fact base, part 3.1). */
const NEAR = 40;
/** So far on a page a name tells what an ambiguous form means: in the same story, not the same list. */
const NEAR_NAME = 400;
/** Where a page names it in so many of its first words, and twice more, it is about that: the whole of a long article. */
const HEAD = 120;
const NEAR_SUBJECT = 4000;
/** A cue in another paragraph, or in another headline, is as many words further off for each bound. */
const BOUND = 4;
/** A word that speaks against a form does so at most this far: about a sentence. */
const NEAR_AGAINST = 14;

/** Of two cues as near, that which stands before decides, but where attributes follow: the talibanes paquistaníes. */
const BEHIND = 0.5;
const FOLLOWED: readonly string[] = ['fr', 'es', 'it', 'pt', 'ar', 'fa'];

/** What decides between meanings: the words of a page and what stands among them. */
export interface Page {
  readonly texts: Texts;
  readonly langOf: (word: number) => string | null;
  readonly cues: Positions;
  readonly against: Positions;
  /** Where entries are named for sure, or by what usually means them. */
  readonly named: Positions;
  /** Where they are named for sure. */
  readonly sure: Positions;
  /** What is a name by itself, in word order. */
  readonly names: readonly Match[];
  /** All that may be a name, in word order. */
  readonly forms: readonly Match[];
}

/** The form that stands, and why. */
export interface Meant {
  readonly match: Match;
  readonly evidence: Evidence;
  readonly cue?: Match;
  /** Something else on the page must name its entry, and nothing that was searched does. */
  readonly isOpen: boolean;
}

/** Decides which entry is meant by the forms that stand in one place, if any. */
export function choose(rivals: readonly Match[], page: Page): Meant | null {
  const left = inLang(rivals, page);
  const [only] = left;
  if (!only || isPartOfAddress(only, page.texts)) return null;
  if (isOfTitle(only, page)) return null;
  const certain = left.find((one) => one.kind === 'sure' && !isDenied(one, page));
  if (certain) return { match: certain, evidence: 'sure', isOpen: false };

  const standing = left
    .map((match) => weigh(match, page))
    .filter(
      ({ cue, sure, against }) =>
        against > NEAR_AGAINST || cue.distance < against || sure < against,
    );
  const usual = standing.find((one) => one.match.kind === 'usual' && isUsual(one, page));
  if (usual) return { match: usual.match, evidence: 'sure', isOpen: false };

  const [place] = standing;
  if (!place || isShouted(place, page)) return null;
  const [best, second] = standing
    .filter(({ match }) => match.kind === 'ambiguous')
    .filter(({ match }) => match.pattern.caseless || !isNamesake(match, page))
    .filter(({ match }) => !isNumbered(match, page.texts) && !isStressed(match, page.texts))
    .sort((a, b) => a.far - b.far);
  if (!best || (second && second.far === best.far)) return null;
  const { match, cue, far } = best;
  if (cue.distance <= NEAR && cue.match) {
    return { match, evidence: 'cue', cue: cue.match, isOpen: false };
  }
  const isNamed = far < Number.POSITIVE_INFINITY;
  if (isNamed && far > NEAR + (isSubject(match, page) ? NEAR_SUBJECT : NEAR_NAME)) return null;
  return { match, evidence: 'none', isOpen: !isNamed };
}

/** A word that speaks against a single word that is sure does so only beside it: “a think tank called ISIS”. */
const BESIDE = 4;

/** Whether a single word that is sure names somebody or something else: Lucian Prigozhin, Goma-2. */
function isDenied(match: Match, page: Page): boolean {
  if (match.first !== match.last) return false;
  const { texts } = page;
  if (isNumbered(match, texts)) return true;
  if (match.pattern.caseless && isPartOfTitle(match, page)) return true;
  if (isOfAnother(match, texts, page.langOf(match.first), knownBeside(match, page))) return true;
  const { cue, against } = weigh(match, page);
  return cue.distance > NEAR_AGAINST && (against <= BESIDE || isApposed(match, texts));
}

/** Whether a common noun has a capital within a sentence, as the word after it: the band Génocide Mental. */
function isPartOfTitle({ first, last, pattern }: Match, page: Page): boolean {
  const { texts } = page;
  const lang = page.langOf(first);
  const isWithin = texts.words.texts[first - 1] === texts.words.texts[first];
  if (!isWithin || !isNamedOn({ first, last }, texts, lang, knownBeside({ pattern }, page)))
    return false;
  return !/[.!?…:]/.test(texts.gap(first - 1) ?? '');
}

/** Whether a page is about what is meant: named at its head, and again. */
function isSubject({ pattern }: Match, { named }: Page): boolean {
  const [first, second, third] = named.get(pattern.entry) ?? [];
  return first !== undefined && first.first < HEAD && second !== undefined && third !== undefined;
}

/** One match of each entry: as the form has it, and in the language of the block rather than in English. */
function inLang(rivals: readonly Match[], { langOf }: Page): Match[] {
  const chosen = new Map<string, Match>();
  for (const one of rivals) {
    const { entry, lang } = one.pattern;
    const other = chosen.get(entry);
    if (!other || (one.isExact && !other.isExact)) chosen.set(entry, one);
    else if (one.isExact !== other.isExact) continue;
    else if (other.pattern.lang !== lang && lang === langOf(one.first)) chosen.set(entry, one);
  }
  return [...chosen.values()];
}

/** Whether a name with a capital is that of a hotel, a street or a film, or a common noun its title. */
function isOfTitle(match: Match, { texts, langOf, names }: Page): boolean {
  if (isTitleHead(match, texts) || isSeatOfQuoted(match, texts, [names])) return true;
  if (!match.pattern.caseless) return hasBearer(match, texts) || isInState(match, texts);
  // German has a capital for each noun, and titles for few.
  if (langOf(match.first) === 'de' || !/^\p{Lu}\p{Ll}/u.test(texts.word(match.first))) return false;
  return hasBearer(match, texts) || (match.first === match.last && isQuoted(match, texts));
}

interface Weighed {
  readonly match: Match;
  /** The nearest cue. */
  readonly cue: Nearest;
  /** Words to the nearest name that is certain. */
  readonly sure: number;
  /** Words to the nearest that speaks against the form. */
  readonly against: number;
  /** By which rivals are told apart: where no cue is near, a sure form anywhere decides. */
  readonly far: number;
}

function weigh(match: Match, { texts, langOf, cues, against, sure, named }: Page): Weighed {
  const { entry } = match.pattern;
  const block = (word: number) => texts.words.texts[word] ?? 0;
  const from = (others: readonly Match[] | undefined): Nearest => {
    const found = nearest(match, others);
    if (!found.match) return found;
    const bounds = Math.abs(block(found.match.first) - block(match.first));
    const isBehind = found.match.first > match.last;
    const behind = isBehind && !FOLLOWED.includes(lang ?? '') ? BEHIND : 0;
    return { ...found, distance: found.distance + BOUND * bounds + behind };
  };
  const lang = langOf(match.first);
  const cue = from(cues.get(entry));
  return {
    match,
    cue,
    sure: from(sure.get(entry)).distance,
    against: from(against.get(entry)).distance,
    far: cue.distance <= NEAR ? cue.distance : NEAR + nearest(match, named.get(entry)).distance,
  };
}

/** Languages that put the names of parties and groups into quotation marks: «Талибан». */
const QUOTES_GROUPS: readonly string[] = ['ru', 'uk', 'ar', 'fa'];

/**
 * Whether what usually is meant is meant here: not by one word that follows another name, as in
 * “Igor Putin”, nor by one that is all of a quotation, as the names of hotels and films are, unless a
 * cue is in the sentence, or the name elsewhere on the page.
 */
function isUsual(weighed: Weighed, page: Page): boolean {
  const { match, cue } = weighed;
  if (isShouted(weighed, page) || isNumbered(match, page.texts)) return false;
  const isTold = cue.distance <= NEAR_AGAINST || weighed.sure <= NEAR_NAME;
  if (!isTold && isApposed(match, page.texts)) return false;
  if (match.pattern.caseless) return !isNamesake(match, page);
  const lang = page.langOf(match.first);
  if (isOfAnother(match, page.texts, lang, knownBeside(match, page))) return false;
  if (!isTold && isInOtherField(match, page.texts)) return false;
  if (match.first !== match.last) return true;
  const mayBeTitle = lang === null || !QUOTES_GROUPS.includes(lang);
  // Few names are quoted: what else tells them is not asked before that is known.
  if (mayBeTitle && isQuoted(match, page.texts)) {
    const named = nearest(match, page.named.get(match.pattern.entry));
    const isNamedBeside = named.distance <= NEAR_NAME;
    if (cue.distance > NEAR_AGAINST && !isNamedBeside && !isAmongQuoted(match, page)) return false;
  }
  return !followsOtherName(match, page.texts, lang, [...knownBeside(match, page), page.forms]);
}

/** Whether another name near by is in quotation marks as well: “Hamas” and “Hezbollah”. */
function isAmongQuoted(match: Match, { names, texts }: Page): boolean {
  const { texts: blocks } = texts.words;
  return around(match, names).some(
    (other) =>
      blocks[other.first] === blocks[match.first] &&
      Math.abs(other.first - match.first) <= NEAR_AGAINST &&
      other.pattern.entry !== match.pattern.entry &&
      isQuoted(other, texts),
  );
}

function isNamesake(match: Match, page: Page): boolean {
  const { texts } = page;
  const lang = page.langOf(match.first);
  const known = knownBeside(match, page);
  return isPartOfLongerName(match, texts, lang, known) || isOfAnother(match, texts, lang, known);
}

/** What beside a name is known to stand by itself. */
function knownBeside(
  { pattern }: Pick<Match, 'pattern'>,
  { cues, names }: Page,
): readonly (readonly Match[])[] {
  return [cues.get(pattern.entry) ?? [], names];
}

/** Whether an ambiguous word stands in capitals for emphasis, which name and common noun are alike in: “during LABOUR”. */
function isStressed({ pattern, first, last, isExact }: Match, texts: Texts): boolean {
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
/** A word in capitals that is shorter is an abbreviation. */
const LONGEST_ABBREVIATION = 4;

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** No sentence goes on so after “is”, “us” and “who”: IS FIGHTERS, US TROOPS, WHO CHIEF. */
const IS_BEFORE: ReadonlySet<string> = new Set(
  `FIGHTERS FIGHTER MILITANTS LEADER LEADERS CHIEF COMMANDER CLAIMS ATTACK ATTACKS GROUP CELL CELLS SUSPECT SUSPECTS MEMBERS AFFILIATE
  BRANCH PRISONERS TROOPS SOLDIERS FORCES STRIKES STRIKE RAID SENATE CONGRESS PRESIDENT ARMY NAVY OFFICIALS OFFICIAL ENVOY TARIFFS
  SANCTIONS WARSHIP WARSHIPS JETS EMBASSY`.split(/\s+/),
);

/** What looks like an abbreviation in a line of capitals, and is a word: of English in any language but German. */
const ENGLISH = ['is', 'us', 'who', 'it'];
const WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  fr: ['un', 'ai', 'mi'],
  es: ['un', 'es', 'di', 'uno', 'far'],
  de: ['ei', 'es'],
  tr: ['ab', 'on'],
};

/**
 * In a line of capitals a short abbreviation can hardly be told from a word: “WAR IS OVER”. It is one
 * where it is no word of that language and the line holds a cue, or in Turkish before an apostrophe, which only names
 * have: SDG’YE ÇAĞRI.
 */
function isShouted({ match: place, cue }: Weighed, { texts, langOf }: Page): boolean {
  const { words } = texts;
  if (place.first !== place.last || place.pattern.caseless) return false;
  const block = words.texts[place.first] ?? 0;
  const wordAt = (at: number) =>
    words.texts[at] === block && at >= 0 && at < words.length ? texts.word(at) : undefined;
  const own = wordAt(place.first) ?? '';
  if (own.length > 3 || !CAPITALS.test(own)) return false;
  // What a comma parts is a list of abbreviations: YPG, SDG, YPJ.
  const neighbours = [
    adjoins(place.first - 1, texts) ? wordAt(place.first - 1) : undefined,
    adjoins(place.last, texts) ? wordAt(place.first + 1) : undefined,
  ].filter((word) => word !== undefined);
  if (neighbours.length === 0 || !neighbours.every((word) => CAPITALS.test(word))) return false;
  if (langOf(place.first) === 'tr' && foldVariants(texts.gap(place.last) ?? '') === "'")
    return false;
  const lang = langOf(place.first) ?? '';
  const goesOn = IS_BEFORE.has(wordAt(place.first + 1) ?? '');
  const english = lang === 'de' || goesOn ? [] : ENGLISH;
  const isWord = [english, WORDS_OF[lang] ?? []].some((list) => list.includes(own.toLowerCase()));
  const hasCue = cue.match !== undefined && words.texts[cue.match.first] === block;
  // What usually is meant needs no more, where the text has it letter by letter: AFD may be another in French.
  if (place.kind === 'usual' && place.isExact) return isWord;
  return isWord || !(hasCue || goesOn) || texts.casing(place.first) !== 'capitals';
}
