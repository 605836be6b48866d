import { STATES } from '../lists/bearers.ts';
import { isCountry, isPeopleBefore, isPeopleBehind, isRegion } from '../lists/peoples.ts';
import { isPlainCountry } from '../lists/plain-countries.ts';
import { adjoins, CAPITALISED, folded, isFollowed, type Known } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { covers } from '../weigh/positions.ts';
import { foldedPattern, foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';

/**
 * Institutions that many countries have under the same name, and the words next to them that say whose they are: “la Cour
 * suprême polonaise”, “the Supreme Court of India”, «Верховный суд Польши», “the Polish Supreme Court”, “Pakistan Yüksek
 * Mahkemesi”, «المحكمة العليا في كينيا».
 */

/** Words between the name and the country, at most two: “de los”. */
const LINKS: ReadonlySet<string> = new Set(
  'of de du des d del dei degli della dello do da dos das van von la las los les l the il lo'.split(
    ' ',
  ),
);
const MAX_LINKS = 2;
/** Given names before a cue, which is their family name: le RN de Jordan Bardella, le Front national de Jean-Marie Le Pen. */
const MAX_GIVEN = 2;

const FOLLOWED: readonly string[] = ['fr', 'es', 'it', 'pt', 'ar'];
const GENITIVE: readonly string[] = ['ru', 'uk'];
/** In these a people stands before; in Turkish a country does. */
const PRECEDED: readonly string[] = ['en', 'de', 'ru', 'uk', 'tr'];

/** Whether the words beside a name say that it is another country's: one that is not a cue of its entry. */
export function isElsewhere(match: Match, texts: Texts, lang: string | null, cues: Known): boolean {
  const isCue = (word: number) => cues.some((list) => covers(list, word));
  const before = ownerBefore(match, texts, lang ?? '');
  if (before >= 0 && !isCue(before)) return true;
  const { first, last } = match;
  if (!adjoins(last, texts)) return false;
  const next = last + 1;
  if (GENITIVE.includes(lang ?? '')) {
    const isOwner =
      first !== last || CLIPPED.test(texts.word(first)) || COUNTRY.test(texts.word(next));
    return (
      isOwner &&
      texts.casing(first) === 'sentence' &&
      CAPITALISED.test(texts.word(next)) &&
      (/(?:[ыиіїяюа]|[ое]го)$/u.test(texts.word(next)) || MASCULINE.test(texts.word(next))) &&
      !isCue(next)
    );
  }
  if (lang === 'fa') return first !== last && isCountry(folded(next, texts), lang) && !isCue(next);
  if (FOLLOWED.includes(lang ?? '') && isPeopleBehind(folded(next, texts), lang ?? ''))
    return !isCue(next);
  if (lang === 'ar') {
    if (first === last || folded(next, texts) !== IN || !adjoins(next, texts)) return false;
    return isCountry(folded(next + 1, texts), lang) && !isCue(next + 1);
  }
  let at = next;
  while (at - next < MAX_LINKS && LINKS.has(folded(at, texts))) {
    if (!isBesideLink(at, texts)) return false;
    at++;
  }
  if (at === next || isWhereFrom(at, texts)) return false;
  for (let name = at; name <= at + MAX_GIVEN; name++) {
    if (isCue(name)) return false;
    if (!isBesideName(name, texts)) break;
  }
  return CAPITALISED.test(texts.word(at)) || isOfNoun(match, at, texts, lang);
}

/** Whether German says of a place that something is done from there: “wird Franziskus von Ecuador aus anrufen”, “von Rom nach Paris”. */
function isWhereFrom(place: number, texts: Texts): boolean {
  return (
    texts.word(place - 1) === 'von' &&
    adjoins(place, texts) &&
    FROM_THERE.test(texts.word(place + 1))
  );
}
const FROM_THERE = /^(?:aus|ab|nach|bis|über|weiter|her)$/;

/** The genitive of most countries; after a single word, other words may follow in any case: Конгресс Бразилии. */
const COUNTRY = /(?:ии|ії|[бдкнп][ыи]|[аи]я|аю)$/u;

/** The Ukrainian genitive of masculine countries, which no feminine accusative looks like: Ірану, but Україну. */
const MASCULINE = /(?:[дтвмр]а|джа|ме)ну$|(?:нам|пт|рак|[жт][иа]р|вейт|пал|вадор)у$/u;

/** Whose a body is, said by a noun: le Congrès des maires, la Comisión de investigación. */
function isOfNoun({ first, last }: Match, at: number, texts: Texts, lang: string | null): boolean {
  if (first !== last || !OF_NOUNS.includes(lang ?? '') || !BODY.test(texts.word(last)))
    return false;
  if (!/^d/i.test(texts.word(last + 1))) return false;
  return /^\p{Ll}{4,}$/u.test(texts.word(at));
}
const OF_NOUNS: readonly string[] = ['fr', 'es', 'it', 'pt'];

/** The ending of an Arabic adjective, folded. */
const ARABIC_OF = '\u06CC';

/** “In”, folded. */
const IN = '\u0641\u06CC';

/** Whose an institution is by the word before it, or before its genitive: “Kenya’s Supreme Court”, “Pakistan’ın Yüksek Mahkemesi”; else -1. */
function ownerBefore({ first, pattern }: Match, texts: Texts, lang: string): number {
  if (!PRECEDED.includes(lang) || pattern.caseless || !adjoins(first - 1, texts)) return -1;
  const before = first - 1;
  if (lang === 'en' && texts.word(before) === 's' && isBesideLink(before - 1, texts)) {
    const owner = texts.word(before - 1);
    return STATES.has(owner) || isCountry(folded(before - 1, texts), lang) ? before - 1 : -1;
  }
  if (lang !== 'tr') return isPeopleBefore(folded(before, texts), lang) ? before : -1;
  const isSuffix = /^\p{Ll}+$/u.test(texts.word(before)) && isBesideLink(before - 1, texts);
  const at = isSuffix && !adjoins(before - 1, texts) ? before - 1 : before;
  return isCountry(folded(at, texts), lang) ? at : -1;
}

/** Whether a capitalised word and the next may be of one person's name. */
function isBesideName(word: number, texts: Texts): boolean {
  return CAPITALISED.test(texts.word(word)) && (adjoins(word, texts) || texts.gap(word) === '-');
}

/** Whether a space or an apostrophe separates a word from the next: d’Israël. */
function isBesideLink(word: number, texts: Texts): boolean {
  return isFollowed(word, texts) && /^[ '’]$/.test(texts.gap(word) ?? '');
}

/** Whether a place is in a US state, such as Moscow, Idaho; no such town has an entry. */
export function isInState({ last }: Pick<Match, 'last'>, texts: Texts): boolean {
  if (!isFollowed(last, texts)) return false;
  if (texts.gap(last) === ', ') {
    const next = texts.word(last + 1);
    if (POSTAL.test(next)) return true;
    if (ABBREVIATED.test(next)) return texts.gap(last + 1)?.startsWith('.') ?? false;
    if (texts.gap(last + 1) === '.' && INITIALS.test(next + texts.word(last + 2))) return true;
    return STATES.has(next) && !isTurkishCase(last + 1, texts);
  }
  return isOfTown(last, texts) && isStateNear(last, texts);
}

/** Whether a suffix other than the English genitive follows an apostrophe: Lavrov, Alaska’ya geldi. */
function isTurkishCase(word: number, texts: Texts): boolean {
  if (!isFollowed(word, texts)) return false;
  return foldVariants(texts.gap(word) ?? '') === "'" && texts.word(word + 1) !== 's';
}

/** States as letters have them, without those that are words or bodies: in, or, me, the Palestinian Authority. */
const POSTAL =
  /^(?:A[KLRZ]|C[AOT]|FL|I[ADL]|K[SY]|M[DINOST]|N[CDEHJMVY]|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** States as newspapers shorten them, with a dot: Peru, Ind. */
const ABBREVIATED =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Ga|Ill|Ind|Kan|Ky|Mass|Md|Mich|Miss|Mont|Neb|Nev|Okla|Ore|Tenn|Va|Vt|Wash|Wis|Wyo)$/;
/** The same by their initials: Lebanon, N.H. */
const INITIALS = /^(?:N[CDHJMY]|RI|S[CD])$/;

/** The bodies of an American town, by the first of their two words. */
const OF_TOWN: ReadonlyMap<string, string> = new Map([
  ['Police', 'Department'],
  ['Fire', 'Department'],
  ['School', 'District'],
  ['High', 'School'],
]);

/** Whether what follows a name is a town's: Moscow Police Department, Moscow PD. */
function isOfTown(last: number, texts: Texts): boolean {
  if (!adjoins(last, texts)) return false;
  const next = texts.word(last + 1);
  if (next === 'PD') return true;
  const second = OF_TOWN.get(next);
  return second !== undefined && adjoins(last + 1, texts) && texts.word(last + 2) === second;
}

/** Words to each side within which a town's state is named. */
const NEAR_STATE = 40;

function isStateNear(word: number, texts: Texts): boolean {
  const { texts: blocks, length } = texts.words;
  for (let at = Math.max(0, word - NEAR_STATE); at <= word + NEAR_STATE && at < length; at++) {
    if (blocks[at] === blocks[word] && STATES.has(texts.word(at))) return true;
  }
  return false;
}

/**
 * Whether a body that needs no evidence is another country's: «Рада безпеки Білорусі», “el Consejo de Seguridad de Chechenia”. A single
 * word needs evidence anyway, but in German, which writes such names as one.
 */
export function isBodyElsewhere(match: Match, texts: Texts, lang: string | null, cues: Known) {
  const { first, last } = match;
  if (GENITIVE.includes(lang ?? ''))
    return (
      (first === last ? CLIPPED : BODY).test(texts.word(first)) &&
      isElsewhere(match, texts, lang, cues)
    );
  if (![first, last - 1, last].some((at) => at >= first && SECURITY.test(folded(at, texts))))
    return false;
  if (saysOfTheWorlds(match, texts, lang)) return false;
  const owner = ownerOf(match, texts, lang ?? '');
  return owner >= 0 && !cues.some((list) => covers(list, owner));
}
/** Of the names of bodies that every country may have, a security council. */
const SECURITY = foldedPattern(
  /^(?:security|s[ée]curit[ée]|seguridad|sicherheitsrat(?:e?s)?|güvenlik|امنیت|الأمن)$/iu,
);

/**
 * Whether a country beside a council is its member or what it speaks about: “Slovenia’s Security Council seat”, “Fransa Güvenlik
 * Konseyi’nde”, «شورای امنیت سوریه را محکوم کرد».
 */
function saysOfTheWorlds({ last }: Match, texts: Texts, lang: string | null): boolean {
  if (lang === 'en') return adjoins(last, texts) && OF_MEMBERS.test(texts.word(last + 1));
  if (lang === 'tr') return isTurkishMember(last, texts);
  if (lang !== 'fa') return false;
  for (let at = last + 1; at <= last + NEAR_OBJECT && adjoins(at - 1, texts); at++) {
    if (folded(at, texts) === OBJECT) return true;
  }
  return false;
}
const OF_MEMBERS =
  /^(?:seat|bid|veto|membership|presidency|term|ambassador|envoy|vote|draft|resolution)/;

/** In Turkish, a country before it is the subject where the council has a case but the genitive, and a member where that is said. */
function isTurkishMember(last: number, texts: Texts): boolean {
  if (!isFollowed(last, texts)) return false;
  const next = texts.word(last + 1);
  return texts.gap(last) === ' ' ? TURKISH_MEMBER.test(next) : !/^n?[ıiuü]n$/.test(next);
}
const TURKISH_MEMBER = /^(?:üye|daimi|daimî|geçici|dönem|koltu|kararı|tasarı|vetosu)/;
/** The Persian sign of an object, and how far behind the council. */
const OBJECT = foldVariants('را');
const NEAR_OBJECT = 5;

/** The word that says which country or region a body is of, before or behind it; else -1. */
function ownerOf(match: Match, texts: Texts, lang: string): number {
  const before = ownerBefore(match, texts, lang);
  if (before >= 0) return before;
  const beside = match.first - 1;
  if (adjoins(beside, texts) && isRegion(folded(beside, texts))) return beside;
  if (lang === 'en' && texts.word(beside) === 's' && isRegion(folded(beside - 1, texts)))
    return beside - 1;
  if (lang === 'de' && adjoins(beside, texts) && isGermanGenitive(beside, texts)) return beside;
  if (!adjoins(match.last, texts)) return -1;
  let at = match.last + 1;
  // An Arabic plural is the object of what the council does: دعا مجلس الأمن السوريين.
  const isOne = lang !== 'ar' || folded(at, texts).endsWith(ARABIC_OF);
  if (FOLLOWED.includes(lang) && isOne && isPeopleBehind(folded(at, texts), lang)) return at;
  while (at - match.last <= MAX_LINKS && isLink(at, texts) && isBesideLink(at, texts)) at++;
  const name = folded(at, texts);
  if (isRegion(name) || isCountry(name, lang)) return at;
  // What the country has may follow: im Sicherheitsrat Russlands Veto.
  const isLast = !adjoins(at, texts) || !CAPITALISED.test(texts.word(at + 1));
  return lang === 'de' && isLast && isGermanGenitive(at, texts) ? at : -1;
}

function isGermanGenitive(at: number, texts: Texts): boolean {
  const [, noun] = /^(.*\p{Ll})s$/u.exec(folded(at, texts)) ?? [];
  return noun !== undefined && (isRegion(noun) || isPlainCountry(noun, 'de'));
}

function isLink(at: number, texts: Texts): boolean {
  const word = folded(at, texts);
  return LINKS.has(word) || word === IN;
}

/** Nouns that open the names of bodies, in any case. */
export const BODY =
  /(?<!\p{L})(?:(?:рад|совет|конг?рес|палат|сенат|суд|парламент)\p{L}{0,3}|congr[eè]so?s?|kongress(?:es)?|s[eé]nat[eo]?s?|senado|comm?issi[oó]n|kommission|council|parlement|parliament|parlament)$/iu;
/** A body of two words in one, which stands before whose it is and nothing else in the genitive. */
const CLIPPED = /^(?:рад|сов)без(?:[ауі]|ом|е)?$/iu;
/** Plurals, in the genitive where there is one, of what people are by trade. */
const TRADE =
  /^\p{Ll}{2,}(?:[оі]логов|[оі]логів|ников|ників|чиков|чиків|щиков|арей|арів|ярів|истов|истів|торов|торів|телей|телів|[оі]варов|[оі]варів|ургов|ургів)$/u;
const TRADE_BEHIND_LINK =
  /^\p{L}{3,}(?:ists|makers|istes|logues|istas|[oó]logos|isten|logen|ärzte|händler|forscher|züchter|lehrer)$/iu;
const TRADE_LINKS: ReadonlySet<string> = new Set(['of', 'der', 'des', 'de', 'los', 'las']);

/**
 * Whether a body is that of a trade: «Європейська рада сироварів», «Верховный суд охотников», “Kongress der Augenärzte”,
 * “congrès des dentistes”.
 */
export function isOfTrade({ last }: Match, texts: Texts): boolean {
  if (!adjoins(last, texts) || !BODY.test(texts.word(last))) return false;
  let at = last + 1;
  if (TRADE.test(texts.word(at))) return true;
  while (at - last <= MAX_LINKS && TRADE_LINKS.has(texts.word(at)) && adjoins(at, texts)) at++;
  return at > last + 1 && TRADE_BEHIND_LINK.test(texts.word(at));
}
