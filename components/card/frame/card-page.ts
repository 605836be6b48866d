import { h, render } from 'preact';
import * as v from 'valibot';
import { t } from '../../../i18n/i18n.ts';
import { type FromCard, ToCard } from '../../../messages/card-port.ts';
import { MAX_SELECTION } from '../../../messages/limits.ts';
import { reportOnce } from '../../../messages/unreachable.ts';
import { errorNoticeText } from '../../shared/error-notice.ts';
import { Card, type CardProps } from '../Card.tsx';
import { MissingCard } from '../notices/MissingCard.tsx';
import { UndoNotice } from '../notices/UndoNotice.tsx';
import { ARROW } from '../scrolling/MoreBelow.tsx';
import { reportDrags } from './drag.ts';
import { watchKeys } from './keys.ts';
import { reportPointer } from './report-pointer.ts';

/**
 * Opens the panel, synchronously with the user gesture, and rejects if the browser refuses; absent
 * if it has none.
 */
export interface PanelOpener {
  readonly openPanel?: () => Promise<unknown>;
}

/**
 * The card in its own frame: renders what the reader in the embedding page sends, and reports what
 * the user does.
 *
 * @param app is drawn into.
 * @param port to the reader.
 * @param panel opens the panel, where there is one.
 */
export function openCardPage(app: HTMLElement, port: MessagePort, panel: PanelOpener): void {
  const { documentElement: root } = document;
  let drawing = 0;
  let told = 0;
  let drawn: (ToCard & { type: 'draw' }) | null = null;
  let pinned = false;
  let blocked: string | null = null;
  let tall = false;
  /** Whether the browser has refused to open the panel from the card that is drawn. */
  let refused = false;
  const { openPanel } = panel;
  const onPanel =
    openPanel &&
    (() => {
      const setRefused = (is: boolean) => {
        refused = is;
        drawAgain();
      };
      openPanel().then(
        () => setRefused(false),
        (cause: unknown) => {
          reportOnce(cause);
          setRefused(true);
        },
      );
    });
  const keys = watchKeys();
  const tell = (message: FromCard) => {
    const post = () => port.postMessage(message);
    // This removes the frame; the browser must first have finished handling the key or touch.
    if (message.type === 'close' || message.type === 'esc') keys.onceUp(() => setTimeout(post));
    else post();
  };

  /** Reports the card's preferred height if it has changed. */
  const tellHeight = () => {
    const height = measure(app);
    if (height === told || drawing === 0) return;
    told = height;
    tell({ type: 'drawn', drawing, height });
  };

  const draw = (what: ToCard & { type: 'draw' }) => {
    const { layout, view, anew, drawing: now } = what;
    root.dataset.theme = layout.theme;
    root.dataset.size = layout.size;
    root.toggleAttribute('data-sheet', layout.sheet);
    document.title = t('card.label', {
      name: 'card' in view ? view.card.name : view.missing.text,
    });
    if (anew) {
      // Start afresh for each card: nothing stays unfolded.
      render(null, app);
      delete root.dataset.shown;
    }
    drawn = what;
    refused = false;
    drawAgain();
    drawing = now;
    told = measure(app);
    tell({ type: 'drawn', drawing, height: told });
  };

  /** Whether it is still to take the focus: its page may be pressed before it has it. */
  let takesFocus = false;

  const drawAgain = () => {
    const status = { pinned, blocked, tall, refused };
    if (drawn) render(show(drawn, status, onPanel, tell), app);
  };

  const pin = (on: boolean, keeps: string | null) => {
    if (on === pinned && keeps === blocked) return;
    pinned = on;
    blocked = keeps;
    drawAgain();
  };

  port.addEventListener('message', ({ data }) => {
    const message = v.safeParse(ToCard, data);
    if (!message.success) return;
    switch (message.output.type) {
      case 'draw':
        draw(message.output);
        break;
      case 'shown':
        root.dataset.shown = '';
        pin(message.output.pinned, null);
        if (!message.output.focus) break;
        takesFocus = true;
        takeFocus(app, performance.now() + FOCUS_WITHIN, () => takesFocus);
        break;
      case 'pinned':
        takesFocus = false;
        pin(message.output.pinned, message.output.blocked);
        break;
      case 'sheet':
        root.toggleAttribute('data-at-top', message.output.atTop);
        if (message.output.tall === tall) break;
        tall = message.output.tall;
        drawAgain();
        break;
      case 'selected':
        tell({ type: 'selected', text: String(getSelection() ?? '').slice(0, MAX_SELECTION) });
    }
  });
  port.start();

  new MutationObserver(tellHeight).observe(app, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['open'],
  });
  window.addEventListener('resize', tellHeight);
  reportPointer(root, (inside) => tell({ type: 'pointer', inside }));
  // Closing the card would lose the selection.
  document.addEventListener('pointerup', () => {
    if (getSelection()?.isCollapsed === false) tell({ type: 'hold' });
  });
  keys.onEscape(() => tell({ type: 'esc' }));
  reportDrags(app, tell);
}

