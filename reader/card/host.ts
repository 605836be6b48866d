import surfaceCss from '../../components/shared/surface.css?inline';
import { directionOf, language, t } from '../../i18n/i18n.ts';
import { documentOf } from '../dom/nodes.ts';
import hostCss from './host.css?inline';

/** An element in the top layer, and the closed shadow root that holds what is in it. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Makes a host, which a page that has defined an element of its name cannot get hold of: it is made in
 * a document without a registry, and a shadow root that is there before an element is upgraded
 * is neither to be forbidden nor to be had through its `ElementInternals`.
 *
 * @param name the element's.
 * @param doc that it is to stand in.
 * @see https://dom.spec.whatwg.org/#shadowroot-available-to-element-internals
 */
export function createHost(name: string, doc: Document): Host {
  const element = document.implementation.createHTMLDocument('').createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  doc.adoptNode(element);
  element.popover = 'manual';
  style(root);
  return { element, root };
}

/** Sheets go by their window: a tree that moves to another document loses those it had. */
function style(root: ShadowRoot): void {
  const { defaultView } = root.ownerDocument;
  if (!defaultView) return;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(`${surfaceCss}\n${hostCss}`);
  root.adoptedStyleSheets = [sheet];
}

/**
 * Moves a host by custom properties that its styles use, and which no style of the page
 * beats: it has a say in what stands on the host, but not against `!important` there.
 */
export function setOnHost(host: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    // What stands there already is left: whoever watches the host would be told of it.
    if (host.style.getPropertyValue(`--${name}`) !== value) {
      host.style.setProperty(`--${name}`, value, 'important');
    }
  }
}

/** Name of the element that is the card. */
export const CARD = 'backgrounder-card';

/** Puts a frame into the host of a card, veiled, on top of everything in `layer`; the host that held it goes. */
export function moveToCardHost(frame: Element, from: Host | null, layer: ParentNode & Node): Host {
  const card = createCardHost(documentOf(layer));
  card.element.dataset.veiled = '';
  layer.append(card.element);
  // The frame stays as it is: other ways to move it load it anew.
  card.root.moveBefore(frame, null);
  from?.element.remove();
  card.element.showPopover();
  return card;
}

/** Makes the host of a card, a dialog; its label is given as it is shown. */
function createCardHost(doc: Document): Host {
  const card = createHost(CARD, doc);
  card.element.setAttribute('role', 'dialog');
  // The page's own may be another.
  card.element.lang = language();
  card.element.dir = directionOf(language());
  return card;
}

/** @param name that the card was opened at: where the reader goes from there is not the page's to know. */
export function cardLabel(name: string): string {
  return t('card.label', { name });
}

/** Whether the page has left a host where it was put. */
export function isShown(host: Host | null): boolean {
  return host?.element.isConnected === true && host.element.matches(':popover-open');
}
