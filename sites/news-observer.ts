import type { NewsVote } from './news-vote.ts';
import { framesOf } from './signals.ts';

/** Watches whether a page is news: articles load late, and single-page apps navigate without a load. */
export interface NewsObserver {
  /** The current vote; votes again unless the page is being watched already. */
  look(): NewsVote;
  /** Votes again and reports the result even if it is the same as before. */
  anew(): NewsVote;
}

/** Delay between a DOM change and a new vote, in ms; doubled after each vote. */
const FIRST_DELAY = 400;
/** Maximum number of further votes per URL; with the delays, about 50 s on a page that never stops changing. */
const MAX_VOTES = 7;

/**
 * @param see votes on the page as it is now.
 * @param say receives the vote for each URL and later changes of it: from “not news” to “news” at any
 *   time, but the other way only after a navigation without a load, since the first vote may then
 *   have been on remains of the previous page.
 */
export function createNewsObserver(
  document: Document,
  see: () => NewsVote,
  say: (vote: NewsVote) => void,
): NewsObserver {
  let address: string | null = null;
  let loaded = true;
  let reported: NewsVote = { news: false, reason: 'no-prose' };
  let votes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const voteLater = () => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        votes++;
        vote();
      },
      FIRST_DELAY * 2 ** votes,
    );
  };
  const observer = new MutationObserver(voteLater);
  const frameLoaded = ({ target }: Event) => {
    if (target && 'contentDocument' in target) voteLater();
  };

  const observe = () => {
    for (const each of [document, ...framesOf(document)]) {
      observer.observe(each, { childList: true, subtree: true });
    }
    document.addEventListener('load', frameLoaded, true);
  };
  const stopObserving = () => {
    observer.disconnect();
    document.removeEventListener('load', frameLoaded, true);
    clearTimeout(timer);
    timer = undefined;
  };

  const vote = (): NewsVote => {
    const url = addressOf(document);
    const seen = see();
    const navigated = url !== address;
    if (navigated) {
      loaded = address === null;
      votes = 0;
      address = url;
    }
    const changed = seen.news !== reported.news && (seen.news || !loaded);
    if (navigated || changed) {
      reported = seen;
      say(seen);
    }
    const settled = loaded && reported.news;
    stopObserving();
    if (!settled && votes < MAX_VOTES && reported.reason !== 'not-html') {
      observe();
    }
    return reported;
  };

  return {
    look() {
      const watching = votes < MAX_VOTES || reported.news;
      return address === addressOf(document) && watching ? reported : vote();
    },
    anew() {
      address = null;
      return vote();
    },
  };
}

/** The URL without its fragment, unless the fragment is a route, as in `#/path` or `#!/path`. */
function addressOf(document: Document): string {
  return document.location.href.replace(/#(?!!?\/).*$/, '');
}
