import type { CardView, MissingView } from '../../../../messages/card-port.ts';
import type { CardActions } from '../../../../reader/card/card-message.ts';
import type { CardPopover } from '../../../../reader/card/card-popover.ts';

/**
 * The card's popover without rendering, as jsdom has no popovers. Records what is drawn; tests call
 * its actions as its buttons would.
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
    /** Each message that there is no card. */
    missing: [] as MissingView[],
    sizes: [] as string[],
    /** Each time the open card was pinned or unpinned. */
    pinned: [] as boolean[],
    /** For each of these, the name that the card keeps from opening. */
    blocked: [] as (string | null)[],
    /** How often a prepared card was not wanted after all. */
    unexpected: 0,
    focused: false,
    /** What the open card shows; null if none is open. */
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