/**
 * Time in which to retry focusing, in ms. Not a number of frames: a fast screen has had ten of them
 * before a busy machine has told the frame's process.
 */
const FOCUS_WITHIN = 500;

/**
 * Moves focus to the card's heading. From inside the frame: if the page around it focused the
 * frame, it would get the events, and could keep the focus. The frame was inert until just now, and
 * while its own process has not heard otherwise, a call of `focus` does nothing.
 *
 * @param until when to give up, by the clock of `performance`.
 */
function takeFocus(app: HTMLElement, until: number, isWanted: () => boolean): void {
  if (!isWanted()) return;
  const on = document.activeElement;
  // The user may have moved on within the card by now.
  if (document.hasFocus() && on && on !== document.body) return;
  window.focus();
  app.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  if (performance.now() < until) requestAnimationFrame(() => takeFocus(app, until, isWanted));
}

/** State of the card that is not about its content. */
interface CardStatus extends Pick<CardProps, 'pinned' | 'blocked'> {
  readonly tall: boolean;
  readonly refused: boolean;
}

function show(
  { view, layout }: Pick<ToCard & { type: 'draw' }, 'view' | 'layout'>,
  { tall, refused, ...pin }: CardStatus,
  onPanel: (() => void) | undefined,
  tell: (message: FromCard) => void,
) {
  const onClose = () => tell({ type: 'close' });
  const onRelated = (id: string) => tell({ type: 'related', id });
  const sheet = layout.sheet
    ? { sheet: { tall, onStretch: (tall: boolean) => tell({ type: 'stretch', tall }) } }
    : {};
  if (!('card' in view)) {
    const error = view.error && errorNoticeText(view.error);
    return h(MissingCard, { ...view.missing, error, ...sheet, onOpen: onRelated, onClose });
  }
  const { card, named, articleDate, trail, position, error, done } = view;
  if (done) return h(UndoNotice, { done, onClose, onUndo: () => tell({ type: 'undo' }) });
  return h(Card, {
    ...{ card, named, articleDate, trail, onClose, ...pin },
    backTo: trail.at(-1) ?? null,
    position: position ?? undefined,
    error: refused ? t('panel.refused') : error && errorNoticeText(error),
    ...sheet,
    onBack: () => tell({ type: 'back' }),
    onTrail: (index) => tell({ type: 'trail', index }),
    onPosition: (position) => tell({ type: 'position', position }),
    onPin: () => tell({ type: 'pin' }),
    onRelated,
    onLibrary: (route) => tell({ type: 'library', route }),
    onMute: () => tell({ type: 'mute' }),
    ...(layout.site
      ? { onLeaveSite: () => tell({ type: 'leave-site' }), ...(onPanel ? { onPanel } : {}) }
      : {}),
  });
}

/**
 * Measures the card's preferred height, and sets `data-cut` if its frame is lower: to `text` if the
 * foot would cover some of what is to be seen at once.
 *
 * @returns CSS pixels. The answer must not depend on the frame's height, except for what is only
 *   drawn in a frame that is too low: it decides that height, and the two would never come to rest.
 */
function measure(app: HTMLElement): number {
  const { documentElement: root } = document;
  delete root.dataset.cut;
  const whole = heightOf(app);
  if (whole <= innerHeight) return whole;
  root.dataset.cut = 'tabs';
  if (isTextCovered(app)) root.dataset.cut = 'text';
  return heightOf(app);
}

/**
 * Whether the text down to the latest development ends below the top of the
 * foot, before any scrolling.
 */
function isTextCovered(app: HTMLElement): boolean {
  const foot = app.querySelector('.foot');
  const text = [...app.querySelectorAll('.body > :not(.parts)')].at(-1);
  if (!foot || !text) return false;
  const scrolled = app.querySelector('.scroller')?.scrollTop ?? 0;
  const { bottom } = text.getBoundingClientRect();
  const zoom = text.currentCSSZoom ?? 1;
  return bottom + (scrolled + ARROW) * zoom > foot.getBoundingClientRect().top;
}

/** The height of the card without scrolling, in CSS pixels. */
function heightOf(app: HTMLElement): number {
  const card = app.firstElementChild;
  if (!(card instanceof HTMLElement)) return 0;
  const { height } = card.getBoundingClientRect();
  const zoom = height / (card.offsetHeight || 1);
  const scrolled = [...card.querySelectorAll('.scroller, .title')].reduce(
    (sum, part) => sum + part.scrollHeight - part.clientHeight,
    0,
  );
  return Math.ceil(height + scrolled * zoom);
}
