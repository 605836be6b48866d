import type { LazyPresenter } from '../card/lazy-presenter.ts';
import { isThere } from '../dom/frames.ts';
import { isWanted, type State } from '../state.ts';
import { canBeRead } from '../text/blocks.ts';
import type { PageMention } from '../text/page-mention.ts';
import type { Reading } from '../text/reading.ts';
import type { Chooser } from './choose.ts';
import { knownBy } from './crowd.ts';
import { areStyled, byDocument, type Marks } from './marks.ts';
import { reconcile } from './reconcile.ts';

interface PageMarkerContext {
  readonly reading: Pick<Reading, 'byEntry'>;
  readonly chooser: Pick<Chooser, 'choose'>;
  readonly marks: Marks;
  readonly presenter: Pick<LazyPresenter, 'observe' | 'current' | 'close'>;
  /** @param isStyled whether the mark styles are present and apply. */
  injectMarkStyles(doc: Document, isStyled: () => boolean): void;
  /** Receives the elements that hide names, or may do so. */
  setHiding(hiding: ReadonlySet<Element>): void;
  /** Receives whether scrolling may add marks. */
  setPartial(isPartial: boolean): void;
}

/**
 * @returns a function that marks the wanted mentions, and returns them, their number of terms, and
 *   the names of the page, wanted or not, as text.
 */
export function createPageMarker({
  reading,
  chooser,
  marks,
  presenter,
  injectMarkStyles,
  setHiding,
  setPartial,
}: PageMarkerContext) {
  return (state: State<unknown, PageMention>) => {
    const wanted = (entry: string) => isWanted(state, entry);
    const { mentions: which = 'spaced', marks: look = 'dotted' } = state.settings ?? {};
    const { mentions, hiding, isPartial } = chooser.choose({
      mentions: which,
      isWanted: wanted,
      knownBy: (entry) => knownBy(state.terms.get(entry)),
      open: presenter.current(),
    });
    setHiding(hiding);
    setPartial(isPartial);
    const marked = reconcile(state.marked, mentions);
    const ranges = marked.map(({ range }) => range);
    marks.set(ranges, look);
    if (ranges.length > 0) presenter.observe(document);
    for (const [doc, group] of byDocument(ranges)) {
      presenter.observe(doc);
      const isStyled = () => areStyled(group, look);
      if (!isStyled()) injectMarkStyles(doc, isStyled);
    }
    const open = presenter.current();
    if (open && isGone(open)) presenter.close();
    const names = [...reading.byEntry().keys()];
    return { marked, terms: names.filter(wanted).length, names: names.join(' ') };
  };
}

/**
 * Whether a name has been removed, or the page has put a wall or a dialog of its own before it. One
 * that is not rendered may be that of a card from the popup, which then needs no name beside it.
 */
function isGone({ range, found }: PageMention): boolean {
  const around = found?.block.element;
  if (range.collapsed || !around) return range.collapsed;
  if (!isThere(around)) return true;
  return range.getClientRects().length > 0 && !canBeRead(around);
}
