import MARKS from './marks.css?inline';

/** The style of marks, which all text inherits. */
export const AT_ROOT = MARKS;

/**
 * The style of marks for pages in which a style on the root is not inherited, or is overridden on
 * the way down: set on each element. It costs more than `marks.css` itself.
 */
export const ON_EACH_ELEMENT = MARKS.replaceAll(':root::highlight', '::highlight');
