import { t } from '../../i18n/i18n.ts';
import { PAUSES, type PauseKind } from '../../sites/pause.ts';

interface PauseChoiceProps {
  /** Whether this page alone can be paused. */
  readonly page: boolean;
  readonly onPause: (kind: PauseKind) => void;
}

/** Chooses how long, and where, to pause. */
export function PauseChoice({ page, onPause }: PauseChoiceProps) {
  return (
    <details class="pause">
      <summary>{t('pause.pause')}</summary>
      <ul class="chips">
        {PAUSES.filter((kind) => page || kind !== 'page').map((kind) => (
          <li key={kind}>
            <button type="button" class="chip pause-choice" onClick={() => onPause(kind)}>
              {t(`pause.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
