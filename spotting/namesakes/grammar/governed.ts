import { isGivenName } from '../../lists/given-names.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, CAPITALISED, folded } from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Russian and Ukrainian sentences may open with what happened before whose name follows: «После
 * отставки Шойгу Путин провёл совещание», «За словами Пісторіуса Німеччина…». A preposition governs
 * the first name, so that the second is another's.
 */

const PREPOSITIONS: ReadonlySet<string> = new Set(
  `после по при без для от до из у в во на за с со о об обо к ко через про против ради вместо кроме накануне вопреки
  благодаря согласно після під з із зі від біля проти попри завдяки напередодні внаслідок щодо крім замість`.split(
    /\s+/,
  ),
);
/**
 * The nouns between them: «после тайного визита Медведева», «під час дводенного візиту Меркель».
 */
const MAX_NOUNS = 4;
/** What may be a verb, whose subject the name would be: «после обеда сказала Тара Трамп». */
const VERB = /(?:л[аио]?|л[аио]с[ья]|[иаую]в|вся|ться|тся|т[ьи]|[еиає]т|[еиає]ть)$/;
/**
 * The nominative of men, and of countries and capitals that are no man's genitive: Путин, but
 * neither Путина nor Путиным.
 */
const MAN = /[бвгджзйклмнпрстфхцчшщ]$/;
const INSTRUMENTAL = /[ыоиіе]м$/;
const CAPITAL = /[^оеєё]ва$/;
/**
 * A feminine adjective, which makes a longer name with a country: «в газете Новая Россия»,
 * «у фонді Молода Україна».
 */
const ADJECTIVE =
  /(?:[ая]я|ьк[аі]|льна|івна)$|^.{0,4}а$|^(?:молода|велика|єдина|вільна|сильна|східна|західна)$/;
/** Any case but the nominative of a man, and of a woman's family name. */
const OBLIQUE = /(?:[аяуюыиіеєоё]|[ое]го|[ыоиіе]м|[оеєю]й)$/;

/**
 * Whether a name in the nominative follows one that a preposition governs, which is no given name.
 */
export function followsGoverned(word: number, texts: Texts, lang: string): boolean {
  const [name, before] = [folded(word, texts), folded(word - 1, texts)];
  if (!adjoins(word - 1, texts) || !CAPITALISED.test(texts.word(word - 1))) return false;
  if (isGivenName(before)) return false;
  const isFeminine = /[ая]$/.test(name) && !ADJECTIVE.test(before);
  const isPlace = isFeminine && (CAPITAL.test(name) || isPlainCountry(name, lang));
  const isMan = MAN.test(name) && !INSTRUMENTAL.test(name) && OBLIQUE.test(before);
  return (isPlace || isMan) && isGoverned(word - 1, texts);
}

/** Whether a preposition stands before a name, with at most some nouns between that are no verb. */
function isGoverned(name: number, texts: Texts): boolean {
  for (let at = name - 1; at >= name - 1 - MAX_NOUNS && adjoins(at, texts); at--) {
    const word = folded(at, texts);
    if (PREPOSITIONS.has(word)) return true;
    if (CAPITALISED.test(texts.word(at)) || (at === name - 1 && VERB.test(word))) return false;
  }
  return false;
}
