/** What a page may change its text by. */

/**
 * Attributes that may decide whether an element is read, and those that may only show or hide it.
 */
export const DECIDING = [
  'hidden',
  'inert',
  'aria-hidden',
  'contenteditable',
  'role',
  'slot',
  'open',
];
export const SHOWING = ['class', 'style'];

/**
 * Events after which text may appear or disappear without a DOM change. The animations
 * are also those that tell of a document that becomes an editor, and no longer is one;
 * see `background/injecting/marks.css`.
 */
export const SHOWN_BY = [
  'transitionend',
  'animationend',
  'animationcancel',
  'toggle',
  'fullscreenchange',
  'resize',
];

/**
 * User actions, and what follows them, that CSS rules such as `:hover`, `:focus` or
 * `:target` may respond to.
 */
export const ACTIONS = [
  'change',
  'click',
  'keyup',
  'focusin',
  'hashchange',
  'scrollend',
  // In Chromium, the browser reports what becomes visible, which costs less.
  ...(import.meta.env.FIREFOX || import.meta.env.SAFARI ? ['pointerover'] : []),
];
