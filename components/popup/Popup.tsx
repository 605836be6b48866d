import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../i18n/i18n.ts';
import type { CardPosition } from '../../messages/card-port.ts';
import { reportOnce } from '../../messages/refusals.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { sendToTab } from '../../messages/send-to-tab.ts';
import type { Card as CardData } from '../../packs/card.ts';
import { askToRead, watchAccess } from '../../settings/access.ts';
import type { Settings } from '../../settings/schema.ts';
import { type Mode, toggled, verdict } from '../../sites/rules.ts';
import { Card } from '../card/Card.tsx';
import { notSavedText } from '../shared/error-notice.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import { useStoredSettings } from '../shared/use-stored-settings.ts';
import { CurrentPage } from './CurrentPage.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { Results } from './Results.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { type Tab, type TabStatus, watchStatus } from './tab-status.ts';
import { useHits } from './use-search.ts';

const openSettings = () => {
  void browser.runtime.openOptionsPage();
  window.close();
};

/** A card that was opened, and where the reader was in it when they followed a name on. */
interface Step {
  readonly card: CardData;
  readonly position?: CardPosition;
}

/** How often a page that is still being read is asked again, in milliseconds. */
const AGAIN = 150;

/** The toolbar popup: the site's switch, the page's terms, and search over everything. */
export function Popup({ tab }: { readonly tab: Tab | null }) {
  const { settings: choice, retry, save: store } = useStoredSettings();
  const [status, setStatus] = useState<TabStatus | null>(null);
  const [query, setQuery] = useState('');
  const [steps, setSteps] = useState<readonly Step[]>([]);
  /** The term of the list whose card was opened last. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  /** Counts how often the page was to be looked at again. */
  const [attempt, setAttempt] = useState(0);
  const found = useHits(query);
  const field = useRef<HTMLInputElement>(null);
  const isCard = steps.length > 0;
  const wasCard = useRef(false);

  /** Says what could not be done; the error itself is for the console. */
  const failed = (text: string) => (cause: unknown) => {
    reportOnce(cause);
    setError(text);
  };

  useEffect(() => {
    void sendToBackground({ type: 'popup-intent' }).then((intent) => {
      if (intent?.kind === 'search') setQuery(intent.query);
      else if (intent) void openCard(intent.id);
      // Without an answer the popup opens as ever; who is silent is said where an answer is missed.
    }, reportOnce);
  }, []);

  useEffect(() => {
    // What had the focus went with the view before this one.
    if (isCard) document.getElementById('name')?.focus();
    else if (wasCard.current && document.activeElement === document.body) field.current?.focus();
    wasCard.current = isCard;
  }, [isCard]);

  useEffect(() => {
    if (!choice) return;
    if (!tab) {
      setStatus({ state: 'unreachable', why: 'browser-page' });
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const look = () => {
      void watchStatus(tab, choice, (now) => {
        if (ended) return;
        setStatus(now);
        if (now.state === 'reading' && !now.done) timer = setTimeout(look, AGAIN);
      });
    };
    look();
    const unwatch = watchAccess(look);
    return () => {
      ended = true;
      unwatch();
      clearTimeout(timer);
    };
  }, [choice, tab, attempt]);

  const save = async (next: Settings) => {
    if (!choice) return;
    const saved = await store(choice, next);
    setError(saved.ok ? null : notSavedText(saved));
  };
  const turn = (on: boolean) => {
    if (choice && status && 'host' in status) void save(toggled(choice, status.host, on));
  };
  const markAnyway = () => {
    if (!choice || !status || !('host' in status)) return;
    void save({ ...choice, rules: { ...choice.rules, [status.host]: 'on' } });
  };
  const openCard = async (id: string) => {
    try {
      const card = await sendToBackground({ type: 'card', id });
      if (!card) return setError(t('failure.entry'));
      setError(null);
      setSteps((steps) => [...steps, { card }]);
    } catch (cause) {
      failed(t('failure.entry'))(cause);
    }
  };
  const choose = (id: string) => {
    setChosen(id);
    void openCard(id);
  };
  const showOnPage = async (id: string) => {
    if (tab && (await sendToTab(tab.id, { type: 'show', entry: id }))) window.close();
    else choose(id);
  };

  const here = steps.at(-1);
  if (here) {
    const trail = steps.slice(0, -1).map(({ card }) => card.name);
    return (
      <main class="sized" data-size={choice?.size}>
        <h1 class="visually-hidden">{t('manifest.name')}</h1>
        <Card
          card={here.card}
          named={null}
          backTo={trail.at(-1) ?? t('popup.allTerms')}
          trail={trail}
          position={here.position}
          error={error}
          onBack={() => setSteps(steps.slice(0, -1))}
          onTrail={(index) => setSteps(steps.slice(0, index + 1))}
          onPosition={(position) => setSteps([...steps.slice(0, -1), { ...here, position }])}
          onRelated={(id) => void openCard(id)}
          onClose={() => setSteps([])}
          onLibrary={(route) =>
            void sendToBackground({ type: 'open-library', route }).then(
              () => window.close(),
              failed(t('failure.service')),
            )
          }
        />
      </main>
    );
  }

  return (
    <main class="popup">
      <h1 class="visually-hidden">{t('manifest.name')}</h1>
      {choice && status && 'host' in status && (
        <SiteSwitch host={status.host} verdict={verdict(choice, status.host)} onTurn={turn} />
      )}
      {error && (
        <p class="trouble" role="alert">
          {error}
        </p>
      )}
      <input
        ref={field}
        type="search"
        class="search"
        placeholder={t('popup.search')}
        aria-label={t('popup.search')}
        value={query}
        onInput={(event) => {
          setChosen(null);
          setQuery(event.currentTarget.value);
        }}
      />
      {query.trim() ? (
        <Results query={query} found={found} at={chosen} onChoose={choose} />
      ) : retry ? (
        <LoadFailure text={t('failure.settings')} onRetry={retry} />
      ) : (
        <CurrentPage
          status={status}
          at={chosen}
          onChoose={(id) => void showOnPage(id)}
          onMarkAnyway={markAnyway}
          onSettings={openSettings}
          onAsk={() => void askToRead()}
          onRetry={() => {
            setStatus(null);
            setAttempt(attempt + 1);
          }}
        />
      )}
      {tab && status && 'host' in status && (
        <p class="use-page">
          <a class="to-settings" href={`/desk.html?tab=${tab.id}`} target="_blank" rel="noopener">
            {t('desk.usePage')}
          </a>
        </p>
      )}
      <footer class="popup-foot">
        {choice && (
          <ModeChoice
            mode={choice.mode}
            onChoose={(mode: Mode) => void save({ ...choice, mode })}
          />
        )}
        <p>
          <span>{t('popup.promise')}</span>
          <a class="to-settings" href="/library.html" target="_blank" rel="noopener">
            {t('popup.library')}
          </a>
          <button type="button" class="to-settings" onClick={openSettings}>
            {t('popup.settings')}
          </button>
        </p>
      </footer>
    </main>
  );
}
