import tokensCss from '../../components/shared/tokens.css?inline';
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
  sheet.replaceSync(`${tokensCss}\n${hostCss}`);
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
