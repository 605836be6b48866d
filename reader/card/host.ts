import surfaceCss from '../../components/shared/surface.css?inline';
import { directionOf, language, t } from '../../i18n/i18n.ts';
import { documentOf } from '../dom/nodes.ts';
import hostCss from './host.css?inline';

/** An element in the top layer, and its closed shadow root. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** All hosts that were created, also those that have been removed by the time that is reported. */
const hosts = new WeakSet<EventTarget>();

/** Whether a node is a host of ours, or was one. */
export function isHost(node: EventTarget): boolean {
  return hosts.has(node);
}

/**
 * Creates a host that a page cannot take over by defining an element of that name: it is created in
 * a document without a registry, and a shadow root that exists before an element is upgraded can
 * neither be forbidden nor be accessed through `ElementInternals`.
 *
 * @param name of the element.
 * @param doc it will be inserted into.
 * @see https://dom.spec.whatwg.org/#shadowroot-available-to-element-internals
 */
export function createHost(name: string, doc: Document): Host {
  const element = document.implementation.createHTMLDocument('').createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  doc.adoptNode(element);
  element.popover = 'manual';
  hosts.add(element);
  style(root);
  return { element, root };
}

/** Style sheets belong to a window: a tree that moves to another document loses its own. */
function style(root: ShadowRoot): void {
  const { defaultView } = root.ownerDocument;
  if (!defaultView) return;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(`${surfaceCss}\n${hostCss}`);
  root.adoptedStyleSheets = [sheet];
}

/**
 * Sets custom properties of a host, which its styles use for position and size. As inline
 * `!important` declarations, they override any style of the page.
 */
export function setOnHost(host: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    // Skip equal values: a mutation observer of the host would be notified.
    if (host.style.getPropertyValue(`--${name}`) !== value) {
      host.style.setProperty(`--${name}`, value, 'important');
    }
  }
}

/** Element name of the card. */
export const CARD = 'backgrounder-card';

/**
 * Moves a frame into a card's host, veiled, on top of everything in `layer`,
 * and removes its old host.
 */
export function moveToCardHost(frame: Element, from: Host | null, layer: ParentNode & Node): Host {
  const card = createCardHost(documentOf(layer));
  card.element.dataset.veiled = '';
  try {
    layer.append(card.element);
    // The frame stays as it is: other ways to move it load it anew.
    card.root.moveBefore(frame, null);
    card.element.showPopover();
    if (import.meta.env.FIREFOX) tie(card.element);
  } catch (error) {
    card.element.remove();
    throw error;
  }
  from?.element.remove();
  return card;
}

/**
 * Has a card go along with the extension, whose style sheet shows it, unless that is not there: see
 * `TIED` in `background/injecting/page-scripts.ts`.
 */
function tie(card: HTMLElement): void {
  card.dataset.tied = '';
  if (getComputedStyle(card).display === 'none') delete card.dataset.tied;
}

/** Creates the host of a card, a dialog; its label is set when it is shown. */
function createCardHost(doc: Document): Host {
  const card = createHost(CARD, doc);
  card.element.setAttribute('role', 'dialog');
  // The page's own may be another.
  card.element.lang = language();
  card.element.dir = directionOf(language());
  return card;
}

/**
 * The label of a card, which the page can read.
 *
 * @param text that the card was opened at: the page has it, unlike the name that an entry has in an
 *   imported pack, or those of the cards that are opened from there.
 */
export function cardLabel(text: string): string {
  return t('card.label', { name: text });
}

/** Whether a host is still where it was inserted. */
export function isShown(host: Host | null): boolean {
  return host?.element.isConnected === true && host.element.matches(':popover-open');
}
