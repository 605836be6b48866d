/** Apart from the code behind them, which runs in a page only. */
export const MARKER_NAMES = [
  'nothing',
  'a walk over text nodes',
  'mark.js',
  'findAndReplaceDOMText',
  'one RegExp + Highlights',
  'a RegExp per name + Highlights',
] as const;
export type MarkerName = (typeof MARKER_NAMES)[number];
