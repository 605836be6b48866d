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
const FIRST_WAIT = 400;
/** Maximum number of further votes per URL; with the delays, about 50 s on a page that never stops changing. */
const MOST_LOOKS = 7;

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

/** The URL without its fragment, unless the fragment is a route, as in `#/path` or `#!/path`. */
function addressOf(document: Document): string {
  return document.location.href.replace(/#(?!!?\/).*$/, '');
}
