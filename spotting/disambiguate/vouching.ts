import type { Pattern } from '../dictionary/pattern.ts';
import { isCountry, isPlainCountry } from '../lists/peoples.ts';
import { folded } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { isNamedOn } from '../namesakes/longer-name.ts';
import { around, covers, nearest } from '../weigh/positions.ts';
import { BOUND, knownBeside, MAX_RELATED, NEAR, NEAR_AGAINST, type Page } from '../weigh/weigh.ts';

/**
 * The nearest related name that licenses an ambiguous name without a cue: in its paragraph, or within about a
 * sentence in another. “SDF” near Mazloum Abdi is his; near a common noun it proves nothing, and neither does a
 * common noun near him, as in a list of headlines.
 */
export function vouching(match: Match, page: Page): Match | null {
  const { texts, named } = page;
  if (!isName(match.pattern) || hasOtherBearer(match, page)) return null;
  const country = listedWith(match, page);
  if (country) return country;
  const { texts: blocks } = texts.words;
  let [best, least]: [Match | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const entry of match.pattern.related.slice(0, MAX_RELATED)) {
    const { match: found, distance: words } = nearest(match, named.get(entry));
    if (!found || !isName(found.pattern)) continue;
    const bounds = Math.abs((blocks[found.first] ?? 0) - (blocks[match.first] ?? 0));
    const distance = words + BOUND * bounds;
    if (distance > (bounds === 0 ? NEAR : NEAR_AGAINST) || distance >= least) continue;
    [best, least] = [found, distance];
  }
  return best;
}

/** Countries that are called like people, birds and states of the US, or that other emirates share their name with. */
const UNSURE: ReadonlySet<string> = new Set(
  'chad georgia jordan turkey emirates emirate émirats emiratos'.split(' '),
);
const AND: ReadonlySet<string> = new Set(['and', 'or', 'und', 'et', 'y']);
const ARTICLES: ReadonlySet<string> = new Set(
  'the der die das den dem le la les l el los las'.split(' '),
);
/** A space, a comma, and the apostrophe of l’Égypte. */
const LISTED = /^(?:,? |['’])$/;
const MAX_BETWEEN = 2;

/** The country beside which an unsure one is listed: “Syria, Jordan and Egypt”. */
function listedWith(match: Match, page: Page): Match | null {
  const { first, last } = match;
  if (first !== last || !UNSURE.has(folded(first, page.texts))) return null;
  const at = listedOn(match, page, -1) ?? listedOn(match, page, 1);
  if (at === null) return null;
  return around(match, page.names).find((one) => one.first <= at && at <= one.last) ?? null;
}

/** Where a country stands on one side of a name, past “and” or a comma, and an article. */
function listedOn({ first }: Match, { texts, langOf }: Page, step: -1 | 1): number | null {
  const lang = langOf(first) ?? '';
  let isParted = false;
  for (let at = first + step; Math.abs(at - first) <= MAX_BETWEEN + 1; at += step) {
    const gap =
      texts.words.texts[at] === texts.words.texts[first] ? texts.gap(Math.min(at, at - step)) : '';
    if (!LISTED.test(gap ?? '')) return null;
    isParted ||= gap === ', ';
    const word = folded(at, texts);
    if (AND.has(word)) isParted = true;
    else if (!ARTICLES.has(word)) {
      return isParted && (isCountry(word, lang) || isPlainCountry(word, lang)) ? at : null;
    }
  }
  return null;
}

/** Maximum number of places looked at for somebody else of a name. */
const MAX_BEARERS = 16;

/** Whether the page names somebody else in full whose name begins alike: Lee Jae-yong of Samsung, later “Lee”. */
function hasOtherBearer(match: Match, page: Page): boolean {
  const { pattern, first, last } = match;
  if (first !== last) return false;
  const { texts } = page;
  const [sure = [], known] = [page.sure.get(pattern.entry), knownBeside(match, page)];
  return (page.shown.get(pattern.entry) ?? [])
    .slice(0, MAX_BEARERS)
    .some(
      (one) =>
        one.first === one.last &&
        texts.word(one.first) === texts.word(first) &&
        !covers(sure, one.first) &&
        isNamedOn(one, texts, page.langOf(one.first), known),
    );
}

/** Whether a pattern has a capitalised word, or one in a script without capitals. */
function isName({ words, caseless }: Pattern): boolean {
  return !caseless && words.some((word) => /[\p{Lu}\p{Lo}]/u.test(word));
}
