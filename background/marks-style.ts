import MARKS from './marks.css?inline';

/** The style of marks, which all text inherits. */
export const AT_ROOT = MARKS;

/**
 * The style of marks for pages in which it is not inherited, or does not hold: set on each element,
 * where no rule for another element comes between. It costs more than `marks.css` itself.
 */
export const ON_EACH_ELEMENT = MARKS.replaceAll(':root::highlight', '::highlight');
