import { t } from '../../i18n/i18n.ts';

export interface AccessRequestProps {
  readonly onAsk: () => void;
}

/** Explains why access to pages is needed, and requests it. */
export function AccessRequest({ onAsk }: AccessRequestProps) {
  return (
    <section class="access" aria-labelledby="access">
      <h2 id="access">{t('access.title')}</h2>
      <p>{t('access.why')}</p>
      <button type="button" class="primary" onClick={onAsk}>
        {t('access.allow')}
      </button>
    </section>
  );
}
