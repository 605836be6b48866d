import type { CardLayout } from '../../messages/card-port.ts';
import { createHost, type Host, setOnHost } from './host.ts';
import { unzoom } from './placement.ts';
import { isSheet, pinchOf, seenOf } from './sheet.ts';

/** The host in which a frame is loaded out of sight, until there is a card to move it to. */

/** Creates such a host with a frame in it, for a document that it is not in yet. */
export function createPreload(frame: Element, size: CardLayout['size'], doc: Document): Host {
  const preload = createHost('backgrounder-preload', doc);
  preload.element.dataset.veiled = '';
  preload.element.inert = true;
  preload.element.dataset.size = size;
  preload.root.append(frame);
  return preload;
}

/**
 * Puts it into its document, as wide as the card will be: its height depends on that.
 */
export function insertPreload({ element }: Host): void {
  element.ownerDocument.documentElement.append(element);
  unzoom(element);
  if (isSheet()) setOnHost(element, pinchOf(seenOf(window), window));
  element.showPopover();
}
