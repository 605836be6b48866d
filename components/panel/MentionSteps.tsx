import { formatNumber, t } from '../../i18n/i18n.ts';

interface MentionStepsProps {
  /** Index of the mention shown on the page. */
  readonly at: number;
  readonly total: number;
  readonly onStep: (to: number) => void;
}

/**
 * Buttons to the previous and next mention of a name, wrapping around; renders
 * nothing without mentions.
 */
export function MentionSteps({ at, total, onStep }: MentionStepsProps) {
  if (total === 0) return null;
  const isOne = total === 1;
  return (
    <div class="mention-steps">
      <button
        type="button"
        aria-label={t('panel.previous')}
        title={t('panel.previous')}
        hidden={isOne}
        onClick={() => onStep((at + total - 1) % total)}
      >
        <Arrow d="M4 10l4-4 4 4" />
      </button>
      <span role="status">
        {t('panel.mentionOf', { at: formatNumber(at + 1), total: formatNumber(total) })}
      </span>
      <button
        type="button"
        aria-label={t('panel.next')}
        title={t('panel.next')}
        hidden={isOne}
        onClick={() => onStep((at + 1) % total)}
      >
        <Arrow d="M4 6l4 4 4-4" />
      </button>
    </div>
  );
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
