import { h, render } from 'preact';
import { directionOf, language, t } from '../../i18n/i18n.ts';
import type { Card as CardData } from '../../packs/card.ts';
import type { Named } from '../../spotting/types.ts';
import { type ErrorNotice, errorNoticeText } from '../shared/error-notice.ts';
import tokensCss from '../shared/tokens.css?inline';
import type { Point, Term } from './anchor.ts';
import { Card, type CardProps } from './Card.tsx';
import cardCss from './card.css?inline';
import figuresCss from './figures/figures.css?inline';
import { giveBackFocus } from './focus.ts';
import { setOnHost } from './host.ts';
import { layerFor } from './layer.ts';
import { isLight } from './light.ts';
import { follow } from './placement.ts';
import sheetCss from './sheet.css?inline';
import { dragToClose } from './sheet.ts';
import { type NoticeView, UndoNotice } from './UndoNotice.tsx';

export type CardActions = Pick<
  CardProps,
  'onBack' | 'onRelated' | 'onClose' | 'onLibrary' | 'onMute' | 'onLeaveSite'
>;

/** What is drawn in an open card. */
export interface CardView {
  readonly card: CardData;
  readonly named: Named | null;
  readonly backTo: string | null;
  readonly error: ErrorNotice | null;
  /** Shown in the card's place, if anything. */
  readonly notice: NoticeView | null;
}

/** The card's place in the page: one element in the top layer, there only while a card is open. */
export interface CardPopover {
  /** Draws a card while none is open: what is left to do as it opens is to put it into the page. */
  prepare(view: CardView): void;
  /** @param pointer where it is in the window, if it is what opened the card. */
  open(term: Term, view: CardView, focus: boolean, pointer: Point | null): void;
  /** Draws another view into the open card. */
  update(view: CardView): void;
  /** Sets how large text is, for cards that open from now on. */
  setSize(size: string): void;
  close(): void;
  isOpen(): boolean;
  box(): DOMRect | null;
  /** Whether a node of the page is the card's host. */
  isOwnNode(node: EventTarget): boolean;
}

/** Makes the popover; nothing enters the page until it opens. */
export function createCardPopover(actions: CardActions): CardPopover {
  const { host, root } = createHost();
  host.popover = 'manual';
  host.setAttribute('role', 'dialog');
  // The page's own may be another.
  host.lang = language();
  host.dir = directionOf(language());
  style(root);
  dragToClose(host, root, actions.onClose);

  /** What had the focus before the card, and the term that the card is of; null where it took no focus. */
  let before: { readonly active: HTMLElement | null; readonly term: Term } | null = null;
  let unfollow: AbortController | null = null;
  /** What is drawn but not open. */
  let prepared: CardView | null = null;

  const draw = (view: CardView) => {
    host.setAttribute('aria-label', t('card.label', { name: view.card.name }));
    const { notice, error, ...card } = view;
    const said = error && errorNoticeText(error);
    render(notice ? h(UndoNotice, notice) : h(Card, { ...card, ...actions, error: said }), root);
  };

  /** @returns whether the card had the focus. */
  const takeAway = (): boolean => {
    unfollow?.abort();
    unfollow = null;
    if (!host.isConnected) return false;
    const hadFocus = focusedIn(host.ownerDocument) === host;
    render(null, root);
    if (host.matches(':popover-open')) host.hidePopover();
    // The page gets its document back as it was.
    host.remove();
    return hadFocus;
  };
  const close = () => {
    if (takeAway() && before) giveBackFocus(before.active, before.term.element);
    before = null;
  };
  const prepare = (view: CardView) => {
    if (prepared === view) return;
    // Nothing of another card stays, such as what was unfolded.
    render(null, root);
    draw(view);
    prepared = view;
  };
  return {
    prepare,
    open(term, view, focus, pointer) {
      const layer = layerFor(term.element);
      const focused = focusedIn(layer.ownerDocument ?? document);
      // From card to card the focus is the same page's.
      const active = focused === host ? before?.active : focused;
      takeAway();
      host.dataset.theme = isDark(term) ? 'dark' : 'light';
      // Where a page has taken it away.
      host.popover = 'manual';
      setOnHost(host, { drag: 0 });
      prepare(view);
      prepared = null;
      layer.append(host);
      style(root);
      host.showPopover();
      unfollow = new AbortController();
      const { signal } = unfollow;
      follow(host, term, pointer, signal);
      // What enters or leaves fullscreen leaves the card where it cannot be used.
      document.addEventListener('fullscreenchange', actions.onClose, { signal });
      before = focus ? { active: isFocusable(active) ? active : null, term } : null;
      if (focus) root.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    },
    update: draw,
    setSize(size) {
      host.dataset.size = size;
    },
    close,
    isOpen: () => host.isConnected,
    box: () => (host.isConnected ? host.getBoundingClientRect() : null),
    isOwnNode: (node) => node === host,
  };
}

/**
 * The host, which a page that has defined an element of its name cannot get hold of: it is made in
 * a document without a registry, and a shadow root that is there before an element is upgraded
 * is neither to be forbidden nor to be had through its `ElementInternals`.
 *
 * @see https://dom.spec.whatwg.org/#shadowroot-available-to-element-internals
 */
function createHost(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.implementation.createHTMLDocument('').createElement('backgrounder-card');
  const root = host.attachShadow({ mode: 'closed' });
  return { host: document.adoptNode(host), root };
}

/** Sheets go by their window: a tree that moves to another document loses those it had. */
function style(root: ShadowRoot): void {
  if (root.adoptedStyleSheets.length > 0) return;
  const { defaultView } = root.ownerDocument;
  if (!defaultView) return;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(`${tokensCss}\n${cardCss}\n${figuresCss}\n${sheetCss}`);
  root.adoptedStyleSheets = [sheet];
}

/** What has the focus; of a shadow tree, the document names its host only. */
function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const focused = root.activeElement;
  return (focused?.shadowRoot && focusedIn(focused.shadowRoot)) ?? focused;
}

/** Not by its class, which in a frame is another one. */
function isFocusable(element: Element | null | undefined): element is HTMLElement {
  return element != null && 'focus' in element;
}

/** A page is dark where its text is light, whatever the system says. */
function isDark({ element }: Term): boolean {
  return element !== null && isLight(getComputedStyle(element).color);
}
