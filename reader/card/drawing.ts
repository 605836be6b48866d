import type { CardLayout, CardView, MissingView } from '../../messages/card-port.ts';

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
