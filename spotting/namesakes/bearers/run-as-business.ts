import { SENTENCE_ENDS, adjoins, folded, isFollowed, opensSentence } from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';
import { isQuoted } from '../titles/quotations.ts';
import type { Name } from '../grammar/beside.ts';

/**
 * Hotels, shopping centres and camp sites that are called like a country or the seat of a
 * government, of which a page says what they are only later, or by who runs them: “Shoppers
 * left the Pentagon in Chatham. The shopping centre reopened at 3pm.”
 */

/** Whether a name is that of a business, by what is said of it further on. */
export function isRunAsBusiness(name: Name, texts: Texts): boolean {
  return isSeatOfBusiness(name, texts) || isRunBySomebody(name, texts);
}

/** Seats of governments, by the last word of their names. */
const SEATS =
  /^(?:house|kremlin|pentagon|capitol|hauses?|haus|kreml|pentagone?|blanche|blanca|pentágono|capitolio|elysee|дома?|дому|домом|доме|дім|домі|кремл(?:ь|я|е|і|ю)|пентагон(?:а|е|і|у)?|saray)$/;
/** Those that only two words name: the White House. */
const HOUSE = /^(?:house|haus|hauses|дома?|дому|домом|доме|дім|домі|saray|blanche|blanca)$/;
/** What a business is, behind “the”. */
const BUSINESS =
  /^(?:hotel|inn|pub|bar|restaurant|café|cafe|eatery|takeaway|mall|club|nightclub|campsite|spa|gasthaus|lokal|einkaufszentrum|campingplatz|kneipe|wirtshaus|gaststätte|hôtel|restaurante|auberge|brasserie|camping|local|bar|discoteca)$/;
const SHOPPING = /^(?:shopping|retail)$/;
const ARTICLES = /^(?:The|Das|Der|Die|Le|La|L|El)$/;
/** How far on what it is may be said. */
const NEAR = 40;

/** Whether the seat of a government has quotation marks in Cyrillic, or a business is told of next. */
function isSeatOfBusiness({ first, last }: Name, texts: Texts): boolean {
  const seat = folded(last, texts);
  if (!SEATS.test(seat) || (first === last && HOUSE.test(seat))) return false;
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(texts.word(last));
  if (isCyrillic) return isQuoted({ first, last }, texts);
  const { texts: blocks, length } = texts.words;
  const block = blocks[last] ?? 0;
  for (let at = last + 1; at <= last + NEAR && at < length; at++) {
    if ((blocks[at] ?? 0) > block + 1) return false;
    if (!opensSentence(at, texts) || !ARTICLES.test(texts.word(at))) continue;
    if (isBusinessAt(at + 1, texts)) return !isToldOf(at + 1, first, texts);
  }
  return false;
}

function isBusinessAt(word: number, texts: Texts): boolean {
  if (!isFollowed(word - 1, texts)) return false;
  const noun = folded(word, texts);
  if (SHOPPING.test(noun)) return /^(?:cent(?:re|er)|mall|park)$/.test(folded(word + 1, texts));
  return BUSINESS.test(noun);
}

/** Whether the page has told of that business before the name: “a hotel near the White House”. */
function isToldOf(business: number, name: number, texts: Texts): boolean {
  const noun = folded(business, texts);
  for (let at = business - 2; at >= Math.max(0, name - NEAR); at--) {
    if (folded(at, texts) === noun) return true;
  }
  return false;
}

/**
 * Whether somebody runs it, who speaks in the sentence that a name opens: „Kamerun ist ausgebucht,
 * sagt die Betreiberin des Campingplatzes“.
 */
function isRunBySomebody({ first, last }: Name, texts: Texts): boolean {
  if (!opensSentence(first, texts)) return false;
  for (let at = last + 1; at <= last + NEAR && isFollowed(at - 1, texts); at++) {
    if (SENTENCE_ENDS.test(texts.gap(at - 1) ?? '')) return false;
    if (!RUNS.test(folded(at, texts)) || !adjoins(at, texts)) continue;
    const of = at + 1;
    if (CAMP.test(folded(of, texts))) return true;
    if (OF.test(folded(of, texts)))
      return [of + 1, of + 2].some((word) => CAMP.test(folded(word, texts)));
  }
  return false;
}
const RUNS =
  /^(?:betreiber|betreiberin|inhaber|inhaberin|pächter|pächterin|wirtin|wirt|owner|owners|landlord|landlady|manager|propriétaire|gérante?|patronne?|dueñ[oa]|gerente|encargad[oa]|владелец|владелица|хозяин|хозяйка|директор|власник|власниця|господар|sahibi|işletmecisi)$/;
const OF = /^(?:of|des|der|du|del|de|la|l)$/;
const CAMP =
  /^(?:campingplatz(?:es)?|zeltplatz(?:es)?|lokals|gasthofs|hotels?|gaststätte|campsite|camp|pub|restaurants?|inn|camping|restaurante|кемпинга|ресторана|отеля|гостиницы|кафе|кемпінгу|ресторану|готелю)$/;
