import { isElement, isNode, matches } from '../dom/nodes.ts';

/** What a click has a meaning of its own on, and everything in it. */
const CONTROL =
  'a[href],area[href],button,input,select,textarea,summary,label[for],label:has(input,select,textarea,button),' +
  ':is([role=link],[role=button],[role=switch],[role=checkbox],[role=radio],[role=tab],[role=option],[role=treeitem])';

/**
 * Whether a click was on something that it has a meaning on, such as a link.
 *
 * @param path of the event: its target is only the host of the shadow tree that such a link is in,
 *   and a text is in a link around its slot.
 */
export function isOnControl(path: readonly EventTarget[]): boolean {
  return path.some((one) => isNode(one) && isElement(one) && matches(one, CONTROL));
}
