import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../i18n/i18n.ts';
import { hasPanel, openPanel } from '../../messages/open-panel.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { sendToTab } from '../../messages/send-to-tab.ts';
import { reportOnce } from '../../messages/unreachable.ts';
import { requestHostPermission } from '../../settings/host-permission.ts';
import { hostOf, type Mode } from '../../sites/rules.ts';
import { Report } from '../report/Report.tsx';
import { useCoverage } from '../shared/Coverage.tsx';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import { useCardStack } from '../shared/use-card-stack.tsx';
import { CurrentPage } from '../tab/CurrentPage.tsx';
import { PageState } from '../tab/PageState.tsx';
import { Results } from '../tab/Results.tsx';
import type { Tab, TabStatus } from '../tab/tab-status.ts';
import { useHits } from '../tab/use-search.ts';
import { useSite } from '../tab/use-site.ts';
import { useTab } from '../tab/use-tab.ts';
import { PauseChoice } from './PauseChoice.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { useKeptHeight } from './use-kept-height.ts';
import { useOnceWhole } from './use-once-whole.ts';

const openSettings = () => {
  void browser.runtime.openOptionsPage();
  window.close();
};

/**
 * The toolbar popup: the site's switch, the page's terms, and search over everything. It stays open
 * while its tab goes on to another page, which may have been on its way already.
 */
export function Popup({ tab: first }: { readonly tab: Tab | null }) {
  const followed = useTab(first);
  const tab = followed?.state === 'open' ? followed.tab : null;
  const { error, setError, settings, status, ...site } = useSite(tab);
  const coverage = useCoverage();
  const [query, setQuery] = useState('');
  /** Whether the query was selected on a page and has no entry. */
  const [isMissing, setMissing] = useState(false);
  /** The term in the list whose card was opened last. */
  const [chosen, setChosen] = useState<string | null>(null);
  /** The open report form, and the card it is about, if any; null if it is closed. */
  const [report, setReport] = useState<{ readonly about: string | null } | null>(null);
  const found = useHits(query);
  const field = useRef<HTMLInputElement>(null);
  const stack = useCardStack({
    backTo: t('popup.allTerms'),
    error,
    onError: setError,
    onLeave: () => window.close(),
  });
  const isCard = stack.top !== null;
  const isWhole = (status !== null && isComplete(status)) || site.retry !== null;
  const shown = useOnceWhole(isWhole && coverage !== undefined);
  const isPaused = status?.state === 'paused';
  const choice = useMemo(() => ({ settings, isPaused }), [settings, isPaused]);
  const main = useKeptHeight<HTMLElement>(
    shown !== 'unseen',
    settings && status ? choice : null,
    // Results get fewer with each letter.
    isWhole && query.trim() === '',
  );

  useEffect(() => {
    void sendToBackground({ type: 'popup-intent' }).then((intent) => {
      if (intent?.kind === 'search') setQuery(intent.query);
      else if (intent?.kind === 'missing') {
        setQuery(intent.text);
        setMissing(true);
      } else if (intent) void stack.open(intent.id);
      // Without a response, the popup opens as usual; failures are shown
      // where a response is missing.
    }, reportOnce);
  }, []);

  // With the view itself: later, it would take the focus from what the
  // reader has pressed meanwhile.
  useLayoutEffect(() => {
    // The focused element went away with the previous view.
    if (isCard) document.getElementById('name')?.focus();
    // Also when the popup opens, so that one can type a search at once.
    else if (!report && document.activeElement === document.body) field.current?.focus();
  }, [isCard, report]);

  const showPanel = async (tabId: number) => {
    try {
      await openPanel({ tabId });
      window.close();
    } catch (cause) {
      reportOnce(cause);
      setError(t('panel.refused'));
    }
  };
  const choose = (id: string) => {
    setChosen(id);
    void stack.open(id);
  };
  const showOnPage = async (id: string) => {
    if (tab && (await sendToTab(tab.id, { type: 'show', entry: id }))) window.close();
    else choose(id);
  };

  if (report) {
    return (
      <Report
        about={report.about}
        terms={status?.state === 'reading' ? status.terms : []}
        url={tab?.url && hostOf(tab.url) !== null ? tab.url : null}
        onBack={() => setReport(null)}
      />
    );
  }
  if (stack.top) {
    const { id } = stack.top;
    const reportCard = () => setReport({ about: id });
    return (
      <main class="sized" data-size={settings?.size}>
        <h1 class="visually-hidden">{t('manifest.name')}</h1>
        {stack.draw()}
        <p class="below-card">
          <button type="button" class="link to-report" onClick={reportCard}>
            {t('report.title')}
          </button>
        </p>
      </main>
    );
  }

  return (
    <main class={`popup ${shown}${isWhole ? '' : ' awaited'}`} ref={main}>
      <h1 class="visually-hidden">{t('manifest.name')}</h1>
      {!settings && !site.retry && <section class="site" />}
      {settings && (
        <PageState
          choice={settings}
          status={status}
          onTurn={site.turn}
          onMarkAnyway={site.markAnyway}
          onResume={site.resume}
        >
          {status && isRead(status) && (
            <PauseChoice page={status.state === 'reading'} onPause={site.pause} />
          )}
        </PageState>
      )}
      {error && (
        <p class="error-notice" role="alert">
          {error}
        </p>
      )}
      <input
        ref={field}
        type="search"
        class="input search"
        placeholder={t('popup.search')}
        aria-label={t('popup.search')}
        value={query}
        onInput={(event) => {
          setChosen(null);
          setMissing(false);
          setQuery(event.currentTarget.value);
        }}
      />
      {query.trim() ? (
        <Results
          query={query}
          isMissing={isMissing}
          elsewhere
          found={found}
          at={chosen}
          onChoose={choose}
        />
      ) : site.retry ? (
        <LoadFailure text={t('failure.settings')} onRetry={site.retry} />
      ) : (
        <CurrentPage
          status={status}
          at={chosen}
          onChoose={(id) => void showOnPage(id)}
          onSettings={openSettings}
          onAsk={() => void requestHostPermission()}
          onPanel={tab && hasPanel() ? () => void showPanel(tab.id) : undefined}
          onRetry={site.lookAgain}
        />
      )}
      <PopupFoot
        readable={tab && isReadable(tab, status) ? tab.id : null}
        mode={settings?.mode ?? null}
        coverage={coverage}
        onMode={(mode: Mode) => settings && site.save({ ...settings, mode })}
        onReport={() => setReport({ about: null })}
        onSettings={openSettings}
      />
    </main>
  );
}

/**
 * Whether there is something to pause: the page is read, or would be if it responded. Elsewhere, a
 * pause would change nothing that can be seen.
 */
function isRead({ state }: TabStatus): boolean {
  return state === 'reading' || state === 'no-answer';
}

/** Whether all is there that will be there, unless somebody changes something. */
function isComplete(status: TabStatus): boolean {
  if (status.state !== 'reading') return status.state !== 'looking';
  return status.progress !== 'reading';
}

/** Whether the desk can take the page as a document; rules and pauses are about marks alone. */
function isReadable({ url }: Tab, status: TabStatus | null): boolean {
  const isSite = url !== undefined && hostOf(url) !== null;
  return isSite && status?.state !== 'unreachable' && status?.state !== 'no-access';
}
