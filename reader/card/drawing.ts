import type { CardLayout, CardView, MissingView } from '../../messages/card-port.ts';

/** A card, or that there is none. */
export type View = CardView | MissingView;

/** What is drawn, and how. */
export interface Drawing {
  readonly view: View;
  readonly layout: CardLayout;
}

/** The name that a card is of, or the text that names nothing. */
export function nameOf(view: View): string {
  return 'card' in view ? view.card.name : view.missing.text;
}

/** Gives the last drawing again for the same view and layout, so that what is drawn already is recognised. */
export function sameIfEqual(last: Drawing | null, view: View, layout: CardLayout): Drawing {
  const isSame = last?.view === view && JSON.stringify(last.layout) === JSON.stringify(layout);
  return last && isSame ? last : { view, layout };
}
