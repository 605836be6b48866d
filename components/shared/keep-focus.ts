/**
 * Keeps the keyboard's place on a page: when the element that has the focus is removed, a browser
 * goes back to the top without a word. The neighbour in its list gets the focus, or else the
 * heading of what is there now.
 */
export function keepFocus(root: HTMLElement): void {
  let lost: readonly Step[] = [];
  root.addEventListener('focusin', ({ target }) => {
    // A notice goes by itself, and where it stood is no place in the page.
    const isPlace = target instanceof HTMLElement && !target.closest('[role=status], [role=alert]');
    lost = isPlace ? wayTo(target) : [];
  });
  const restore = () => {
    const [at] = lost;
    if (!at || at.element.isConnected || document.activeElement !== document.body) return;
    const next = neighbourOf(lost) ?? headingFor(lost);
    lost = [];
    next?.focus();
  };
  // What was removed by a component is in some cases followed by a focus that it sets,
  // after the page is painted.
  const later = () => requestAnimationFrame(() => setTimeout(restore));
  new MutationObserver((changes) => {
    const [at] = lost;
    if (at && !at.element.isConnected && changes.some(({ removedNodes: { length } }) => length > 0))
      later();
  }).observe(root, { childList: true, subtree: true });
}

/** An element on the way from the focus to the page, and where it stood in its parent. */
interface Step {
  readonly element: Element;
  readonly parent: Element | null;
  readonly index: number;
  /** Number of the focused control among those in it. */
  readonly control: number;
}

const CONTROLS = 'a[href], button:enabled, input:enabled, select, textarea:enabled, summary';

function wayTo(target: HTMLElement): Step[] {
  const way: Step[] = [];
  for (let at: Element | null = target; at; at = at.parentElement) {
    const parent: Element | null = at.parentElement;
    way.push({
      element: at,
      parent,
      index: parent ? [...parent.children].indexOf(at) : 0,
      control: controlsIn(at).indexOf(target),
    });
  }
  return way;
}

function controlsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(CONTROLS)];
}

/** The control like the one that was lost, in the next row of its list or the last. */
function neighbourOf(way: readonly Step[]): HTMLElement | undefined {
  const gone = way.find(({ parent }) => parent?.isConnected);
  if (!gone?.parent || !gone.element.matches('li, div')) return undefined;
  const { element, index, control } = gone;
  const rows = [...gone.parent.children];
  const isRow = (each: Element | undefined) =>
    each?.localName === element.localName && each.className === element.className;
  const row = [rows[index], rows[index - 1]].find(isRow);
  return row && controlsIn(row).at(Math.max(0, control));
}

/** The heading nearest to where the focus was. */
function headingFor(way: readonly Step[]): HTMLElement | undefined {
  for (const { element } of way) {
    const heading = element.isConnected && element.querySelector<HTMLElement>('h2, h3, legend');
    if (!heading) continue;
    heading.tabIndex = -1;
    return heading;
  }
  return undefined;
}
