import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, folded } from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from './beside.ts';

/**
 * Whether a Russian or Ukrainian name is the subject of its clause, before which stands where or
 * when that was: «На стадионе Эрдоган выступил», «После турнира Бразилия опустилась». Whoever did
 * something agrees with the verb: in «В гостинице Россия прошёл съезд», a hotel is called so, as in
 * «В кинотеатре Россия прошла премьера», where no country did what premieres do.
 */
export function isSubjectBehindPlace({ first, last }: Name, texts: Texts): boolean {
  if (!adjoins(first - 1, texts) || !adjoins(last, texts)) return false;
  const verb = folded(last + 1, texts);
  const name = folded(last, texts);
  if (!agrees(name, verb) && !HOLDS.test(verb)) return false;
  const isCountry = isPlainCountry(name, 'ru') || isPlainCountry(name, 'uk');
  if (isCountry && TAKES_PLACE.test(verb)) return false;
  return isGoverned(first - 1, texts);
}

/** Whether a verb in the past has the gender that a name has by its ending. */
function agrees(name: string, verb: string): boolean {
  if (/[бвгджзйклмнпрстфхцчшщ]$/.test(name)) return HE_DID.test(verb);
  if (/[ая]$/.test(name)) return SHE_DID.test(verb);
  return /[оуюиіыеєэь]$/.test(name) && (HE_DID.test(verb) || SHE_DID.test(verb));
}
const HE_DID = /^\p{Script=Cyrillic}{2,}(?:л|лся|[аияіїуо]в|[аияіїуо]вся)$/u;
const SHE_DID = /^\p{Script=Cyrillic}{2,}ла(?:с[ья])?$/u;

/** What states do, teams, and leaders, and no event or singer: «Бразилия занимает …». */
const HOLDS =
  /^(?:занимает|зайняла|займає|посідає|оста[её]тся|(?:за)?лишається|является|лидирует|заявляет|заявляє|считает|вважає|требует|вимагає|получает|отримує)$/;

/** What takes place in a hotel or a stadium that is called like a country, or who does there. */
const TAKES_PLACE =
  /^(?:про(?:ш[её]л|шла|йшов|йшла|ходила?|ходив|звучал[а]?|лунала?|лунав)|(?:с|відбу)(?:остоял(?:ся|ась)|в?вся|лас[ья])|открыл(?:ся|ась)|відкри(?:вся|лас[яь])|начал(?:ся|ась)|поча(?:вся|лас[яь])|была?|був|жила?|жив|работала?|працюва(?:в|ла)|умерла?|помер(?:ла)?|произош(?:[её]л|ла)|стався|сталас[яь]|случил(?:ся|ась)|возник(?:ла)?|вспыхнула?|спалахну(?:в|ла)|выступил[а]?|высту[пп]ала?|виступи(?:в|ла)|пела?|спел[а]?|співа(?:в|ла)|заспіва(?:в|ла)|выросла?)$/;

/** Whether a preposition stands a few words before a noun, so that this is not what did it. */
function isGoverned(noun: number, texts: Texts): boolean {
  for (let at = noun - 1; at >= noun - MAX_BACK && adjoins(at, texts); at--) {
    if (PREPOSITIONS.test(folded(at, texts))) return true;
  }
  return false;
}
/** «После трёх туров отборочного турнира». */
const MAX_BACK = 4;
const PREPOSITIONS =
  /^(?:в|во|у|на|после|до|перед|из|от|с|со|о|об|при|для|за|під|після|із|від|з|біля|возле|через|без)$/;
