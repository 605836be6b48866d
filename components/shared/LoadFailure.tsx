import { t } from '../../i18n/i18n.ts';

export interface LoadFailureProps {
  /** Says what could not be had. */
  readonly text: string;
  readonly onRetry: () => void;
}

/** Stands in the place of what could not be loaded, and tries again. */
export function LoadFailure({ text, onRetry }: LoadFailureProps) {
  return (
    <div class="load-failure" role="alert">
      <p>{text}</p>
      <button type="button" class="primary" onClick={onRetry}>
        {t('failure.tryAgain')}
      </button>
    </div>
  );
}
