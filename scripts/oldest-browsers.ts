/**
 * Major versions of the oldest supported browsers: the first with `moveBefore`, which moves a
 * card's frame without reloading it.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Element/moveBefore
 */
export const OLDEST_BROWSERS = { chrome: 133, firefox: 144 };
