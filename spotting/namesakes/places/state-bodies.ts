import { STATES, STATES_OF_TWO } from '../../lists/us-states.ts';
import { OF_STATES, STATE_NOUN, STATES_ABROAD } from '../../lists/us-states-abroad.ts';
import { adjoins, folded, isFollowed } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldedPattern } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import { IN } from './elsewhere.ts';

/**
 * Bodies of one state of the US, which are called as those of all: “the Ohio House Speaker”, “le
 * Sénat texan”, «Верховный суд Колорадо», “Arizona Temsilciler Meclisi”.
 */
export function isOfState(match: Match, texts: Texts, lang: string | null): boolean {
  const { first, last, pattern } = match;
  if (pattern.caseless || !hasBodyWord(match, texts)) return false;
  if (lang === 'en') return isStateBefore(first, texts) && !isContest(match, texts);
  if (lang === 'tr') return isTurkishState(first - 1, texts);
  if (lang === 'de') return isGermanState(match, texts);
  return adjoins(last, texts) && isStateBehind(last + 1, texts, lang ?? '');
}

/** Words in the names of a parliament, its houses and a supreme court. */
const BODY = foldedPattern(
  /^(?:supreme|house|senate?|s[ée]nat|senado|senat[oıi]?|repräsentantenhaus(?:es)?|oberste[rns]?|chambre|cámara|cour|corte|верховн.{2,3}|палат.{1,2}|сенат.{0,2}|المحكمة|النواب|نواب|الشيوخ|شيوخ|نمایندگان|دیوان|سنا|سنای|yüksek|temsilciler)$/u,
);

function hasBodyWord({ first, last }: Match, texts: Texts): boolean {
  for (let at = first; at <= last; at++) if (BODY.test(folded(at, texts))) return true;
  return false;
}

/**
 * Whether the name of a state, or “state”, is before a word: “the Texas Senate”, “Ohio’s House
 * Speaker”, “the state Supreme Court”.
 */
function isStateBefore(word: number, texts: Texts): boolean {
  let at = word - 1;
  if (!adjoins(at, texts)) return false;
  if (texts.word(at) === 's' && isFollowed(at - 1, texts)) at--;
  const state = texts.word(at);
  return state === 'state' || isState(at, texts);
}

/** Whether the name of a state, of one word or two, or of a territory ends at a word. */
function isState(at: number, texts: Texts): boolean {
  const state = texts.word(at);
  if (STATES.has(state) || ENGLISH_ONLY.has(state)) return true;
  const full = `${texts.word(at - 1)} ${state}`;
  return adjoins(at - 1, texts) && (STATES_OF_TWO.has(full) || OTHERS_OF_TWO.has(full));
}
/** A country too; nor are its bodies those of the US. */
const ENGLISH_ONLY: ReadonlySet<string> = new Set(['Georgia', 'Guam']);
const OTHERS_OF_TWO: ReadonlySet<string> = new Set([
  ...['New York', 'Puerto Rico', 'Mariana Islands', 'Virgin Islands', 'American Samoa'],
]);

/** Whether the US Senate is meant, for which a state elects: “the Ohio Senate race”. */
function isContest({ first, last }: Match, texts: Texts): boolean {
  return (
    texts.word(first) === 'Senate' && adjoins(last, texts) && CONTEST.test(texts.word(last + 1))
  );
}
const CONTEST =
  /^(?:race|seat|runoff|candida|primar|campaign|bid|contest|election|nomin|hopeful|delegation|special|matchup|map)/;

function isTurkishState(at: number, texts: Texts): boolean {
  if (!adjoins(at, texts)) return false;
  if (STATE_NOUN.test(folded(at, texts))) return true;
  return isState(at, texts) || (STATES_ABROAD.get('tr')?.test(folded(at, texts)) ?? false);
}

/**
 * In German an adjective stands before the body, or a genitive behind it: das
 * Oberste Gericht Colorados.
 */
function isGermanState({ first, last }: Match, texts: Texts): boolean {
  if (adjoins(first - 1, texts) && OF_STATES.get('de')?.test(folded(first - 1, texts))) return true;
  if (!adjoins(last, texts)) return false;
  const next = texts.word(last + 1);
  return next.endsWith('s') && STATES.has(next.slice(0, -1));
}

function isStateBehind(word: number, texts: Texts, lang: string): boolean {
  const state = folded(word, texts);
  if (OF_STATES.get(lang)?.test(state) || STATE_NOUN.test(state)) return true;
  const names = STATES_ABROAD.get(lang);
  if (names?.test(state)) return true;
  const isIn = lang === 'ar' && state === IN && adjoins(word, texts);
  return isIn && isStateBehind(word + 1, texts, lang);
}
