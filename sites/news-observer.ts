import type { NewsVote } from './news-vote.ts';
import { framesOf } from './signals.ts';

/** Keeps an eye on what a page is: articles come late, and pages turn into others without a load. */
export interface NewsObserver {
  /** What the page is taken for; looks again unless that is being watched anyway. */
  look(): NewsVote;
  /** Looks again and says what it sees, whatever was said before. */
  anew(): NewsVote;
}

/** Milliseconds after a change before it is looked at; doubled with each look. */
const FIRST_WAIT = 400;
/** Looks for an address after the first; with the waits, some 50 seconds on a page without rest. */
const MOST_LOOKS = 7;

/**
 * @param see votes on the page as it is now.
 * @param say is told of the vote for each address, and where that changes: from no news to news
 *   at any time, the other way only on a page that was reached without a load, since its first
 *   vote may have been on what was left of the page before.
 */
export function createNewsObserver(
  document: Document,
  see: () => NewsVote,
  say: (vote: NewsVote) => void,
): NewsObserver {
  let address: string | null = null;
  let loaded = true;
  let said: NewsVote = { news: false, reason: 'no-prose' };
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookLater = () => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        looks++;
        vote();
      },
      FIRST_WAIT * 2 ** looks,
    );
  };
  const observer = new MutationObserver(lookLater);
  const frameLoaded = ({ target }: Event) => {
    if (target && 'contentDocument' in target) lookLater();
  };

  const observe = () => {
    for (const each of [document, ...framesOf(document)]) {
      observer.observe(each, { childList: true, subtree: true });
    }
    document.addEventListener('load', frameLoaded, true);
  };
  const rest = () => {
    observer.disconnect();
    document.removeEventListener('load', frameLoaded, true);
    clearTimeout(timer);
    timer = undefined;
  };

  const vote = (): NewsVote => {
    const here = addressOf(document);
    const seen = see();
    const elsewhere = here !== address;
    if (elsewhere) {
      loaded = address === null;
      looks = 0;
      address = here;
    }
    const changed = seen.news !== said.news && (seen.news || !loaded);
    if (elsewhere || changed) {
      said = seen;
      say(seen);
    }
    const settled = loaded && said.news;
    rest();
    if (!settled && looks < MOST_LOOKS && said.reason !== 'not-html') {
      observe();
    }
    return said;
  };

  return {
    look() {
      const watching = looks < MOST_LOOKS || said.news;
      return address === addressOf(document) && watching ? said : vote();
    },
    anew() {
      address = null;
      return vote();
    },
  };
}

/** A fragment is a place within a page, unless it is written like the path of another one. */
function addressOf(document: Document): string {
  return document.location.href.replace(/#(?!!?\/).*$/, '');
}
