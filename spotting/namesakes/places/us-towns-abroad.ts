import { STATES, STATES_OF_TWO, US_TOWNS } from '../../lists/us-states.ts';
import {
  OF_STATES,
  STATE_BEHIND_TOWN,
  STATES_ABROAD,
  STATES_RENAMED,
  TOWNS_ABROAD,
} from '../../lists/us-states-abroad.ts';
import { adjoins, CAPITALISED, folded, hyphenated, isFollowed } from '../../match/neighbours.ts';
import { foldedPattern } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';
import { isStateOfAnother } from './state-of-another.ts';

/**
 * Towns of the US as other languages tell of them: „Odessa im US-Bundesstaat Texas“, “la ville
 * texane d’Odessa”, «в Одессе (штат Техас)», موسكو بولاية أيداهو.
 */

/** What stands between a town and its state, apart from a mark. */
const LINK = foldedPattern(
  /^(?:in|im|au|aux|en|dans|de|del|du|d|l|la|le|los|el|в|у|во|що|что|штат(?:а|е|і|у)?|من|في|در)$/u,
);
const ARTICLE = /^(?:la|le|el|los|l)$/;
/** A bracket or a comma, which put the state beside the town. */
const MARK = /^(?:, | \(|، )$/;
const APOSTROPHE = /^['’]$/;
const MAX_LINKS = 4;

/** Whether a place is told to be a town in a US state, in a text that is not in English. */
export function isInStateAbroad(name: Name, texts: Texts, lang: string | null): boolean {
  if (isStateOfAnother(name, texts, lang)) return true;
  if (lang === null || lang === 'en' || !isTown(name, texts, lang)) return false;
  return isStateBehind(name, texts, lang) || isOfState(name, texts, lang);
}

function isTown({ last }: Name, texts: Texts, lang: string): boolean {
  const name = folded(last, texts);
  return TOWNS_ABROAD.get(lang)?.test(name) ?? US_TOWNS.has(name);
}

/**
 * Whether a state follows a town: behind a mark, behind the word for a state, or behind “in” if the
 * town is where something happens. What is from Moscow may be in Alaska.
 */
function isStateBehind({ first, last }: Name, texts: Texts, lang: string): boolean {
  if (!isFollowed(last, texts)) return false;
  const isMarked = MARK.test(texts.gap(last) ?? '');
  if (!isMarked && !adjoins(last, texts)) return false;
  let isCalledState = false;
  let isIn = false;
  let at = last + 1;
  for (let links = 0; links < MAX_LINKS && isLinked(at, texts); links++) {
    const word = stateWord(at, texts);
    isCalledState ||= STATE_BEHIND_TOWN.test(word);
    if (!STATE_BEHIND_TOWN.test(word) && !LINK.test(word)) break;
    isIn ||= !ARTICLE.test(word);
    at++;
  }
  if (at === last + 1 && !isMarked) return isJoinedState(at, first, texts, lang);
  if (!isState(at, texts, lang, isCalledState)) return false;
  // In a list, a state may have an article: “la Syrie, la Californie”.
  if (at > last + 1 && !isIn) return false;
  if (isMarked) return isCalledState || at > last + 1 || isClosed(at, texts);
  return isWhere(first, texts, lang);
}

/** Arabic attaches “in” to the word for a state: موسكو بولاية أيداهو. */
function isJoinedState(at: number, first: number, texts: Texts, lang: string): boolean {
  if (!STATE_BEHIND_TOWN.test(folded(at, texts)) || !adjoins(at, texts)) return false;
  return isState(at + 1, texts, lang, true) && isWhere(first, texts, lang);
}

function isLinked(word: number, texts: Texts): boolean {
  return adjoins(word, texts) || APOSTROPHE.test(texts.gap(word) ?? '') || texts.gap(word) === '-';
}

/** A word, of US-Bundesstaat the whole. */
function stateWord(word: number, texts: Texts): string {
  return folded(word, texts) === 'us' && texts.gap(word) === '-' ? 'in' : folded(word, texts);
}

/** Whether a word is a state, or begins one of two words. */
function isState(word: number, texts: Texts, lang: string, isCalledState: boolean): boolean {
  const state = folded(word, texts);
  if (STATES_ABROAD.get(lang)?.test(state) || STATES_RENAMED.get(lang)?.test(state)) return true;
  if (STATES.has(texts.word(word))) return true;
  const full = `${texts.word(word)} ${texts.word(word + 1)}`;
  if (STATES_OF_TWO.has(full)) return true;
  return isCalledState && /^(?:new york|nueva york|washington)/.test(full.toLowerCase());
}

function isClosed(state: number, texts: Texts): boolean {
  return !isFollowed(state, texts) || /[,.;:)!?،]/.test(texts.gap(state) ?? '');
}

/** Before a place where something happens, or a word for what kind of place it is. */
const WHERE = foldedPattern(
  /^(?:in|à|en|dans|в|у|во|في|بـ?|در|(?:klein)?stadt|städtchen|ort|gemeinde|ville|commune|localité|ciudad|localidad|pueblo|город(?:е|ка|ке|ок|а)?|міст(?:о|і|а|ечко|ечку)|مدينة|بلدة|شهر|شهرک)$/u,
);

function isWhere(first: number, texts: Texts, lang: string): boolean {
  if (!isFollowed(first - 1, texts) || WHERE.test(folded(first, texts))) return true;
  if (lang === 'ar' && /^ب/u.test(texts.word(first))) return true;
  let before = first - 1;
  if (/^(?:de|d|la|el)$/.test(folded(before, texts))) before--;
  return WHERE.test(folded(before, texts));
}

/**
 * Whether the adjective of a state, or the state itself, stands before a town: „im texanischen
 * Odessa“, «в техасской Одессе», “la ciudad texana de Odesa”, “Teksas’ın Odessa kenti”.
 */
function isOfState({ first, last }: Name, texts: Texts, lang: string): boolean {
  let at = first - 1;
  if (!isFollowed(at, texts)) return false;
  if (lang === 'de' && /^(?:(?:klein)?stadt|städtchen|gemeinde)$/.test(folded(at, texts))) at--;
  if ((lang === 'fr' || lang === 'es') && /^(?:de|d)$/.test(folded(at, texts))) at--;
  if (lang === 'ru' || lang === 'uk') {
    if (/^(?:город|міст)/.test(folded(at, texts))) at--;
    const adjective = folded(at, texts);
    return ADJECTIVE.test(adjective) && (STATES_ABROAD.get(lang)?.test(adjective) ?? false);
  }
  if (lang === 'tr') return isTurkishTown(first, last, texts);
  return adjoins(at, texts) || at < first - 1
    ? (OF_STATES.get(lang)?.test(folded(at, texts)) ?? false)
    : false;
}
const ADJECTIVE = /(?:ск|ськ)(?:ий|ая|ой|ом|ого|ую|ій|ому|ою|ої|а|у)$/;

/** “Teksas’ın Odessa kenti”, “Idaho eyaletinin Moskova kasabası”. */
function isTurkishTown(first: number, last: number, texts: Texts): boolean {
  if (!adjoins(last, texts) || !TURKISH_TOWN.test(folded(last + 1, texts))) return false;
  for (let at = first - 1; at >= Math.max(0, first - MAX_LINKS); at--) {
    if (!isFollowed(at, texts)) return false;
    const word = texts.word(at);
    if (STATES.has(word) || STATES_ABROAD.get('tr')?.test(folded(at, texts))) return true;
    if (CAPITALISED.test(hyphenated(at, texts))) return false;
  }
  return false;
}
const TURKISH_TOWN = /^(?:kent|kasaba|şehr|ilçe)/;
