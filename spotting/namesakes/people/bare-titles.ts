import { adjoins, folded, isFollowed } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import { isDoneTo } from '../grammar/done-to.ts';

/**
 * Titles right before a family name by which it is another's, whoever that is: Judge Harris, le
 * sergent Rubio, “Hâkim Erdoğan”. No leader is a judge, a sergeant or a pastor. German ones are in
 * `other-titles.ts`.
 */

/**
 * By language, as texts have them: a small “judge” in English may stand before a clause, “the judge
 * Trump appointed”.
 */
const TITLES: Readonly<Record<string, RegExp>> = {
  en: /^(?:Judge|Justice|Officer|Sgt|Sergeant|Cpl|Corporal|Pvt|Detective|Trooper|Constable|PC|Inspector|Superintendent|Supt|Pastor|Rev|Reverend|Coach|Firefighter)$/,
  fr: /^(?:juge|[Ss]ergente?|[Ss]h[ée]rif|[Cc]aporale?|[Aa]djudante?|[Ii]nspect(?:eur|rice)|[Pp]asteur|abbé)$/,
  es: /^(?:[Jj]uez|[Jj]ueza|[Mm]agistrad[oa]|[Ss]argento|[Ss]heriff|[Ii]nspectora?)$/,
  de: /^(?:Dr|Prof)$/,
  tr: /^(?:[Hh][aâ]kim|[Yy]argıç|[Kk]omiser|[Bb]aşkomiser|[Mm]uhtar|[Kk]aymakam|[Aa]ntrenör|[ÖöO]ğretmen|[Dd]oktor|[Pp]rofesör|Dr|Prof|Doç|Av|Op)$/,
};
/**
 * The same where only a cue says who is meant. Leaders are learned, too, and some who are known by
 * one name alone are called so: Professor Yunus, Rep. Gabbard.
 */
const WEAK: Readonly<Record<string, RegExp>> = {
  en: /^(?:Dr|Doctor|Prof|Professor|Rep|Representative|Congressman|Congresswoman|Councillor|Cllr|Headteacher)$/,
  fr: /^(?:[Dd]octeur|[Pp]rofesseure?|Dr|Pr|Prof)$/,
  es: /^(?:[Dd]octor|[Pp]rofesora?|Dr|Prof)$/,
};
const SHORTENED = /^(?:Sgt|Cpl|Pvt|Supt|Rev|Dr|Prof|Rep|Cllr|Pr|Doç|Av|Op)$/;

/** Whether such a title stands before a family name. */
export function followsOtherTitle(
  title: number,
  { first, last, kind }: Pick<Match, 'first' | 'last' | 'kind'>,
  texts: Texts,
  lang: string | null,
): boolean {
  if (!isBeside(title, texts) || texts.casing(first) !== 'sentence') return false;
  const word = texts.word(title);
  const isTitle =
    TITLES[lang ?? '']?.test(word) || (kind === 'ambiguous' && WEAK[lang ?? '']?.test(word));
  if (!isTitle) return false;
  if (lang === 'en') return !isDoneTo({ first, last }, texts) && !isOfFirm(title, texts);
  if (lang === 'fr') return !isFrenchVerb(title, texts);
  return lang !== 'tr' || !isTurkishObject(last, texts);
}

function isBeside(title: number, texts: Texts): boolean {
  if (adjoins(title, texts)) return true;
  if (!isFollowed(title, texts) || !SHORTENED.test(texts.word(title))) return false;
  return /^\.\s$/.test(foldVariants(texts.gap(title) ?? ''));
}

/** Whether an officer is the head of a firm: Chief Executive Officer Musk. */
function isOfFirm(title: number, texts: Texts): boolean {
  if (texts.word(title) !== 'Officer' || !adjoins(title - 1, texts)) return false;
  return /^(?:Executive|Operating|Financial|Technology|Information)$/i.test(texts.word(title - 1));
}

/**
 * Whether “juge” is what somebody does: « un texte que juge Trump insuffisant », « comme le juge
 * Macron ». A judge has an article.
 */
function isFrenchVerb(title: number, texts: Texts): boolean {
  if (texts.word(title) !== 'juge') return false;
  if (!adjoins(title - 1, texts) || !DETERMINERS.test(folded(title - 1, texts))) return true;
  return adjoins(title - 2, texts) && SO.test(folded(title - 2, texts));
}
const DETERMINERS = /^(?:le|la|une?|cette|ce|du|au|ancien|ancienne|fédérale?|suprême)$/;
const SO = /^(?:comme|que|tel|telle)$/;

/**
 * Whether something is done to whom a Turkish sentence names behind its subject, or about him:
 * “Hâkim Erdoğan’ı dinledi”, “Doktor Erdoğan hakkında konuştu”.
 */
function isTurkishObject(last: number, texts: Texts): boolean {
  if (!isFollowed(last, texts)) return false;
  if (foldVariants(texts.gap(last) ?? '') === "'") return true;
  return adjoins(last, texts) && BEHIND_OBJECTS.test(folded(last + 1, texts));
}
const BEHIND_OBJECTS =
  /^(?:hakkında|için|ile|gibi|kadar|karşıtı|yanlısı|aleyhine|lehine|tarafından|dava(?!y)|hükümet|iktidar|yönetim|rejim)/;
