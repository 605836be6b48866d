import type { ComponentChildren } from 'preact';
import type { Cite } from '../../../packs/cite.ts';

/** Renders links in text and figures: as buttons in cards, as links on pages. */
export interface LinkRenderer {
  /** A stand-alone link to an entry. */
  readonly entry: (id: string, name: string) => ComponentChildren;
  /** A link to an entry within a sentence, with the words used there. */
  readonly mention: (id: string, text: string) => ComponentChildren;
  /**
   * Source numbers, linking to the sources.
   *
   * @param at what they stand behind: no two of one card have the same.
   */
  readonly cites: (cites: readonly Cite[], at: string) => ComponentChildren;
}
