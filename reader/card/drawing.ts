import type { CardLayout, CardView, MissingView } from '../../messages/card-port.ts';
import { isDarkCard } from './light.ts';
import { isSheet } from './sheet.ts';

/** A card, or the message that there is none. */
export type View = CardView | MissingView;

/** What is drawn, and with which layout. */
export interface Drawing {
  readonly view: View;
  readonly layout: CardLayout;
}

/** Returns the last drawing if view and layout are the same, so that it is not drawn again. */
export function sameIfEqual(last: Drawing | null, view: View, layout: CardLayout): Drawing {
  const isSame = last?.view === view && JSON.stringify(last.layout) === JSON.stringify(layout);
  return last && isSame ? last : { view, layout };
}

/**
 * How a card for a name in this element is laid out.
 *
 * @param site whether it has the switch of the site.
 */
export function layoutOf(
  element: Element | null,
  size: CardLayout['size'],
  site: boolean,
): CardLayout {
  // Firefox paints popovers with the filter of the root, Chromium without:
  // https://drafts.csswg.org/css-position-4/#top-layer
  const around = import.meta.env.FIREFOX ? document.documentElement : null;
  return { theme: isDarkCard(element, around) ? 'dark' : 'light', size, sheet: isSheet(), site };
}
