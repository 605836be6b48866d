import { useEffect, useRef } from 'preact/hooks';
import { directionOf, language, t } from '../../i18n/i18n.ts';
import type { DoneFromCard } from '../../messages/card-port.ts';
import { readableHost } from '../../sites/readable-host.ts';
import { type Countdown, createCountdown } from './countdown.ts';
import { CloseIcon } from './icons.tsx';

/** Says in the card's place what was done, with a way to undo it. */
export interface UndoNoticeProps {
  readonly done: DoneFromCard;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Milliseconds that the notice stays where nobody is at it. */
const SHOWN_FOR = 8000;

export function UndoNotice({ done, onUndo, onClose }: UndoNoticeProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  const countdown = useRef<Countdown | null>(null);
  useEffect(() => {
    countdown.current = createCountdown(SHOWN_FOR, () => close.current());
    // The button that was pressed is gone; the focus goes to what can be done next.
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
      // A focus that is not seen was given to it, by a press of the pointer, and means nothing.
      onFocusIn={({ target }) => {
        if (target instanceof Element && target.matches(':focus-visible'))
          countdown.current?.hold('focus');
      }}
      onFocusOut={() => countdown.current?.release('focus')}
    >
      <p id="done">
        {done.kind === 'muted'
          ? t('card.known', { name: done.name })
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
