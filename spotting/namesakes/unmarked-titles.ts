import { CAPITALISED, folded } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import type { Texts } from '../words/texts.ts';

/**
 * Titles of works that a page sets in italics or not at all: “tickets for The Beekeeper of Aleppo”. Their article has a capital
 * within a sentence, and a word near it speaks of stage, screen or books.
 */

const ARTICLES: ReadonlySet<string> = new Set('The Le La Les L El Los Las Il'.split(' '));
/** Before the place: of Aleppo, de Kaboul. */
const LINK = /^(?:of|in|from|to|on|de|du|d|à|sur|en|del|sobre|di)$/;
const MAX_TITLE = 6;
const OF = /^(?:of|d(?:e|u|el|i)?)$/;
/** Bodies, heads of state, events and papers are written so, too: “The Government of Kenya”, “The Siege of Mariupol”. */
const OFFICIAL =
  /^(?:republic|state|states|kingdom|government|minist|president|bank|army|council|court|parliament|embassy|university|king|queen|emir|federation|union|high|national|hague|mayor|islamic|people|city|port|gulf|strait|rep[uú]b|gobierno|gouvern|habana|paz|haye|presid|banco|banque|roi|rey|corte|cour|times|monde|salvador|plata|rioja|church|bishop|archbishop|patriarch|prince|museum|institut|friends|associati|society|party|empire|embass|battle|siege|war|fall|massacre|genocid|holocaust|revolution|uprising|invasion|occupation|famine|crisis|conflict|troubles|guardian|telegraph|economist|reporter|journal|press|post|herald|tribune|observer|independent|guerre|guerra|bataille|batalla|sitio|siège|chute|caída|révolution|revolución|armée|ejército|église|iglesia|musée|museo|asociaci|société|sociedad|figaro|croix|nouvel|express|diario|periódico|voz|razón|mundo|réunion)/;
const WORKS =
  /^(?:novels?|books?|films?|movies?|plays?|theat(?:re|er)s?|playhouse|tickets?|musicals?|opera|author|novelist|starr(?:ed|ing|s)|adaptation|screening|premiered?|bestsell(?:er|ing)|cinemas?|director|memoir|bookshops?|audiobook|paperback|roman|livre|théâtre|cinéma|pièce|romancière|romancier|lecture|adapté|adaptée|librairies?|novela|libro|película|teatro|cine|estren[ao]|estrenó|novelista|documental|musical|obra)$/;
/** How far the word that tells may be from the title, in words. */
const NEAR = 16;

/** Whether a name is in such a title. */
export function isInUnmarkedTitle({ first, last }: Pick<Match, 'first' | 'last'>, texts: Texts) {
  const before = texts.word(first - 1);
  if (!LINK.test(before) || texts.casing(first) !== 'sentence') return false;
  const { texts: blocks } = texts.words;
  const isHere = (at: number) => at >= 0 && at < texts.words.length && blocks[at] === blocks[first];
  let article = first - 1;
  while (isHere(article) && !ARTICLES.has(texts.word(article))) {
    if (first - article > MAX_TITLE || OFFICIAL.test(folded(article, texts))) return false;
    if (!/^(?: |['’])$/.test(texts.gap(article - 1) ?? '')) return false;
    article--;
  }
  if (!isHere(article - 1) || article + 1 >= first - 1) return false;
  // Opening a sentence, any article has a capital. Only what it is stands before a comma: “un roman, La Boulangère de Kaboul”.
  const gap = texts.gap(article - 1);
  const opens = gap === ' ' || (gap === ', ' && WORKS.test(folded(article - 1, texts)));
  if (!opens || !/^\p{Ll}/u.test(texts.word(article - 1))) return false;
  // An English title has capitals on; a Romance one may have only the first.
  const isEnglish = texts.word(article) === 'The';
  if (isEnglish && !CAPITALISED.test(texts.word(article + 1))) return false;
  // A town, or what is only there: “La Plata, en Argentina”, “The Nutcracker in Kyiv”.
  if (article + 2 === first - 1 && !OF.test(before)) return false;
  for (let at = article - NEAR; at <= last + NEAR; at++) {
    if ((at < article || at > last) && isHere(at) && WORKS.test(folded(at, texts))) return true;
  }
  return false;
}
