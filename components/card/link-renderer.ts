import type { ComponentChildren } from 'preact';
import type { Cite } from '../../packs/cite.ts';

/** How text and figures show what leads elsewhere; cards have buttons, pages have links. */
export interface LinkRenderer {
  /** The name of an entry that stands by itself, leading to it. */
  readonly entry: (id: string, name: string) => ComponentChildren;
  /** The name of an entry within a sentence, as it is written there. */
  readonly mention: (id: string, text: string) => ComponentChildren;
  /**
   * The numbers of sources, leading to them.
   *
   * @param at what they stand behind: no two of one card have the same.
   */
  readonly cites: (cites: readonly Cite[], at: string) => ComponentChildren;
}
