import type { ComponentChildren } from 'preact';

/** How text and figures show what leads elsewhere; cards have buttons, pages have links. */
export interface LinkRenderer {
  /** The name of an entry, leading to it. */
  readonly entry: (id: string, name: string) => ComponentChildren;
  /** The numbers of sources, leading to them. */
  readonly cites: (numbers: readonly number[]) => ComponentChildren;
}
