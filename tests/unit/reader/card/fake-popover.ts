import type { CardView, MissingView } from '../../../../messages/card-port.ts';
import type { CardActions } from '../../../../reader/card/card-message.ts';
import type { CardPopover } from '../../../../reader/card/card-popover.ts';

/**
 * The card's place in a page, without its drawing: jsdom has no popovers. It says what is drawn,
 * and its actions are called as its buttons would call them.
 */
export function createFakePopover(actions: CardActions) {
  let open = false;
  const host = document.createElement('div');
  const popover = {
    actions,
    host,
    /** Each view that was prepared, opened or drawn into the open card. */
    prepared: [] as CardView[],
    opened: [] as { view: CardView; focus: boolean; boxes: readonly DOMRect[] }[],
    updates: [] as CardView[],
    /** Each time that it was said that there is no card. */
    missing: [] as MissingView[],
    sizes: [] as string[],
    /** Each time that the open card was pinned, or let go. */
    pinned: [] as boolean[],
    /** The name that each of these said is kept from opening. */
    blocked: [] as (string | null)[],
    /** How often what was prepared turned out not to be wanted. */
    unexpected: 0,
    focused: false,
    /** What the open card shows; null while none is open. */
    shown: (): CardView | null =>
      open ? (popover.updates.at(-1) ?? popover.opened.at(-1)?.view ?? null) : null,
  };
  const place: CardPopover = {
    prepare: (_term, view) => popover.prepared.push(view),
    unexpect: () => {
      popover.unexpected++;
    },
    open: (term, view, { focus }) => {
      open = true;
      popover.updates.length = 0;
      document.body.append(host);
      if ('card' in view) popover.opened.push({ view, focus, boxes: term.boxes() });
      else popover.missing.push(view);
    },
    update: (view) => {
      if ('card' in view) popover.updates.push(view);
      else popover.missing.push(view);
    },
    setPinned: (pinned, blocked) => {
      popover.pinned.push(pinned);
      popover.blocked.push(blocked);
    },
    setSize: (size) => popover.sizes.push(size),
    close: () => {
      open = false;
      host.remove();
    },
    isOpen: () => open,
    isOnTop: () => true,
    box: () => (open ? new DOMRect(0, 200, 300, 200) : null),
    isOwnNode: (node) => node === host,
    connect: (nonce) => (nonce === 'ours' ? 'key' : null),
    hasFocus: () => open && popover.focused,
    selectedText: async () => 'selected in the card',
  };
  return Object.assign(popover, { place });
}
export type FakePopover = ReturnType<typeof createFakePopover>;
