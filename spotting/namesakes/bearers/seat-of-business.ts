import { isCountry } from '../../lists/peoples.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, folded, isFollowed, opensSentence } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { covering } from '../../weigh/positions.ts';
import type { Page } from '../../weigh/weigh.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';
import { isQuoted } from '../titles/quotations.ts';

/**
 * Hotels and shopping centres that are called like a country or the seat of a government, of which a
 * page says only later what they are: “Shoppers left the Pentagon in Chatham. The shopping centre
 * reopened at 3pm.” Nobody else of whom there are entries is named between.
 */

/** Seats of governments, by the last word of their names. */
const SEATS =
  /^(?:house|hauses?|haus|kremlin|kreml|pentagone?|pentágono|capitol|capitolio|blanche|blanca|saray|дома?|дому|домом|доме|дім|домі|кремл(?:ь|я|е|і|ю)|пентагон(?:а|е|і|у)?)$/;
/** Those that only two words name: the White House. */
const HOUSE = /^(?:house|hauses?|haus|blanche|blanca|saray|дома?|дому|домом|доме|дім|домі)$/;

/** What a business is, behind “the”, and what is said of it. */
const BUSINESS =
  /^(?:hotel|inn|pub|restaurant|café|cafe|eatery|takeaway|mall|nightclub|campsite|gasthaus|lokal|einkaufszentrum|campingplatz|kneipe|wirtshaus|gaststätte|diskothek|disco|hôtel|auberge|brasserie|camping|restaurante|discoteca)$/;
const SHOPPING = /^(?:shopping|retail)$/;
const CENTRE = /^(?:cent(?:re|er)|mall|park)$/;
const ARTICLES = /^(?:The|Das|Der|Die|Le|La|L|El)$/;
const SAID_OF_IT =
  /^(?:is|was|has|had|will|hopes|shut|closed|closes|open(?:s|ed)|reopen(?:s|ed)|serves|lost|in|on|at|ist|war|hat|hatte|wird|zieht|öffnet|schließt|feiert|am|bei|a|avait|est|était|sera|cherche|ferme|rouvre|de|es|era|abre|cierra|sirve|tiene|en)$/;
const TURKISH_BUSINESS = /^(?:Restoran|Lokanta|Otel|Kafe|AVM)$/;
/** Words for such in Cyrillic, by their beginnings. */
const CYRILLIC_BUSINESS =
  /^(?:рестора|кафе|меню|отел|готел|гостини|торгов|свад|весіл|пицц|піц|повар|кухар|официант|офіціант|санатор|пансионат|пансіонат|банкет|ночлег|ноч[иі]вл)/;
/** How far on it may be said, and how far around in Cyrillic. */
const NEAR = 40;
const NEAR_CYRILLIC = 16;

/** Whether a name is that of a business of which the page tells next. */
export function isSeatOfBusiness({ first, last, pattern }: Match, page: Page): boolean {
  const { texts } = page;
  const isAnother = (at: number) => {
    const other = covering(page.names, at);
    return other !== null && other.pattern.entry !== pattern.entry;
  };
  const seat = folded(last, texts);
  const isSeat = SEATS.test(seat) && (first !== last || !HOUSE.test(seat));
  if (isSeat && /^\p{Script=Cyrillic}/u.test(seat)) {
    return isQuoted({ first, last }, texts) && isAmongBusiness({ first, last }, texts);
  }
  if (!isSeat && !isWithArticle({ first, last }, texts)) return false;
  if (NEARBY.test(texts.word(first - 2)) || SAYS.test(texts.word(last + 1))) return false;
  const { texts: blocks, length } = texts.words;
  for (let at = last + 1; at <= last + NEAR && at < length; at++) {
    if ((blocks[at] ?? 0) > (blocks[last] ?? 0) + 1) return false;
    if (isAnother(at)) return false;
    if (!opensSentence(at, texts) || !isBusiness(at, texts)) continue;
    return !isToldOf(at, first, texts, isAnother);
  }
  return false;
}

/** Whether a sentence opens with a business of which it says something. */
function isBusiness(word: number, texts: Texts): boolean {
  if (TURKISH_BUSINESS.test(texts.word(word))) return true;
  if (!ARTICLES.test(texts.word(word)) || !isFollowed(word, texts)) return false;
  const isOfTwo = SHOPPING.test(folded(word + 1, texts)) && CENTRE.test(folded(word + 2, texts));
  if (!isOfTwo && !BUSINESS.test(folded(word + 1, texts))) return false;
  const end = isOfTwo ? word + 2 : word + 1;
  return (texts.gap(end) ?? '').startsWith(',') || SAID_OF_IT.test(texts.word(end + 1));
}

/** Whether the page has named somebody, or told of that business, before: “a hotel near the Kremlin”. */
function isToldOf(
  article: number,
  name: number,
  texts: Texts,
  isAnother: (at: number) => boolean,
): boolean {
  const noun = folded(article + 1, texts);
  const { texts: blocks } = texts.words;
  for (let at = article - 1; at >= Math.max(0, name - NEAR); at--) {
    if (folded(at, texts) === noun) return true;
    if (blocks[at] === blocks[name] && isAnother(at)) return true;
  }
  return false;
}

/** What is near a seat is another thing: “near the Kremlin … The hotel was evacuated”. */
const NEARBY =
  /^(?:near|outside|opposite|behind|beside|from|vor|hinter|neben|nahe|gegenüber|beim|devant|derrière|près|frente|cerca|detrás|junto)$/;
/** What governments do. */
const SAYS =
  /^(?:said|says|denied|denies|refused|announced|announces|warned|warns|called|calls|wants|rejected|sagte|sagt|teilte|dementierte|wies|will|erklärte|annonce|affirme|dément|dice|anunció|confirmó|afirma|açıkladı)$/;

/**
 * Whether a land has an article and nothing behind that says which of several it is, as no land has:
 * “The Cyprus on Green Lanes shut”, „Das Kamerun hat zu“.
 */
function isWithArticle({ first, last }: Name, texts: Texts): boolean {
  if (first !== last || !adjoins(first - 1, texts) || !adjoins(last, texts)) return false;
  const lang = LANGS.get(texts.word(first - 1));
  const land = folded(first, texts);
  if (!lang || OF_SEVERAL.test(land)) return false;
  if (!isCountry(land, lang) && !isPlainCountry(land, lang)) return false;
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

/** Whether words of kitchens and feasts are near in the text: «Весілля у «Білому домі»». */
function isAmongBusiness({ first, last }: Name, texts: Texts): boolean {
  const { texts: blocks, length } = texts.words;
  const from = Math.max(0, first - NEAR_CYRILLIC);
  for (let at = from; at <= last + NEAR_CYRILLIC && at < length; at++) {
    if (blocks[at] === blocks[first] && CYRILLIC_BUSINESS.test(folded(at, texts))) return true;
  }
  return false;
}
