import type { Presenter } from '../card/presenter.ts';
import { isWanted, type State } from '../state.ts';
import type { PageMention } from '../text/page-mention.ts';
import type { Reading } from '../text/reading.ts';
import { areStyled, byDocument, type Marks } from './marks.ts';
import { reconcile } from './reconcile.ts';

export interface PageMarkerContext {
  readonly reading: Reading;
  readonly marks: Marks;
  readonly presenter: Pick<Presenter, 'observe' | 'current' | 'close'>;
  /** @param isStyled whether the style of marks is there, and holds. */
  injectMarkStyles(doc: Document, isStyled: () => boolean): void;
  /** Is told what hides names, or may. */
  setHiding(hiding: ReadonlySet<Element>): void;
  /** Is told whether names wait to come near the window. */
  setKeptBack(keptBack: boolean): void;
}

/** @returns marks what was found and is wanted now; gives that, and how many terms it is of. */
export function createPageMarker({
  reading,
  marks,
  presenter,
  injectMarkStyles,
  setHiding,
  setKeptBack,
}: PageMarkerContext) {
  return (state: State<unknown, PageMention>) => {
    const wanted = (entry: string) => isWanted(state, entry);
    const every = state.settings?.mentions === 'every';
    const look = state.settings?.marks ?? 'dotted';
    const { mentions, hiding, keptBack } = reading.toMark({ every, isWanted: wanted });
    setHiding(hiding);
    setKeptBack(keptBack);
    const marked = reconcile(state.marked, mentions);
    const ranges = marked.map(({ range }) => range);
    marks.set(ranges, look);
    if (ranges.length > 0) presenter.observe(document);
    for (const [doc, group] of byDocument(ranges)) {
      presenter.observe(doc);
      const isStyled = () => areStyled(group, look);
      if (!isStyled()) injectMarkStyles(doc, isStyled);
    }
    // The name that the open card belongs to is gone.
    if (presenter.current()?.range.collapsed) presenter.close();
    return { marked, terms: [...reading.byEntry().keys()].filter(wanted).length };
  };
}
