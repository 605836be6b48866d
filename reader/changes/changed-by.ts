import { isElement, isText } from '../dom/nodes.ts';
import { isInline, isSilent } from '../text/elements.ts';

/** Attributes that may decide whether an element is read, and those that may only show or hide it. */
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
 * Nodes whose text has changed according to a record; null if its target may only have been shown or hidden.
 *
 * @param observed shadow trees that have been read.
 */
export function changedBy(record: MutationRecord, observed: WeakSet<Node>): readonly Node[] | null {
  const { target, addedNodes, attributeName } = record;
  // A dialog is read only while it is open.
  const dialog = isElement(target) && target.localName === 'dialog';
  if (attributeName === 'open' ? !dialog : SHOWING.includes(attributeName ?? '')) return null;
  if (record.type !== 'childList') return [target];
  // In a shadow tree that has not been read, the slot of a new node may be in something that is not read.
  const tree = isElement(target) ? target.shadowRoot : null;
  if (tree && !observed.has(tree)) return [target];
  // The text around a removed node, or around an added one, has changed.
  const around =
    record.removedNodes.length > 0 || runsOn(record.previousSibling) || runsOn(record.nextSibling);
  return around ? [target, ...addedNodes] : [...addedNodes];
}

function runsOn(node: Node | null): boolean {
  if (node === null) return false;
  return isText(node) || (isElement(node) && (isInline(node) || isSilent(node)));
}
