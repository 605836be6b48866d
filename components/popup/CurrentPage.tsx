import type { ComponentChildren } from 'preact';
import { plural, t } from '../../i18n/i18n.ts';
import { readableHost } from '../../sites/readable-host.ts';
import { AccessRequest } from '../shared/AccessRequest.tsx';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import { TermList, type TermListProps } from './TermList.tsx';
import type { TabStatus } from './tab-status.ts';

export interface CurrentPageProps extends Pick<TermListProps, 'at' | 'onChoose'> {
  readonly status: TabStatus | null;
  readonly onMarkAnyway: () => void;
  readonly onSettings: () => void;
  /** Asks the browser for access to pages. */
  readonly onAsk: () => void;
  /** Looks at the page again. */
  readonly onRetry: () => void;
}

/** The page's terms in reading order, or why there are none. */
export function CurrentPage({
  status,
  onMarkAnyway,
  onSettings,
  onAsk,
  onRetry,
  ...list
}: CurrentPageProps) {
  const count = status?.state === 'reading' ? status.muted : 0;
  const muted = count > 0 && <Muted count={count} onSettings={onSettings} />;
  if (!status) return <Empty>{t('popup.looking')}</Empty>;
  switch (status.state) {
    case 'unreachable':
      return <Empty>{t(UNREACHABLE[status.why])}</Empty>;
    case 'no-access':
      return <AccessRequest onAsk={onAsk} />;
    case 'no-answer':
      return <LoadFailure text={t(NO_ANSWER[status.from])} onRetry={onRetry} />;
    case 'off':
      return <Empty>{t('popup.off')}</Empty>;
    case 'not-news':
      return (
        <Empty>
          {t('popup.notNews')}
          <button type="button" class="anyway" onClick={onMarkAnyway}>
            {t('popup.markAnyway', { host: readableHost(status.host) })}
          </button>
        </Empty>
      );
    case 'reading':
      if (status.terms.length > 0) {
        return (
          <section>
            <h2 class="count">{plural('popup.terms', status.terms.length)}</h2>
            <TermList label={t('popup.termsLabel')} terms={status.terms} {...list} />
            {muted}
          </section>
        );
      }
      if (muted) return muted;
      return status.done ? (
        <Empty>{t(status.foreign ? 'popup.foreign' : 'popup.nothing')}</Empty>
      ) : (
        <Empty>{t('popup.reading')}</Empty>
      );
  }
}

const NO_ANSWER = { page: 'failure.page', background: 'failure.service' } as const;

const UNREACHABLE = {
  'own-page': 'popup.ownPage',
  'browser-page': 'popup.browserPage',
  'no-html': 'popup.noHtml',
  closed: 'popup.closed',
} as const;

/** Says that there are terms here which the reader's settings keep from being marked. */
function Muted({ count, onSettings }: { readonly count: number; readonly onSettings: () => void }) {
  return (
    <p class="muted">
      {plural('popup.muted', count)}{' '}
      <button type="button" onClick={onSettings}>
        {t('popup.change')}
      </button>
    </p>
  );
}

function Empty({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="empty" role="status">
      {children}
    </p>
  );
}
