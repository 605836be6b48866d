import { type Flow, flowOf } from './elements.ts';

/** Elements that are checked for another flow; on a page with more of them the rest is not. */
const MAX_CHECKED = 500;

/** Remembers which elements were not read with the text around them. */
export interface FlowMemory {
  /** An element is read with this flow. */
  remember(element: Element, flow: Flow): void;
  /** Whether an element has come into the text around it, or gone from there, since it was read. */
  hasOtherFlow(element: Element): boolean;
  /** Elements with another flow by now, be it by a rule further up. */
  withOtherFlow(): Element[];
}

/** Creates a memory that does not keep removed elements alive. */
export function createFlowMemory(): FlowMemory {
  /** How each element was read, unless it always was in the flow of the text around it. */
  const flows = new WeakMap<Element, Flow>();
  /** Every element in `flows`. By reference, so that nothing is kept that a page throws away. */
  const known = new Set<WeakRef<Element>>();

  const hasOtherFlow = (element: Element): boolean => {
    const flow = flowOf(element);
    const before = flows.get(element) ?? 'in';
    // What could not be asked about was read as if it were in the flow.
    const wasIn = before !== 'out';
    return flow !== 'unknown' && (flow === 'in') !== wasIn;
  };

  return {
    remember(element, flow) {
      if (!flows.has(element)) {
        // Nothing is kept of frames; see `isShowing`.
        if (flow === 'in' || element.ownerDocument !== document) return;
        known.add(new WeakRef(element));
      }
      flows.set(element, flow);
    },
    hasOtherFlow,
    withOtherFlow() {
      const other: Element[] = [];
      let checked = 0;
      for (const reference of known) {
        const element = reference.deref();
        if (!element?.isConnected) {
          known.delete(reference);
          // Should the page put it back, it is remembered anew as it is read.
          if (element) flows.delete(element);
        } else if (checked++ < MAX_CHECKED && hasOtherFlow(element)) other.push(element);
      }
      return other;
    },
  };
}
