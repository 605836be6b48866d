import type { Missing, TabMessages } from '../messages/protocol.ts';
import type { PageTerm, Terms } from '../messages/terms.ts';
import type { Card } from '../packs/card.ts';
import { isListed } from '../settings/page-settings.ts';
import type { LazyPresenter } from './card/lazy-presenter.ts';
import { boxAround } from './dom/frames.ts';
import { selectedRange, selectedText } from './dom/selection.ts';
import { isInWindow } from './dom/visible.ts';
import type { State } from './state.ts';
import { boxOf } from './text/box-of.ts';
import type { LanguageCount } from './text/language-count.ts';
import { locate, type PageMention } from './text/page-mention.ts';
import type { Reading } from './text/reading.ts';

/** The terms of the page, for the popup and for keyboard shortcuts. */
export interface PageTerms {
  /** In the order in which they are first seen. */
  list(): TabMessages['terms']['response'];
  show(entry: string): boolean;
  step(by: 1 | -1): boolean;
  /** The selected text, on the page or in the open card. */
  selected(): string | Promise<string>;
  /** Opens the card of an entry at the selected text. */
  showSelected(entry: string): Promise<boolean>;
  /** Says at the selected text that it names no entry. @returns whether any text is selected. */
  showMissing(missing: Missing): boolean;
}

interface PageTermsContext {
  state(): Pick<
    State<unknown, PageMention>,
    'terms' | 'settings' | 'marked' | 'complete' | 'complained' | 'phase'
  >;
  readonly reading: Pick<Reading, 'byEntry' | 'inOrder'>;
  readonly languages: Pick<LanguageCount, 'isForeign'>;
  /** Gets the card of an entry, if there is one. */
  card(id: string): Promise<Card | null>;
  readonly presenter: Pick<
    LazyPresenter,
    'pin' | 'current' | 'last' | 'selectedText' | 'openFromCard'
  >;
}

/** Creates the list of a page's terms over what its reader has found and marked. */
export function createPageTerms(context: PageTermsContext): PageTerms {
  const { state, reading, presenter } = context;

  /** Scrolls to a mention and opens its card. @returns whether there is one. */
  const open = (mention: PageMention | null | undefined): boolean => {
    if (!mention) return false;
    presenter.pin(mention);
    return true;
  };

  /** A mention that is not marked, for example because it is hidden. */
  const unmarked = (entry: string): PageMention | null => {
    for (const found of reading.byEntry().get(entry) ?? []) {
      const mention = locate(found);
      if (mention) return mention;
    }
    return null;
  };

  return {
    list() {
      const now = state();
      const found = reading.byEntry();
      const seen = new Set<string>();
      for (const one of reading.inOrder())
        if (!seen.has(one.entry) && boxOf(one)) seen.add(one.entry);
      const terms: PageTerm[] = [];
      let leftOut = 0;
      // Those that only hidden text has are last.
      for (const id of new Set([...seen, ...found.keys()])) {
        const term = now.terms.get(id);
        if (!term) continue;
        const listed = !now.settings || isListed(now.settings, term);
        if (listed) terms.push({ ...term, mentions: found.get(id)?.length ?? 0 });
        else leftOut++;
      }
      const progress = progressOf(now, terms.length);
      return { progress, terms, leftOut, foreign: context.languages.isForeign() };
    },
    show: (entry) => open(state().marked.find((one) => one.entry === entry) ?? unmarked(entry)),
    step(by) {
      const { marked } = state();
      // Continue from the open card, or from the last one if its name is still in view.
      const last = presenter.last();
      const from =
        presenter.current() ?? (last && isInWindow(boxAround(last.range), document) ? last : null);
      const at = from ? marked.indexOf(from) : -1;
      const to = at >= 0 ? at + by : firstInView(marked, by);
      return open(marked[(to + marked.length) % marked.length]);
    },
    selected: () => presenter.selectedText() ?? selectedText(),
    async showSelected(entry) {
      if (presenter.openFromCard(entry)) return true;
      const range = selectedRange();
      if (!range || !(await context.card(entry))) return false;
      presenter.pin({ entry, range, found: null });
      return true;
    },
    showMissing({ text, nearest }) {
      const range = selectedRange();
      if (range) presenter.pin({ entry: '', range, found: null, missing: { text, nearest } });
      return range !== null;
    },
  };
}

/** Where to start: the first term at or below the top of the window, or the last above it. */
function firstInView(marked: readonly PageMention[], by: 1 | -1): number {
  const below = marked.findIndex(({ range }) => boxAround(range).bottom > 0);
  if (by === 1) return Math.max(0, below);
  return (below < 0 ? marked.length : below) - 1;
}

function progressOf(
  {
    complete,
    complained,
    phase,
  }: Pick<State<unknown, unknown>, 'complete' | 'complained' | 'phase'>,
  found: number,
): Terms['progress'] {
  if (!complete) return complained ? 'failed' : 'reading';
  // Where there was nothing, what is being read may have the first name.
  return found > 0 || phase === 'idle' ? 'complete' : 'reading';
}
