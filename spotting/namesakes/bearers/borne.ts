import type { Texts } from '../../words/texts.ts';
import { isBeside, type Name } from '../grammar/beside.ts';
import { beginsCompound } from '../written/joined.ts';
import { isArabClub } from './arab-clubs.ts';
import { isBehindArticle, isOfBar, isOfSchool, isOfUniversityOrOrder } from './bearer-apart.ts';
import { isAfterBearer, isTitle } from './bearer-before.ts';
import { isBeforeBearer, isBeforeGermanBearer, isBeforePossessed } from './bearer-behind.ts';
import { isBorneBehindColon } from './behind-colon.ts';
import { isCalled, isCalledBehind } from './called.ts';
import { beginsContest, endsCup, isAfterCup, isGermanContest, isOfContest } from './contests.ts';
import {
  beginsCompany,
  beginsMedium,
  endsArabicBranch,
  endsBranch,
  isBeforeDot,
  isOfFirmOrAgency,
} from './firms-and-media.ts';
import { isHamlet } from './hamlets.ts';
import {
  endsParty,
  endsQuotedCompound,
  isParty,
  isQuotedBehindBearer,
  isQuotedInPlace,
  isWork,
} from './quoted-bearer.ts';
import { isRunAsBusiness } from './run-as-business.ts';
import { isStop } from './stops.ts';
import { beginsStreet, isAtCorner, isOfStreet } from './streets.ts';

/**
 * Whether something bears a name that stands beside it: “the ferry Germany”, «Пароход «Украина»»,
 * “rue de Crimée”, “Kherson Street”.
 */

/** Any of these rules is enough. */
type Rules = readonly ((name: Name, texts: Texts) => boolean)[];

/** What bears the name stands behind it. */
const BEHIND: Rules = [
  isBeforeBearer, // Kherson Street
  isBeforeGermanBearer, // Moskau Allee
  isBeforePossessed, // Rubio’s Grill
  beginsContest, // Bahrain Grand Prix
  beginsStreet, // Kıbrıs Şehitleri Caddesi
  beginsMedium, // China Daily
  beginsCompany, // Sahara Gold Ltd
  isCalledBehind, // Obama adlı papağan
];

/** What bears the name stands before it. */
const BEFORE: Rules = [
  isAfterBearer, // the ferry Germany
  isCalled, // ein Hund namens Obama
  isOfStreet, // rue de Crimée
  isAfterCup, // Copa Argentina
  isOfContest, // Gran Premio de Cataluña
  isGermanContest, // Großer Preis von Malaysia
  endsCup, // كأس عاصمة مصر
  endsBranch, // BMW Brasil
  endsArabicBranch, // MBC مصر
  isQuotedBehindBearer, // батальон «Донбасс»
  isParty, // фракция «Армения»
  endsParty, // партия «Ени Азербайджан»
  isWork, // фильм Сергея Лозницы «Донбасс»
  isOfBar, // el bar Moscú
  isOfSchool, // école primaire Tunisie
  isBehindArticle, // bar Le Kremlin
  isOfUniversityOrOrder, // Universidad de Costa Rica
];

/** What bears the name is on both sides of it, joined to it, or further off. */
const AROUND: Rules = [
  isBeforeDot, // Крым.Реалии
  isHamlet, // die Ortsteile Kalifornien und Brasilien
  isOfFirmOrAgency, // شركة مصر للطيران
  isArabClub, // فوز الإمارات على مصفوت
  beginsCompound, // Мерц-аптека
  endsQuotedCompound, // «Кинопоиск-Россия»
  isAtCorner, // en la esquina de Perú y Chile
  isQuotedInPlace, // на «России»
  isStop, // la ligne 7 s’arrête à Crimée
  isRunAsBusiness, // Reserve a table at Aleppo
  isBorneBehindColon, // «Россия» идёт под снос: кинотеатр …
];

/** Whether a name belongs to something named after it, such as a hotel or a street. */
export function hasBearer(name: Name, texts: Texts): boolean {
  const holds = (rules: Rules) => rules.some((rule) => rule(name, texts));
  if (isBeside(name.last, texts) && holds(BEHIND)) return true;
  if (holds(AROUND)) return true;
  return (isBeside(name.first - 1, texts) || isTitle(name, texts)) && holds(BEFORE);
}
