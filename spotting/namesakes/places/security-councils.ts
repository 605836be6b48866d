import { BODY_NOUN, SECURITY_COUNCIL } from '../../lists/bodies.ts';
import { isCountry, isPeopleBehind, isRegion } from '../../lists/peoples.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, CAPITALISED, folded, isFollowed, type Known } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { covers } from '../../weigh/positions.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import {
  FOLLOWED,
  GENITIVE,
  IN,
  isBesideLink,
  isElsewhere,
  LINKS,
  MAX_LINKS,
  ownerBefore,
} from './elsewhere.ts';

/**
 * The security councils that many states have, which are called as that of the United Nations is.
 */

/**
 * Whether a body that needs no evidence is another country's: «Рада безпеки Білорусі», “el
 * Consejo de Seguridad de Chechenia”. A single word needs evidence anyway, but in German, which
 * writes such names as one.
 */
export function isBodyElsewhere(
  match: Match,
  texts: Texts,
  lang: string | null,
  cues: Known,
): boolean {
  const { first, last } = match;
  if (GENITIVE.includes(lang ?? ''))
    return (
      (first === last ? SECURITY_COUNCIL : BODY_NOUN).test(texts.word(first)) &&
      isElsewhere(match, texts, lang, cues)
    );
  if (!isSecurityCouncil(match, texts)) return false;
  if (saysOfTheWorlds(match, texts, lang)) return false;
  const owner = ownerOf(match, texts, lang ?? '');
  return owner >= 0 && !cues.some((list) => covers(list, owner));
}
/** Whether a name is that of a security council, by its last words. */
export function isSecurityCouncil({ first, last }: Match, texts: Texts): boolean {
  return [first, last - 1, last].some((at) => at >= first && SECURITY.test(folded(at, texts)));
}
/** Of the names of bodies that every country may have, a security council. */
const SECURITY = foldedPattern(
  /^(?:security|s[ée]curit[ée]|seguridad|sicherheitsrat(?:e?s)?|güvenlik|امنیت|الأمن)$/iu,
);

/**
 * Whether a country beside a council is its member or what it speaks about: “Slovenia’s Security
 * Council seat”, “Fransa Güvenlik Konseyi’nde”, «شورای امنیت سوریه را محکوم کرد».
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

/**
 * In Turkish, a country before it is the subject where the council has a case but the genitive, and
 * a member where that is said.
 */
function isTurkishMember(last: number, texts: Texts): boolean {
  if (!isFollowed(last, texts)) return false;
  const next = texts.word(last + 1);
  return texts.gap(last) === ' ' ? TURKISH_MEMBER.test(next) : !/^n?[ıiuü]n$/.test(next);
}
const TURKISH_MEMBER = /^(?:üye|daimi|daimî|geçici|dönem|koltu|kararı|tasarı|vetosu)/;
/** The Persian sign of an object, and how far behind the council. */
const OBJECT = foldVariants('را');
const NEAR_OBJECT = 5;

/** The ending of an Arabic adjective, folded. */
const ARABIC_OF = '\u06CC';

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
  // In Arabic, a country right behind it is what it speaks to: حث مجلس الأمن روسيا على الهدوء.
  const mayBeOf = lang !== 'ar' || at > match.last + 1;
  if (isRegion(name) || (mayBeOf && isCountry(name, lang))) return at;
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
