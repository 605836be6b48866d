import { t } from '../../i18n/i18n.ts';

interface AccessRequestProps {
  /** Whether to say first that access is missing; false where that is said beside it. */
  readonly isTitled?: boolean;
  readonly onAsk: () => void;
}

/** Explains why access to pages is needed, and requests it. */
export function AccessRequest({ isTitled = true, onAsk }: AccessRequestProps) {
  return (
    <section class="access" aria-label={t('access.title')}>
      {isTitled && <h2>{t('access.title')}</h2>}
      <p>{t('access.why')}</p>
      <button type="button" class="primary" onClick={onAsk}>
        {t('access.allow')}
      </button>
    </section>
  );
}
