import { browser } from '@wxt-dev/browser';
import * as v from 'valibot';
import type { Send } from '../../messages/send.ts';
import type { sendFromPage } from '../../messages/send-from-page.ts';

/**
 * Gives what injects the style of marks into a page or a frame where names are marked; once, and once more for each
 * element where a rule of the page comes between. Only the background can put it on the user's side, and it
 * knows frames by number.
 *
 * @param isStyled whether the style is there, and holds.
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
    // Another look may not hold where the one before did.
    const done = last === 'root' ? inject('each') : inject('root');
    done
      .then(() => (isStyled() || injected.get(doc) === 'each' ? null : inject('each')))
      .catch(() => {
        // Tried again with the next marks.
        injected.delete(doc);
      });
  };
}

/** Firefox tells a frame's number. */
function numberOf(view: Window): number | null {
  const { runtime } = browser;
  if (!('getFrameId' in runtime) || typeof runtime.getFrameId !== 'function') return null;
  return v.parse(v.number(), runtime.getFrameId(view));
}

/**
 * Chromium does not, but our isolated world in the frame has a runtime of its own, and says where
 * a message comes from.
 */
function sendFrom(view: Window): Send | undefined {
  const chrome: unknown = Reflect.get(view, 'chrome');
  const api = v.safeParse(v.object({ runtime: v.object({ sendMessage: v.function() }) }), chrome);
  if (!api.success) return undefined;
  return async (request) => api.output.runtime.sendMessage(request);
}
