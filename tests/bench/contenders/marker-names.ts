/** Separate from their code, which only runs in a page. */
export const MARKER_NAMES = [
  'nothing',
  'a walk over text nodes',
  'mark.js',
  'findAndReplaceDOMText',
  'one RegExp + Highlights',
  'a RegExp per name + Highlights',
] as const;
export type MarkerName = (typeof MARKER_NAMES)[number];
