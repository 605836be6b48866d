import { type NewsVote, vote } from './news-vote.ts';
import { isNewsroom, siteName } from './newsroom.ts';
import { hostOf } from './rules.ts';
import type { Signals, Signs } from './signals.ts';

/** Paths of pages that have a headline and a date, as news has, but are something else. */
const PATHS =
  /\/(?:hc|help|support|docs|wiki|forums?|products?|khut(?:bahs?|ab)|hutbe|prediche|recipes?|rezepte?|recettes?|recetas?|ricette|tarifler|jobs?|careers?|(?:press|news)room|press(?:-[\w-]+)?|privacy[\w-]*|terms[\w-]*|portfolio|service|customers?|kunden\w*|accounts?|webmail|inbox|messages?|patients?|status(?:es)?|@[\w.-]+)(?:\/|$)/i;
/** Words for sermons, in paths and titles. */
const SERMON =
  /sermon|hom[eéií]l|predigt|pr[eé]dica[tc]|devotional|omelia|kazani[ea]|проповед|خطبة|موعظة/i;
/** Travel guides, in paths and titles. */
const TRAVEL =
  /travel.guide|reisef(?:ü|ue)hrer|guide.de.voyage|gu[ií]a.de.viaje|guida.di.viaggio|gezi.rehberi|gezilecek|путеводитель|путівник|دليل السفر|راهنمای سفر/iu;
/**
 * Words in the names of cooking sites. Not sought in headlines, where
 * “recipe” is a figure of speech.
 */
const KITCHEN =
  /recipe|rezept|recette|receta|ricett|kitchen|küche|cuisine|cocina|cucina|mutfa|tarifler|кухн|рецепт|مطبخ|وصفات|آشپز/iu;
/** Types that blog plugins declare besides an article, and articles of other kinds than news. */
const TYPES = /Recipe|JobPosting|HowTo|TechArt|Scholarly|QAPage|DiscussionF|Course\b|APIRef/;

/** A quotation. It ends before the next opening mark, so that the cost stays linear. */
const QUOTED = /["“„«][^"“„«”»]*["”»]/g;

/**
 * “I”, “we”, “you” and their other forms. News reports what others do and say; texts about their
 * author or addressed to the reader are sermons, blogs, manuals, reviews or notices.
 */
const PERSONAL = new RegExp(
  `^(?:${[
    'I|we|us|m[ey]|you|y?ours?',
    'ich|wir|uns.*|mich|mir|euch|eure?[mnrs]?',
    '[nv]o(?:us|s|tre)|moi',
    'mi|yo|nuestr.s?|nosotr.s|ustedes|vuestr.s?',
    '[nv]o(?:i|str.)|mi[oa]|miei',
    'noss[oa]s?|vocês?|meus?|minhas?',
    '[мв]ы|я|мне|меня|[нв]ами?|[нв]ас|[нв]аш(?:[аеиу]|его|ему|ей|их|им|ими)?',
    'ми|мені|мене|[нв]аш(?:ої|і)',
    'biz.*|siz.*|ben|benim',
    'نحن|.+نا|لكم|أيها|أيتها|إني',
    'شما|ما|ایم',
    'wij|ons|onze|mijn|jullie',
    'nas|nam|nami|nasz.*|mnie|wam|wasz.*',
    'jag|mig|oss|vår.?|era?',
  ].join('|')})$`,
);

/**
 * Share of such words above which a text counts as personal. Saved news has at most 1 in 26,
 * sermons have at least 1 in 14.
 */
const MUCH = 1 / 20;

/**
 * Votes on a page, and confirms that one which looks like an article but does not say it is news is
 * none of the other kinds of pages that have a headline and a date.
 *
 * @param url of the page.
 */
export function confirmedVote(signals: Signals, url: string): NewsVote {
  const given = vote(signals);
  const isOther = given.reason === 'article' && signals.signs && isOtherKind(signals.signs, url);
  return isOther ? { news: false, reason: 'few-signs' } : given;
}

/**
 * Newspapers print interviews, columns and first-person accounts, too, so a site with the name or
 * the sections of one may say “I”.
 */
function isOtherKind({ path, types, text }: Signs, url: string): boolean {
  const [title = ''] = text.split('\n', 1);
  const page = { host: hostOf(url) ?? '', path: decoded(path), title, types };
  return (
    PATHS.test(path) ||
    SERMON.test(page.path + title) ||
    TRAVEL.test(page.path + title) ||
    KITCHEN.test(siteName(title)) ||
    TYPES.test(types) ||
    (isPersonal(text) && !isNewsroom(page))
  );
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function isPersonal(prose: string): boolean {
  const words = prose.replace(QUOTED, ' ').match(/\p{L}+/gu) ?? [];
  return words.filter((word) => PERSONAL.test(word)).length > words.length * MUCH;
}
