import { t } from '../../i18n/i18n.ts';

interface LoadFailureProps {
  /** Says what could not be loaded. */
  readonly text: string;
  readonly onRetry: () => void;
}

/** An error message in place of content that could not be loaded, with a button to try again. */
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
