import { isCountry } from '../../lists/peoples.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, folded, isFollowed, opensSentence, SENTENCE_ENDS } from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';
import { isQuoted } from '../titles/quotations.ts';

/**
 * Hotels, shopping centres and camp sites that are called like a country or the seat of a
 * government, of which a page says what they are only later, or by who runs them: “Shoppers
 * left the Pentagon in Chatham. The shopping centre reopened at 3pm.”
 */

/** Whether a name is that of a business, by what is said of it further on. */
export function isRunAsBusiness(name: Name, texts: Texts): boolean {
  return (
    isSeatOfBusiness(name, texts) || isRunBySomebody(name, texts) || isWhereTableIs(name, texts)
  );
}

/** Seats of governments, by the last word of their names. */
const SEATS =
  /^(?:house|kremlin|pentagon|capitol|hauses?|haus|kreml|pentagone?|blanche|blanca|pentágono|capitolio|elysee|дома?|дому|домом|доме|дім|домі|кремл(?:ь|я|е|і|ю)|пентагон(?:а|е|і|у)?|saray)$/;
/** Those that only two words name: the White House. */
const HOUSE = /^(?:house|haus|hauses|дома?|дому|домом|доме|дім|домі|saray|blanche|blanca)$/;
/** What a business is, behind “the”. */
const BUSINESS =
  /^(?:hotel|inn|pub|bar|restaurant|café|cafe|eatery|takeaway|mall|club|nightclub|campsite|spa|gasthaus|lokal|einkaufszentrum|campingplatz|kneipe|wirtshaus|gaststätte|hôtel|restaurante|auberge|brasserie|camping|local|bar|discoteca|diskothek|disco|nachtclub|kino)$/;
const SHOPPING = /^(?:shopping|retail)$/;
const ARTICLES = /^(?:The|Das|Der|Die|Le|La|L|El)$/;
/** How far on what it is may be said. */
const NEAR = 40;

/** Whether the seat of a government has quotation marks in Cyrillic, or a business is told of next. */
function isSeatOfBusiness({ first, last }: Name, texts: Texts): boolean {
  const seat = folded(last, texts);
  const isSeat = SEATS.test(seat) && (first !== last || !HOUSE.test(seat));
  if (!isSeat && !isWithArticle({ first, last }, texts)) return false;
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(texts.word(last));
  if (isCyrillic) return isSeat && isQuoted({ first, last }, texts);
  if (NEARBY.test(texts.word(first - 2))) return false;
  const { texts: blocks, length } = texts.words;
  const block = blocks[last] ?? 0;
  for (let at = last + 1; at <= last + NEAR && at < length; at++) {
    if ((blocks[at] ?? 0) > block + 1) return false;
    if (!opensSentence(at, texts)) continue;
    if (TURKISH_BUSINESS.test(texts.word(at))) return !isToldOf(at, first, texts);
    if (!ARTICLES.test(texts.word(at))) continue;
    if (isBusinessAt(at + 1, texts)) return !isToldOf(at + 1, first, texts);
  }
  return false;
}

function isBusinessAt(word: number, texts: Texts): boolean {
  if (!isFollowed(word - 1, texts)) return false;
  const noun = folded(word, texts);
  if (SHOPPING.test(noun)) return /^(?:cent(?:re|er)|mall|park)$/.test(folded(word + 1, texts));
  return BUSINESS.test(noun) && !NEXT_DOOR.test(texts.word(word + 1));
}

/** What is near a seat is another thing: “near the Kremlin … The hotel next door”. */
const NEARBY =
  /^(?:near|outside|opposite|behind|beside|from|vor|hinter|neben|nahe|gegenüber|beim|devant|derrière|près|frente|cerca|detrás|junto)$/;
const NEXT_DOOR = /^(?:next|nearby|opposite|across|where|nebenan|gegenüber|voisin|vecino)$/;
const TURKISH_BUSINESS = /^(?:Restoran|Lokanta|Otel|Kafe|Mekân|AVM)$/;

/**
 * Whether a land has an article and nothing behind that says which of several it is, as no land has:
 * “The Cyprus on Green Lanes shut”, „Das Kamerun hat zu“.
 */
function isWithArticle({ first, last }: Name, texts: Texts): boolean {
  if (first !== last || !adjoins(first - 1, texts) || !adjoins(last, texts)) return false;
  const lang = LANGS.get(texts.word(first - 1));
  const land = folded(first, texts);
  if (!lang || OF_SEVERAL.test(land) || !(isCountry(land, lang) || isPlainCountry(land, lang)))
    return false;
  return DOES.test(texts.word(last + 1));
}
const LANGS: ReadonlyMap<string, string> = new Map([
  ['The', 'en'],
  ['Das', 'de'],
]);
/** Lands that have an article. */
const OF_SEVERAL =
  /^(?:bahamas|comoros|congo|gambia|maldives|netherlands|philippines|seychelles|sudan|uae|uk|us|usa|königreich)$/;
const DOES =
  /^(?:on|near|has|is|was|shut|shuts|closed|closes|reopens|reopened|opens|opened|will|hat|ist|war|schließt|öffnet|macht|bleibt)$/;

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
  const opens = ARTICLES.test(texts.word(first - 1)) && adjoins(first - 1, texts) ? first - 1 : first;
  if (!opensSentence(opens, texts)) return false;
  const isBooked = [last + 1, last + 2].some((at) => BOOKED.test(folded(at, texts)));
  for (let at = last + 1; at <= last + NEAR && isFollowed(at - 1, texts); at++) {
    if (isBooked && ARTICLES.test(texts.word(at)) && CAMP.test(folded(at + 1, texts))) return true;
    if (!isBooked && SENTENCE_ENDS.test(texts.gap(at - 1) ?? '')) return false;
    if (!RUNS.test(folded(at, texts)) || !adjoins(at, texts)) continue;
    const of = at + 1;
    if (CAMP.test(folded(of, texts))) return true;
    if (OF.test(folded(of, texts)))
      return [of + 1, of + 2].some((word) => CAMP.test(folded(word, texts)));
  }
  return false;
}
const BOOKED = /^(?:ausgebucht|booked|fully|complet|completo)$/;
const RUNS =
  /^(?:betreiber|betreiberin|inhaber|inhaberin|pächter|pächterin|wirtin|wirt|owner|owners|landlord|landlady|manager|propriétaire|gérante?|patronne?|dueñ[oa]|gerente|encargad[oa]|владелец|владелица|хозяин|хозяйка|директор|власник|власниця|господар|sahibi|işletmecisi)$/;
const OF = /^(?:of|des|der|du|del|de|la|l)$/;
const CAMP =
  /^(?:campingplatz(?:es)?|zeltplatz(?:es)?|lokals|gasthofs|hotels?|gaststätte|campsite|camp|pub|restaurants?|inn|camping|restaurante|кемпинга|ресторана|отеля|гостиницы|кафе|кемпінгу|ресторану|готелю)$/;

/** Whether somebody reserves a table there: “Reserve a table at Aleppo”. */
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
const AT = /^(?:at|in|im|en|au|aux|à|chez|the|el|la|le|dem|beim)$/;
const TABLE = /^(?:tables?|tisch|tische|mesas?)$/;
const RESERVES = /^(?:reserv|réserv|book)/;
