import { BODY_NOUN } from '../../lists/bodies.ts';
import { TITLES } from '../../lists/openers.ts';
import { isTradeBefore } from '../../lists/trades.ts';
import { adjoins, CAPITALISED, folded } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { around } from '../../weigh/positions.ts';
import {
  MAX_RELATED,
  NEAR,
  NEAR_AGAINST,
  NEAR_NAME,
  type Page,
  type Weighed,
} from '../../weigh/weigh.ts';
import type { Texts } from '../../words/texts.ts';
import { saysNothingElse } from './says-nothing-else.ts';

/**
 * A text that names two people alike says which is which: “Scholz fell. Olaf Scholz wrote to
 * him.” The one we know is named in full or next to a cue; the other comes first, in a
 * sentence without either.
 */

/** Whether a short name comes before the full one, without a cue in its sentence. */
export function isBeforeFullName({ match }: Weighed, page: Page): boolean {
  const { sure, cues, named, texts } = page;
  // A common noun is nobody's name: die Schattenflotte … die russische Schattenflotte.
  if (match.kind === 'usual' && match.pattern.caseless) return false;
  const [full] = sure.get(match.pattern.entry) ?? [];
  if (!full || full.first <= match.last || full.first - match.last > NEAR) return false;
  const { texts: blocks } = texts.words;
  if (blocks[full.first] !== blocks[match.first]) return false;
  if (full.last - full.first <= match.last - match.first) return false;
  if (!endsAlike(texts.word(match.last), texts.word(full.last))) return false;
  if (!isPersonal(full, texts) || saysNothingElse(match, page)) return false;
  const lang = page.langOf(match.first);
  if (match.kind === 'usual' && (lang === 'tr' || ARABIC.test(texts.word(match.first))))
    return isAfterTrade(match, texts);
  const { entry, related } = match.pattern;
  const telling = [cues.get(entry), ...related.slice(0, MAX_RELATED).map((one) => named.get(one))];
  const near = telling.flatMap((list) => around(match, list ?? []));
  return !near.some(
    (cue) =>
      cue.first < full.first &&
      Math.max(cue.first - match.last, match.first - cue.last) <= NEAR_AGAINST &&
      isInSentence(match, cue, texts),
  );
}

/**
 * Arabic and Persian have a family name behind a noun that is its own in most sentences, قوات
 * حفتر, and Turkish behind any word, as its verbs come last: “Avrupa’da Putin …”. Only a trade
 * says that it is another's.
 */
function isAfterTrade({ first }: Match, texts: Texts): boolean {
  return adjoins(first - 1, texts) && isTradeBefore(texts.word(first - 1));
}

/** A family name is the last word of the full one, in any case. */
function endsAlike(one: string, other: string): boolean {
  if (ARABIC.test(one)) return one === other;
  return one.slice(0, STEM).toLowerCase() === other.slice(0, STEM).toLowerCase();
}
const STEM = 4;
/** Its names have no cases, and the article is half of a stem. */
const ARABIC = /^\p{Script=Arabic}/u;

/**
 * Whether a full name is a person's, not that of a place: “Republic of Crimea”, “North Darfur”,
 * «Федеративная Республика Германия».
 */
function isPersonal({ first, last }: Match, texts: Texts): boolean {
  if (TITLES.has(folded(first, texts))) return false;
  for (let at = first; at < last; at++) {
    const word = texts.word(at);
    if (STATE.test(word)) return false;
    if (/^\p{Ll}/u.test(word) && PREPOSITIONS.has(word)) return false;
  }
  return true;
}
const PREPOSITIONS: ReadonlySet<string> = new Set('of de du von del'.split(' '));
/** What states are in their full names, in any case. */
const STATE =
  /^(?:(?:bundes)?republi[kc]|r[ée]p[úu]bli(?:que|ca)|республ|корол[еі]в|федера|kingdom|königreich|royaume|reino)/i;

/**
 * Whether the cue of a name is in a later sentence, or beside the same word in a later
 * clause, where it belongs to another mention of the entry: “A congress of dentists met, and
 * the US Congress went home.”
 */
