import { useEffect, useRef } from 'preact/hooks';
import { directionOf, language, t } from '../../../i18n/i18n.ts';
import type { DoneFromCard } from '../../../messages/card-port.ts';
import { readableHost } from '../../../sites/readable-host.ts';
import { CloseIcon } from '../icons.tsx';
import { type Countdown, createCountdown } from './countdown.ts';

interface UndoNoticeProps {
  readonly done: DoneFromCard;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** How long the notice stays, in ms, unless it is hovered or focused. */
const SHOWN_FOR = 8000;

/** Shown in place of the card: what was done, with a button to undo it. */
export function UndoNotice({ done, onUndo, onClose }: UndoNoticeProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  const countdown = useRef<Countdown | null>(null);
  useEffect(() => {
    countdown.current = createCountdown(SHOWN_FOR, () => close.current());
    // The pressed button is gone; move focus to the next possible action.
    undo.current?.focus({ preventScroll: true });
    return () => countdown.current?.stop();
  }, []);
  return (
    <div
      class="card notice"
      lang={language()}
      dir={directionOf(language())}
      onPointerEnter={() => countdown.current?.hold('pointer')}
      onPointerLeave={() => countdown.current?.release('pointer')}
      // Ignore focus without a visible ring: it came from a pointer press.
      onFocusIn={({ target }) => {
        if (target instanceof Element && target.matches(':focus-visible'))
          countdown.current?.hold('focus');
      }}
      onFocusOut={() => countdown.current?.release('focus')}
    >
      <p id="done">
        {done.kind === 'muted'
          ? t('card.muted', { name: done.name })
          : t('card.left', { host: readableHost(done.host) })}
      </p>
      <button type="button" class="undo" ref={undo} aria-describedby="done" onClick={onUndo}>
        {t('card.undo')}
      </button>
      <button type="button" class="close" aria-label={t('card.close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
