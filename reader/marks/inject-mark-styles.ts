import { browser } from '@wxt-dev/browser';
import type { PageMessages } from '../../messages/protocol.ts';
import type { Send } from '../../messages/send.ts';
import type { sendFromPage } from '../../messages/send-from-page.ts';

/**
 * Creates a function that has the mark styles injected into a document: once for the root, and once
 * more for each element if a rule of the page breaks inheritance. Only the background can inject
 * styles, and it identifies frames by number.
 *
 * @param isStyled whether the styles are present and apply.
 */
export function createMarkStyleInjector(
  ask: typeof sendFromPage,
): (doc: Document, isStyled: () => boolean) => void {
  const injected = new WeakMap<Document, 'asking' | 'root' | 'each'>();
  return (doc, isStyled) => {
    const view = doc.defaultView;
    const last = injected.get(doc);
    if (!view || last === 'asking' || last === 'each') return;
    injected.set(doc, 'asking');
    const inject = async (on: 'root' | 'each') => {
      await ask({ type: 'marks-style', frame: numberOf(view), on }, sendFrom(view));
      injected.set(doc, on);
    };
    // The rule of the page may only concern another look of marks.
    const done = last === 'root' ? inject('each') : inject('root');
    done
      .then(() => (isStyled() || injected.get(doc) === 'each' ? null : inject('each')))
      // Retried with the next marks.
      .catch(() => injected.delete(doc));
  };
}

/** The frame's number, which only Firefox tells. */
function numberOf(view: Window): number | null {
  const { runtime }: { runtime: object } = browser;
  return tellsFrames(runtime) ? runtime.getFrameId(view) : null;
}

function tellsFrames(runtime: object): runtime is { getFrameId(view: Window): number } {
  return 'getFrameId' in runtime;
}

/** The isolated world of a frame, out of the page's reach, has a runtime of its own. */
interface IsolatedWorld {
  readonly chrome?: { readonly runtime?: { readonly sendMessage: Send<PageMessages> } };
}

/** In Chromium, sends from inside the frame, so that the background knows which one is meant. */
function sendFrom({ chrome }: Window & IsolatedWorld): Send<PageMessages> | undefined {
  const runtime = chrome?.runtime;
  return runtime && ((message) => runtime.sendMessage(message));
}
