import { pageOf } from './page-of.ts';
import { framesOf, type Signals, treesIn } from './signals.ts';

/**
 * Watches whether a page is news: articles load late, and single-page apps navigate without a load.
 */
export interface NewsObserver {
  /** The current signals; reads them again unless the page is being watched already. */
  look(): Signals;
  /** Reads them again, and asks even if they are the same as before. */
  anew(): Signals;
  /** Reads nothing more until the next look: the site is off by now, or paused. */
  rest(): void;
}

/** Delay between a DOM change and a new reading, in ms; doubled after each reading. */
const FIRST_DELAY = 400;
/**
 * Maximum number of further readings per URL; with the delays, about 50 s on a page
 * that never stops changing.
 */
const MAX_READINGS = 7;

/**
 * @param read reads the signals of the page as it is now.
 * @param ask asks whether these signals are those of news, given what was answered last for this
 *   URL, or null. Called for each URL, and when the signals change: until the page is news or,
 *   after a navigation without a load, also later, since the first signals may then be those of
 *   what remained of the previous page.
 */
export function createNewsObserver(
  document: Document,
  read: () => Signals,
  ask: (signals: Signals, known: boolean | null) => Promise<boolean | null>,
): NewsObserver {
  let address: string | null = null;
  let loaded = true;
  let signals: Signals;
  let asked: string;
  let isNews: boolean | null = null;
  let readings = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readLater = () => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        readings++;
        readAgain();
      },
      FIRST_DELAY * 2 ** readings,
    );
  };
  const observer = new MutationObserver(readLater);
  const frameLoaded = ({ target }: Event) => {
    if (target && 'contentDocument' in target) readLater();
  };

  const observe = () => {
    const trees = signals.signs ? [document] : treesIn(document);
    for (const each of [...trees, ...framesOf(document)]) {
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

  const readAgain = (): Signals => {
    const url = pageOf(document.location.href);
    if (url !== address) {
      loaded = address === null;
      readings = 0;
      address = url;
      isNews = null;
      asked = '';
    }
    signals = read();
    stopObserving();
    if (readings < MAX_READINGS && signals.html) observe();
    const said = JSON.stringify(signals);
    if (said !== asked) {
      asked = said;
      void ask(signals, isNews).then((answer) => {
        if (answer === null || said !== asked) return;
        isNews = answer;
        if (answer && loaded) stopObserving();
      });
    }
    return signals;
  };

  return {
    look() {
      const watching = readings < MAX_READINGS || isNews;
      return address === pageOf(document.location.href) && watching ? signals : readAgain();
    },
    anew() {
      address = null;
      return readAgain();
    },
    rest() {
      address = null;
      stopObserving();
    },
  };
}
