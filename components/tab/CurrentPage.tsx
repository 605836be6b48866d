import { plural, t } from '../../i18n/i18n.ts';
import type { Terms } from '../../messages/terms.ts';
import { AccessRequest } from '../shared/AccessRequest.tsx';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import { TermList, type TermListProps } from './TermList.tsx';
import type { TabStatus } from './tab-status.ts';

interface CurrentPageProps extends Pick<TermListProps, 'at' | 'onChoose'> {
  readonly status: TabStatus | null;
  readonly onSettings: () => void;
  /** Asks the browser for access to pages. */
  readonly onAsk: () => void;
  /** Opens the panel; absent if there is none. */
  readonly onPanel?: (() => void) | undefined;
  /** Queries the page again. */
  readonly onRetry: () => void;
}

/**
 * The page's terms in reading order, or what can be done where there are none; the
 * state of the page says why.
 */
export function CurrentPage({
  status,
  onSettings,
  onAsk,
  onPanel,
  onRetry,
  ...list
}: CurrentPageProps) {
  const count = status?.state === 'reading' ? status.leftOut : 0;
  const muted = count > 0 && <Muted count={count} onSettings={onSettings} />;
  const limited = status?.state === 'reading' && status.limited && (
    <p class="muted">
      {t('site.limited')}{' '}
      <button type="button" class="link" onClick={onAsk}>
        {t('site.allowAll')}
      </button>
    </p>
  );
  if (!status) return null;
  switch (status.state) {
    case 'unreachable':
    case 'looking':
    case 'off':
    case 'not-news':
    case 'paused':
      return null;
    case 'no-access':
      return <AccessRequest isTitled={false} onAsk={onAsk} />;
    case 'no-answer':
      return <LoadFailure text={t(NO_ANSWER[status.from])} onRetry={onRetry} />;
    case 'reading':
      if (status.terms.length > 0) {
        return (
          <section>
            <div class="count-line">
              <h2 class="eyebrow count">{plural('popup.terms', status.terms.length)}</h2>
              {onPanel && (
                <button type="button" class="link" onClick={onPanel}>
                  {t('panel.open')}
                </button>
              )}
            </div>
            <TermList label={t('popup.termsLabel')} terms={status.terms} {...list} />
            {muted}
            {limited}
          </section>
        );
      }
      if (status.progress === 'failed')
        return <LoadFailure text={t('failure.unread')} onRetry={onRetry} />;
      return (
        <>
          {muted || (
            <p class="empty" role="status">
              {t(emptyOf(status))}
            </p>
          )}
          {limited}
        </>
      );
  }
}

function emptyOf({ progress, foreign }: Pick<Terms, 'progress' | 'foreign'>) {
  if (progress === 'reading') return 'popup.reading';
  return foreign ? 'popup.foreign' : 'popup.nothing';
}

const NO_ANSWER = { page: 'failure.page', background: 'failure.service' } as const;

/** Says that settings keep some terms here from being marked. */
function Muted({ count, onSettings }: { readonly count: number; readonly onSettings: () => void }) {
  return (
    <p class="muted">
      {plural('popup.muted', count)}{' '}
      <button type="button" class="link" onClick={onSettings}>
        {t('popup.change')}
      </button>
    </p>
  );
}
