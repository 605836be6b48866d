import { CAPITALISED, folded, isFollowed } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Titles of works that a page sets in italics or not at all: “tickets for The Beekeeper
 * of Aleppo”. Their article has a capital within a sentence, and a word near it speaks
 * of stage, screen or books.
 */

const ARTICLES: ReadonlySet<string> = new Set('The Le La Les L El Los Las Il'.split(' '));
/** Before the place: of Aleppo, de Kaboul. */
const LINK = /^(?:of|in|from|to|on|de|du|d|à|sur|en|del|sobre|di)$/;
const MAX_TITLE = 6;
const OF = /^(?:of|d(?:e|u|el|i)?)$/;
/**
 * Bodies, heads of state, events and papers are written so, too: “The Government of Kenya”,
 * “The Siege of Mariupol”.
 */
const OFFICIAL =
  /^(?:republic|state|states|kingdom|government|minist|president|bank|army|council|court|parliament|embassy|university|king|queen|emir|federation|union|high|national|hague|mayor|islamic|people|city|port|gulf|strait|rep[uú]b|gobierno|gouvern|habana|paz|haye|presid|banco|banque|roi|rey|corte|cour|times|monde|salvador|plata|rioja|church|bishop|archbishop|patriarch|prince|museum|institut|friends|associati|society|party|empire|embass|battle|siege|war|fall|massacre|genocid|holocaust|revolution|uprising|invasion|occupation|famine|crisis|conflict|troubles|guardian|telegraph|economist|reporter|journal|press|post|herald|tribune|observer|independent|guerre|guerra|bataille|batalla|sitio|siège|chute|caída|révolution|revolución|armée|ejército|église|iglesia|musée|museo|asociaci|société|sociedad|figaro|croix|nouvel|express|diario|periódico|voz|razón|mundo|réunion)/;
const WORKS =
  /^(?:novels?|books?|films?|movies?|plays?|theat(?:re|er)s?|playhouse|tickets?|musicals?|opera|author|novelist|starr(?:ed|ing|s)|adaptation|screening|premiered?|bestsell(?:er|ing)|cinemas?|director|memoir|bookshops?|audiobook|paperback|roman|livre|théâtre|cinéma|pièce|romancière|romancier|lecture|adapté|adaptée|librairies?|novela|libro|película|teatro|cine|estren[ao]|estrenó|novelista|documental|musical|obra)$/;
/** How far the word that tells may be from the title, in words. */
const NEAR = 16;

/** Whether a name is in such a title. */
export function isInUnmarkedTitle(
  { first, last }: Pick<Match, 'first' | 'last'>,
  texts: Texts,
): boolean {
  const link = first - 1;
  if (!LINK.test(texts.word(link)) || !isFollowed(link, texts)) return false;
  if (texts.casing(first) !== 'sentence') return false;
  const article = articleBefore(link, texts);
  if (article < 0 || article + 1 >= link || !opensTitle(article, texts)) return false;
  // A town, or what is only there: “La Plata, en Argentina”, “The Nutcracker in Kyiv”.
  if (article + 2 === link && !OF.test(texts.word(link))) return false;
  return isToldOfWorks(article, last, texts);
}

/**
 * The article that a title begins with, which goes on to a link; -1 if there is none, or what it
 * begins is official.
 */
function articleBefore(link: number, texts: Texts): number {
  for (let at = link; link - at < MAX_TITLE + 1; at--) {
    if (ARTICLES.has(texts.word(at))) return at;
    if (OFFICIAL.test(folded(at, texts)) || !isFollowed(at - 1, texts)) return -1;
    if (!/^(?: |['’])$/.test(texts.gap(at - 1) ?? '')) return -1;
  }
  return -1;
}

/**
 * Whether an article within a sentence opens a title. An English title has capitals on; a Romance
 * one may have only the first.
 */
function opensTitle(article: number, texts: Texts): boolean {
  const before = article - 1;
  if (!isFollowed(before, texts) || !/^\p{Ll}/u.test(texts.word(before))) return false;
  if (texts.word(article) === 'The' && !CAPITALISED.test(texts.word(article + 1))) return false;
  // Only what it is stands before a comma: “un roman, La Boulangère de Kaboul”.
  const gap = texts.gap(before);
  return gap === ' ' || (gap === ', ' && WORKS.test(folded(before, texts)));
}

/** Whether a word near a title, in the same text, speaks of works. */
function isToldOfWorks(first: number, last: number, texts: Texts): boolean {
  const { texts: blocks, length } = texts.words;
  for (let at = Math.max(0, first - NEAR); at <= Math.min(length - 1, last + NEAR); at++) {
    const isBeside = (at < first || at > last) && blocks[at] === blocks[first];
    if (isBeside && WORKS.test(folded(at, texts))) return true;
  }
  return false;
}
