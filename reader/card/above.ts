import { flatParent } from '../dom/flat-tree.ts';
import { matches } from '../dom/nodes.ts';
import { focusedIn } from './focus.ts';

/** What the page has opened on top of the card. */
interface Above {
  /** Whether there is nothing that Esc would close first. */
  isEmpty(): boolean;
}

/**
 * Watches what is opened on top of a card, until `signal` is aborted. The card must close under a
 * modal dialog, which makes everything else inert, when something covers its middle, and when it
 * has been taken out of the page.
 *
 * @param term the element that contains the card's name.
 * @param onCovered is called when the card must close.
 */
export function watchAbove(
  host: HTMLElement,
  term: Element | null,
  onCovered: () => void,
  signal: AbortSignal,
): Above {
  const opened = new Set<HTMLElement>();
  const check = () => {
    // While another card is drawn into it, nothing can be pressed there.
    if (host.dataset.veiled === undefined && isCovered(host)) onCovered();
  };
  const options = { capture: true, signal } as const;
  const { ownerDocument: doc } = host;
  doc.addEventListener(
    'toggle',
    ({ target }) => {
      // Shown where it cannot be pressed, as over a video in fullscreen, the
      // card is seen all the same.
      if (target === host) {
        // A page may close all popovers that there are.
        if (!host.matches(':popover-open')) onCovered();
        return;
      }
      if (isHtml(target) && closesByEscape(target)) opened.add(target);
      check();
    },
    options,
  );
  // What opens in a shadow tree tells nobody outside, but takes the focus.
  doc.defaultView?.addEventListener('focusin', check, options);
  // No event tells of a popover that is taken out, alone or along with the dialog that it is in.
  const removed = new MutationObserver(() => {
    if (!host.matches(':popover-open')) onCovered();
  });
  for (let at: Node | null = host.parentNode; at; at = at.parentNode)
    removed.observe(at, { childList: true });
  signal.addEventListener('abort', () => removed.disconnect());
  return { isEmpty: () => ![...opened].some(closesByEscape) && !isInMenu(doc, term) };
}

/** @see https://html.spec.whatwg.org/#close-requests-and-close-watchers */
function closesByEscape(element: HTMLElement): boolean {
  const { popover } = element;
  return matches(
    element,
    popover && popover !== 'manual' ? ':popover-open, dialog:modal' : 'dialog:modal',
  );
}

/** Menus and dialogs made by the page, which close by Esc, recognised by ARIA roles and states. */
const MENU =
  '[role="menu"],[aria-modal="true"],[aria-expanded="true"]:is([aria-haspopup],[role="combobox"])';

/**
 * Whether focus is in an open menu or dialog made by the page; no event reports those. One that
 * contains the name itself is below the card.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/
 */
function isInMenu(doc: Document, term: Element | null): boolean {
  const around = new Set(elementsAround(term));
  return elementsAround(focusedIn(doc)).some((at) => matches(at, MENU) && !around.has(at));
}

/** An element and its ancestors in the flat tree. */
function elementsAround(element: Element | null): Element[] {
  const all: Element[] = [];
  for (let at = element; at; at = flatParent(at)) all.push(at);
  return all;
}

/** Whether something else is on top in the middle of the card. */
function isCovered(host: HTMLElement): boolean {
  const root = host.getRootNode();
  if (!('elementFromPoint' in root) || typeof root.elementFromPoint !== 'function') return false;
  const { left, top, width, height } = host.getBoundingClientRect();
  const there: unknown = root.elementFromPoint(left + width / 2, top + height / 2);
  // Nothing is there where the card is out of the window.
  return there !== null && there !== host;
}

function isHtml(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'popover' in target;
}
