import { useEffect, useRef } from 'preact/hooks';
import { directionOf, language, t } from '../../i18n/i18n.ts';
import type { DoneFromCard } from '../../messages/card-port.ts';
import { readableHost } from '../../sites/readable-host.ts';

/** Says in the card's place what was done, with a way to undo it. */
export interface UndoNoticeProps {
  readonly done: DoneFromCard;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

export function UndoNotice({ done, onUndo, onClose }: UndoNoticeProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the focus goes to what can be done next.
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div class="card notice" lang={language()} dir={directionOf(language())}>
      <span class="grab" />
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

export function CloseIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M4 4l8 8M12 4l-8 8"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
      />
    </svg>
  );
}