export function isToldOfAnother({ match, cue }: Weighed, page: Page): boolean {
  const { texts, shown, cues } = page;
  const told = cue.match;
  if (!told || told.first <= match.last) return false;
  const { texts: blocks } = texts.words;
  if (blocks[told.first] !== blocks[match.first]) return false;
  const isLater = !isInSentence(match, told, texts);
  if (!isLater && !isInLaterClause(match, told, texts)) return false;
  const { entry } = match.pattern;
  const isToldBefore = around(match, cues.get(entry) ?? []).some(
    ({ first, last }) => last < match.first && match.first - first <= NEAR,
  );
  if (isToldBefore || isPhraseNamedBefore(match, page)) return false;
  return around(match, shown.get(entry) ?? []).some((other) => {
    if (other.first <= match.last) return false;
    // The movement is both a name of Hamas and what tells it.
    if (other.first === told.first && other.last === told.last) return false;
    if (isLater) return isInSentence(other, told, texts) && !isTheSame(match, other, page);
    return (
      isBeside(other, told, texts) &&
      saysTheSame(match, other) &&
      isInLaterClause(match, other, texts)
    );
  });
}

/**
 * Whether several words are a short name of what the page has named before, whatever it tells
 * later: “Iran … the deal with the Islamic Republic. Israel …”.
 */
function isPhraseNamedBefore(match: Match, { named }: Page): boolean {
  const { first, last, pattern } = match;
  if (first === last) return false;
  return around(match, named.get(pattern.entry) ?? []).some(
    (one) => one.last < first && first - one.last <= NEAR_NAME,
  );
}

/**
 * Whether both are one bare family name, the first of which opens a sentence: “Petro hesitates.
 * Trump receives Petro in Bogotá.”
 */
function isTheSame(match: Match, other: Match, page: Page): boolean {
  const word = page.texts.word(match.first);
  return (
    match.first === match.last &&
    other.first === other.last &&
    word === page.texts.word(other.first) &&
    CAPITALISED.test(word) &&
    !BODY_NOUN.test(word) &&
    saysNothingElse(match, page)
  );
}

/** Maximum number of words between a name and a cue that is its own. */
const BESIDE = 2;

function isBeside(one: Match, other: Match, { words: { texts: blocks } }: Texts): boolean {
  if (blocks[one.first] !== blocks[other.first]) return false;
  return other.first - one.last <= BESIDE && one.first - other.last <= BESIDE;
}

/**
 * Whether two names share the last word of the first, which is no abbreviation: few of
 * those are words as well.
 */
function saysTheSame({ pattern }: Match, other: Match): boolean {
  const last = pattern.words.at(-1) ?? '';
  return !CAPITALS.test(last) && other.pattern.words.some((word) => endsAlike(last, word));
}
const CAPITALS = /^\p{Lu}{2,}$/u;

const CLAUSE_ENDS = /[,،;:–—]/;

function isInLaterClause({ last }: Match, { first }: Match, texts: Texts): boolean {
  for (let at = last; at < first; at++) {
    if (!CLAUSE_ENDS.test(texts.gap(at) ?? '')) continue;
    // A score or an hour is none: 24–17, 20:45.
    if (!isNumber(at, texts) || !isNumber(at + 1, texts)) return true;
  }
  return false;
}

function isNumber(word: number, texts: Texts): boolean {
  return /^\p{N}+$/u.test(texts.word(word));
}

const ENDS = /[.!?…؟;؛]/;

/** Whether two matches are in one sentence, or one half of it if a semicolon divides it. */
function isInSentence(one: Match, other: Match, texts: Texts): boolean {
  const [left, right] = one.first <= other.first ? [one, other] : [other, one];
  const { texts: blocks } = texts.words;
  if (blocks[left.first] !== blocks[right.first] || right.first - left.last > NEAR) return false;
  for (let at = left.last; at < right.first; at++) {
    if (ENDS.test(texts.gap(at) ?? '.')) return false;
  }
  return true;
}
