import {
  adjoins,
  folded,
  isFollowed,
  opensSentence,
  SENTENCE_ENDS,
} from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';

/**
 * Camp sites and restaurants that are called like a land or a town, by who runs them and what guests
 * do: „Kamerun ist ausgebucht, sagt die Betreiberin des Campingplatzes“, “Reserve a table at Aleppo”.
 */

/** Whether a name is that of such a business. */
export function isRunAsBusiness(name: Name, texts: Texts): boolean {
  return isRunBySomebody(name, texts) || isWhereTableIs(name, texts);
}

/** How far on it is said who runs it. */
const NEAR = 25;
const ARTICLES = /^(?:The|Das|Der|Die|Le|La|L|El)$/;

/** Whether whoever runs it speaks in the sentence that a name opens. */
function isRunBySomebody({ first, last }: Name, texts: Texts): boolean {
  const isArticle = ARTICLES.test(texts.word(first - 1)) && adjoins(first - 1, texts);
  if (!opensSentence(isArticle ? first - 1 : first, texts)) return false;
  const isBooked = [last + 1, last + 2].some((at) => BOOKED.test(folded(at, texts)));
  for (let at = last + 1; at <= last + NEAR && isFollowed(at - 1, texts); at++) {
    if (isBooked && ARTICLES.test(texts.word(at)) && CAMP.test(folded(at + 1, texts))) return true;
    if (!isBooked && SENTENCE_ENDS.test(texts.gap(at - 1) ?? '')) return false;
    if (!RUNS.has(folded(at, texts)) || !adjoins(at, texts)) continue;
    const of = at + 1;
    if (CAMP.test(folded(of, texts))) return true;
    if (OF.test(folded(of, texts)))
      return [of + 1, of + 2].some((word) => CAMP.test(folded(word, texts)));
  }
  return false;
}
const BOOKED = /^(?:ausgebucht|booked|complet|completo)$/;
const RUNS: ReadonlySet<string> = new Set(
  'betreiber betreiberin inhaber inhaberin pächter pächterin wirtin wirt owner owners landlord landlady manager propriétaire gérant gérante patron patronne dueño dueña gerente encargado encargada владелец владелица хозяин хозяйка директор власник власниця господар sahibi işletmecisi'.split(
    ' ',
  ),
);
const OF = /^(?:of|des|der|du|del|de|la|l)$/;
const CAMP =
  /^(?:campingplatz(?:es)?|zeltplatz(?:es)?|lokals|gasthofs|hotels?|gaststätte|campsite|camp|pub|restaurants?|inn|camping|restaurante|кемпинга|ресторана|отеля|гостиницы|кафе|кемпінгу|ресторану|готелю)$/;

/** Whether somebody reserves a table there. */
function isWhereTableIs({ first }: Name, texts: Texts): boolean {
  let isTable = false;
  for (let at = first - 1; at >= first - FAR_TABLE && adjoins(at, texts); at--) {
    const word = folded(at, texts);
    if (isTable && RESERVES.test(word)) return true;
    isTable ||= TABLE.test(word);
    if (!isTable && !AT.test(word)) return false;
  }
  return false;
}
const FAR_TABLE = 7;
const AT = /^(?:at|in|im|en|aux?|à|chez|the|el|la|le|dem|beim)$/;
const TABLE = /^(?:tables?|tisch|tische|mesas?)$/;
const RESERVES = /^(?:reserv|réserv|book)/;
