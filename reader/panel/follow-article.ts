import type { Browser } from '@wxt-dev/browser';
import type { FromArticle, ToArticle } from '../../messages/panel-port.ts';
import type { Mention } from '../../spotting/types.ts';
import { reveal } from '../dom/reveal.ts';
import type { HoverController } from '../hover/hover-controller.ts';
import type { Marks } from '../marks/marks.ts';
import type { PageTerms } from '../page-terms.ts';
import type { Block } from '../text/block.ts';
import { boxOf } from '../text/box-of.ts';
import { locate } from '../text/page-mention.ts';
import type { Reading } from '../text/reading.ts';

/** The parts of a reader that the panel needs. */
interface ReadPage {
  readonly signal: AbortSignal;
  readonly terms: Pick<PageTerms, 'list'>;
  readonly reading: Pick<Reading, 'byEntry' | 'inOrder'>;
  readonly marks: Pick<Marks, 'open'>;
  readonly presenter: Pick<HoverController, 'current'>;
}

declare global {
  /** The reader of this page, in the extension's isolated world, out of the page's reach. */
  var backgrounderPage: ReadPage | undefined;
}

/** Interval at which to check whether the names of the page have changed, in ms. */
const CHECK_EVERY = 1000;
/** Interval at which what is pointed at is highlighted again, in ms. */
const KEEP_EVERY = 200;
/** The text being read is assumed to be in this upper share of the window. */
const READ_AT = 0.4;

/**
 * Reports the names of the page and the scroll position to the panel at the other end of a port,
 * and highlights what is pointed at there. Ends with the port or with the reader of the page.
 */
export function followArticle(port: Browser.runtime.Port, page: ReadPage): void {
  const ended = new AbortController();
  const { signal } = ended;
  const post = (message: FromArticle) => {
    if (!signal.aborted) port.postMessage(message);
  };

  let said = '';
  const tellTerms = () => {
    const message = { type: 'terms', ...page.terms.list() } as const;
    const text = JSON.stringify(message);
    if (text !== said) post(message);
    said = text;
  };

  let here: string | null | undefined;
  const tellHere = () => {
    const entry = lastAbove(page.reading.inOrder(), innerHeight * READ_AT)?.entry ?? null;
    if (entry !== here) post({ type: 'position', entry });
    here = entry;
  };

  const mentionsOf = (entry: string) => page.reading.byEntry().get(entry) ?? [];
  const emphasise = (entry: string | null) => {
    const open = page.presenter.current()?.range;
    const ranges =
      entry === null ? [] : mentionsOf(entry).flatMap((one) => locate(one)?.range ?? []);
    page.marks.open(entry === null && open ? [open] : ranges);
  };
  let keeping: ReturnType<typeof setInterval> | undefined;
  /**
   * Emphasises an entry for as long as it is pointed at: the page may be read again
   * meanwhile, or its card may close.
   */
  const keepEmphasised = (entry: string | null) => {
    clearInterval(keeping);
    emphasise(entry);
    if (entry !== null) keeping = setInterval(emphasise, KEEP_EVERY, entry);
  };

  const end = () => {
    if (signal.aborted) return;
    ended.abort();
    clearInterval(keeping);
    if (!page.signal.aborted) emphasise(null);
    port.disconnect();
  };

  port.onDisconnect.addListener(end);
  page.signal.addEventListener('abort', end, { signal });
  port.onMessage.addListener((message: ToArticle) => {
    if (signal.aborted) return;
    if (message.type === 'emphasise') keepEmphasised(message.entry);
    else {
      const mention = mentionsOf(message.entry)[message.index];
      const range = mention && locate(mention)?.range;
      if (range) reveal(range);
    }
  });

  let due = false;
  const onMove = () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      if (!signal.aborted) tellHere();
    });
  };
  // Scroll events of elements do not bubble.
  document.addEventListener('scroll', onMove, { capture: true, passive: true, signal });
  window.addEventListener('resize', onMove, { signal });
  const timer = setInterval(() => {
    tellTerms();
    onMove();
  }, CHECK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  tellTerms();
  tellHere();
}

/**
 * The last mention, in reading order, that begins above a line; hidden ones, as in closed comments,
 * are nowhere. Uses binary search: a long page has thousands.
 */
function lastAbove(mentions: readonly Mention<Block>[], line: number): Mention<Block> | undefined {
  let low = 0;
  let high = mentions.length;
  let last: Mention<Block> | undefined;
  const boxAt = (at: number) => {
    const mention = mentions[at];
    return mention ? boxOf(mention) : null;
  };
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    let box = boxAt(at);
    while (!box && at > low) box = boxAt(--at);
    if (box && box.top > line) high = at;
    else {
      if (box) last = mentions[at];
      low = middle + 1;
    }
  }
  return last;
}
