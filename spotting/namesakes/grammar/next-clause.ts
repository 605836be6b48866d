import { isGivenName } from '../../lists/given-names.ts';
import { adjoins, folded, isFollowed, opensSentence } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldedPattern } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/** Tells a noun in apposition to a name from one of the clause that goes on behind the comma. */

/**
 * Whether a noun with the definite article is the subject of another clause: “After the attack by
 * Hamas, the nurse …”, “Putin, the film says, …”. Nobody knows what a page tells of in passing, so
 * that an apposition has another article or none: “Goma, a ferry”.
 *
 * @param first the first word of the name before the comma.
 */
export function isSubject(noun: number, first: number, texts: Texts): boolean {
  return isSpeaker(noun, texts) || isFronted(first, texts);
}
/** Whether a noun is who said what stands before it: “It was Israel, a nurse said.” */
export function isSpeaker(noun: number, texts: Texts): boolean {
  return adjoins(noun, texts) && SAYS.test(folded(noun + 1, texts));
}
export const DEFINITE = /^(?:the|la|le|les|l|el|los|las|der|die|das)$/;
const SAYS =
  /^(?:say|said|claim|show|suggest|report|note|recall|recount|add(?:s|ed)$|wr[io]te|explain|warn|argue|insist|admit|dit|raconte|affirme|écrit|explique|dice|dijo|cuenta|contó|recuerd|explica|sagt|erzählt|berichtet|schr[ei])/;

/** The same, of what may have an article before it. */
export function isNextSubject(last: number, noun: number, first: number, texts: Texts): boolean {
  return DEFINITE.test(folded(last + 1, texts)) && isSubject(noun, first, texts);
}

/**
 * Whether a noun behind a name and a comma stands in the clause that goes on, and no comma closes an
 * apposition: “Under Trump, farmer bankruptcies rose”, «По словам Путина, пенсионеры …», or behind
 * the comma that Turkish has after a subject: “Erdoğan, emekli maaşlarına …”.
 */
export function isOfNextClause(
  noun: number,
  { first, last }: Pick<Match, 'first' | 'last'>,
  texts: Texts,
  lang: string | null,
): boolean {
  if (!COMMA.test(texts.gap(last) ?? '')) return false;
  if (lang === 'tr') return !isClosedBehind(noun, MAX_TURKISH, texts);
  if (isSeveral(noun, texts)) return true;
  return isFronted(first, texts) && !isClosedBehind(noun, LONGEST_APPOSED, texts);
}
const COMMA = /^["»”]?[,،] $/;
/** One more noun: “emekli öğretmen,”. */
const MAX_TURKISH = 1;
const LONGEST_APPOSED = 12;

/** Whether a Russian, Ukrainian or Romance noun is of several, while a name is of one. */
function isSeveral(noun: number, texts: Texts): boolean {
  return SEVERAL.test(texts.word(noun));
}
const SEVERAL =
  /^(?:\p{Script=Cyrillic}+(?:[рцкт][ыи]|ар[иі]|[ая]м|[ая]ми|[ая]х|ов|ів|ей)|(?:jubilad|enfermer|carpinter|carnicer|veterinari|peluquer|farmacéutic|taxist|albañil|pompier|infirmi|plombi|boulang|bouch|menuisi|charpenti|électrici|pharmaci|vétérinai)\p{Ll}+s)$/u;

/** Whether a comma closes what began behind one, within so many words: “…, a plumber, said”. */
function isClosedBehind(noun: number, most: number, texts: Texts): boolean {
  for (let at = noun; at <= noun + most; at++) {
    const gap = texts.gap(at) ?? '';
    if (/[,،)]/.test(gap)) return true;
    if (!isFollowed(at, texts) || /[.!?…؟:;]/.test(gap)) return at === noun;
  }
  return false;
}

/** Whether a name ends what says when or why something was, at the opening of its sentence. */
function isFronted(first: number, texts: Texts): boolean {
  if (CALLED.test(folded(first - 1, texts))) return false;
  for (let at = first - 1; at >= first - LONGEST_FRONT && isFollowed(at, texts); at--) {
    if (/[,;:،]/.test(texts.gap(at) ?? '')) return false;
    if (opensSentence(at, texts)) {
      const word = folded(at, texts);
      return isFronting(word) || ARABIC_FRONTING.test(word);
    }
  }
  return false;
}

/** Whether a word begins what stands before a clause: a preposition, or a participle. */
function isFronting(word: string): boolean {
  return FRONTING.test(word) || (PARTICIPLE.test(word) && !isGivenName(word));
}
/**
 * “Captured by Russia, the nurse …”, “Critical of Trump, the singer …”, « Boycotté par Israël, le
 * romancier … », «Huida de Siria, la pintora …».
 */
const PARTICIPLE = new RegExp(
  `^(?:${[
    '\\p{L}{3,}(?:ed|ing)|sent|born|known|shot|held|caught|taken|driven|sworn|beloved|hit|told|made',
    'critical|proud|fearful|wary|angry|furious|loyal|close|hostile|sympathetic|suspicious|supportive',
    '\\p{L}{3,}(?:ée?s?|ants?|ue?s?)|critique|proche',
    '\\p{L}{2,}(?:[ai]d[oa]s?|iendo|ando)|crític[oa]|cercan[oa]|pres[oa]|muert[oa]',
  ].join('|')})$`,
  'u',
);
/** “Known as Vance, the plumber from Tampa, …”. */
const CALLED = /^(?:as|como|comme|als)$/;
const LONGEST_FRONT = 10;
const FRONTING =
  /^(?:after|following|during|before|despite|amid|since|with|without|under|on|in|at|for|from|because|when|while|if|as|though|although|tras|después|durante|según|ante|con|sin|en|desde|para|por|antes|cuando|si|aunque|mientras|contra|après|avant|pendant|malgré|selon|depuis|dans|à|au|aux|pour|par|sous|sans|face|avec|lors|quand|si|nach|vor|während|trotz|laut|seit|bei|im|mit|ohne|unter|wegen|across|throughout|inside|against|thanks|unlike|like|по|после|согласно|как|если|когда|пока|при|за|из|от|без|против|ради|благодаря|вопреки|під|після|згідно|згiдно|якщо|коли|поки|через|проти|завдяки|попри|від|як)$/;
/** In Arabic, with what may be attached, and Persian: بعد خطاب ترامب، ممرض …, پس از سخنان ترامپ، …. */
const ARABIC_FRONTING = foldedPattern(
  /^[وف]?(?:بعد|قبل|قبيل|منذ|خلال|أثناء|رغم|على|مع|بحسب|حسب|وفق|وفقا|بموجب|عند|عندما|حين|بينما|فيما|إذا|لو|في|من|عن|إلى|تحت|بدون|دون|ضد|بسبب|بفضل|نتيجة|إثر|عقب|لدى|أمام|عبر|بدعم|بأمر|پس|پیش|در|از|به|با|بر|طبق|بنابر|علیرغم|هنگام|هنگامی|زمانی|وقتی|اگر|چون|برای|علیه|همزمان|پیرو|زیر)$/u,
);
