import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Terms } from '../../messages/terms.ts';
import { requestHostPermission } from '../../settings/host-permission.ts';
import { readableHost } from '../../sites/readable-host.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import { useCardStack } from '../shared/use-card-stack.tsx';
import { useRequest } from '../shared/use-request.ts';
import { CurrentPage } from '../tab/CurrentPage.tsx';
import { PageState } from '../tab/PageState.tsx';
import { useSite } from '../tab/use-site.ts';
import { useTab } from '../tab/use-tab.ts';
import { ArticleParts, type PartName } from './ArticleParts.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { NameList } from './NameList.tsx';
import { isPrintView, printArticle } from './print.ts';
import { Search } from './Search.tsx';
import { useArticle } from './use-article.ts';

/** The panel: all background on the article in the tab beside it. */
export function Panel() {
  const followed = useTab();
  const tab = followed?.state === 'open' ? followed.tab : null;
  const { error, setError, settings, status, ...site } = useSite(tab, followed !== null);
  const [query, setQuery] = useState('');
  /** The name whose card was opened last, and the index of the mention the page shows. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [mention, setMention] = useState(0);
  const [part, setPart] = useState<PartName>('names');
  const [pointed, setPointed] = useState<string | null>(null);

  const reading = status?.state === 'reading' ? status : null;
  const stack = useCardStack({
    backTo: t('panel.title'),
    error,
    onError: setError,
    onLeave: () => {},
  });
  const { top } = stack;
  const article = useArticle(
    reading?.progress === 'complete' ? tab : null,
    pointed ?? top?.id ?? null,
  );
  const shown = useFrozen(followed?.state === 'closed', article.terms ?? reading);
  const terms = shown?.terms ?? [];
  const named = terms.map(({ id, mentions }) => ({ id, mentions }));
  const view = useRequest(named.map(({ id }) => id).join(' '), async () =>
    named.length > 0 ? await sendToBackground({ type: 'article', names: named }) : null,
  );

  // A new page starts from scratch.
  useEffect(() => {
    if (!tab) return;
    stack.close();
    setQuery('');
    setChosen(null);
    setError(null);
  }, [tab?.id, tab?.url]);

  useEffect(() => {
    if (top) document.getElementById('name')?.focus();
  }, [top !== null]);

  useEffect(() => setMention(0), [top?.id]);

  const isWhole =
    shown?.progress === 'complete' && view.state === 'answered' && view.value !== null;
  useEffect(() => {
    if (isWhole && isPrintView()) print();
  }, [isWhole]);

  const choose = (id: string) => {
    setChosen(id);
    setPointed(null);
    article.reveal(id, 0);
    void stack.open(id);
  };

  if (top) {
    return (
      <main class="panel has-card sized" data-size={settings?.size}>
        <h1 class="visually-hidden">{t('panel.title')}</h1>
        <MentionSteps
          at={mention}
          total={terms.find(({ id }) => id === top.id)?.mentions ?? 0}
          onStep={(to) => {
            setMention(to);
            article.reveal(top.id, to);
          }}
        />
        {stack.draw()}
      </main>
    );
  }

  return (
    <main class="panel">
      <header class="panel-head">
        <h1>{t('panel.title')}</h1>
        {reading && <p class="soft">{readableHost(reading.host)}</p>}
        {shown && tab && (
          <button type="button" class="link" onClick={() => void printArticle(tab.id)}>
            {t('panel.print')}
          </button>
        )}
      </header>
      {error && (
        <p class="error-notice" role="alert">
          {error}
        </p>
      )}
      {followed?.state === 'closed' && (
        <p class="empty" role="status">
          {t(terms.length > 0 ? 'panel.closed' : 'panel.closedEmpty')}
        </p>
      )}
      {site.retry && <LoadFailure text={t('failure.settings')} onRetry={site.retry} />}
      {settings && followed?.state === 'open' && !(reading && terms.length > 0) && (
        <>
          <PageState
            choice={settings}
            status={status}
            onTurn={site.turn}
            onMarkAnyway={site.markAnyway}
            onResume={site.resume}
          />
          <CurrentPage
            status={status}
            at={null}
            onChoose={choose}
            onSettings={() => void browser.runtime.openOptionsPage()}
            onAsk={() => void requestHostPermission()}
            onRetry={site.lookAgain}
          />
        </>
      )}
      <Search
        query={query}
        terms={terms}
        here={article.here}
        at={chosen}
        onSearch={(typed) => {
          setChosen(null);
          setQuery(typed);
        }}
        onChoose={choose}
        onPoint={setPointed}
      />
      {terms.length > 0 && !query.trim() && (
        <ArticleParts
          terms={terms}
          open={part}
          onOpen={setPart}
          article={view.state === 'answered' ? view.value : null}
          onChoose={choose}
          names={
            <NameList
              label={t('panel.namesLabel')}
              terms={terms}
              here={article.here}
              at={chosen}
              onChoose={choose}
              onPoint={setPointed}
            />
          }
        />
      )}
      {view.state === 'failed' && <LoadFailure text={t('panel.failed')} onRetry={view.retry} />}
    </main>
  );
}

/** The current value, or the last one while `frozen` is true. */
function useFrozen(frozen: boolean, now: Terms | null): Terms | null {
  const last = useRef<Terms | null>(null);
  if (!frozen) last.current = now;
  return last.current;
}
