import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, isFollowed } from '../../match/neighbours.ts';
import { covers } from '../../weigh/positions.ts';
import type { Page } from '../../weigh/weigh.ts';
import { plainOf } from '../../words/letters.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';

/**
 * Schools and clubs of towns in lines of scores: “Palestine 28, Jacksonville 24”. A country plays
 * others: “Chile 2, Peru 1”.
 */

/** From so many points on, it is no football, in which clubs of any town have one name with a land. */
const MANY_POINTS = 7;

/** Whether a name has its points behind it, and beside it another team that is no country, with its. */
export function isInScoreLine({ first, last }: Name, page: Pick<Page, 'texts' | 'forms'>): boolean {
  const { texts } = page;
  const points = pointsAt(last + 1, texts);
  if (points === null) return false;
  if (texts.gap(last + 1) === ', ') {
    const end = endOfTeam(last + 2, 1, texts);
    return end !== null && isOther(last + 2, end, pointsAt(end + 1, texts), points, page);
  }
  if (!isFollowed(first - 1, texts) || texts.gap(first - 1) !== ', ') return false;
  const start = endOfTeam(first - 2, -1, texts);
  return start !== null && isOther(start, first - 2, pointsAt(first - 1, texts), points, page);
}

/** Whether words are the name of a team that has no entry and is no country, in a match of many points. */
function isOther(
  from: number,
  to: number,
  theirs: number | null,
  ours: number,
  { texts, forms }: Pick<Page, 'texts' | 'forms'>,
): boolean {
  if (theirs === null || Math.max(theirs, ours) < MANY_POINTS) return false;
  for (let at = from; at <= to; at++) {
    if (covers(forms, at)) return false;
    const word = texts.small(at);
    if (OF_COUNTRIES.test(plainOf(word)) || isPlainCountry(word, 'en', at > from)) return false;
  }
  return true;
}
/** Countries and teams of such that are no plain country, or have a name of several words. */
const OF_COUNTRIES =
  /^(?:islands?|korea|rico|coast|kong|republic|rica|verde|taipei|sudan|lanka|england|scotland|wales|ireland|usa|us|uk|uae|britain|brazil|chad|china|cuba|georgia|guinea|india|israel|jamaica|jordan|kenya|lebanon|mali|malta|niger|panama|togo|turkey|samoa|tonga|fiji|andorra|gibraltar|marino|liechtenstein|monaco|palestine)$/;

/** A number of points; null if a word is none. */
function pointsAt(word: number, texts: Texts): number | null {
  const text = texts.word(word);
  return /^\d{1,3}$/.test(text) && adjoins(word - 1, texts) ? Number(text) : null;
}

/** The other end of the name of a team that begins, or ends, at a word; null if there is none. */
function endOfTeam(word: number, step: 1 | -1, texts: Texts): number | null {
  if (!/^\p{Lu}/u.test(texts.word(word))) return null;
  let end = word;
  for (let words = 1; words < LONGEST_TEAM; words++) {
    const next = end + step;
    if (!adjoins(step > 0 ? end : next, texts) || !/^\p{Lu}/u.test(texts.word(next))) break;
    end = next;
  }
  return end;
}
const LONGEST_TEAM = 4;
