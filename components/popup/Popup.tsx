import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Card as CardData } from '../../packs/card.ts';
import { askToRead, watchAccess } from '../../settings/access.ts';
import type { Settings } from '../../settings/schema.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import { type Mode, toggled, verdict } from '../../sites/rules.ts';
import { Card } from '../card/Card.tsx';
import type { CardPosition } from '../card/position.ts';
import { notSavedText } from '../shared/error-notice.ts';
import { CurrentPage } from './CurrentPage.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { Results } from './Results.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { sendToTab, statusOf, type Tab, type TabStatus } from './tab-status.ts';
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
  const [choice, setChoice] = useState<Settings | null>(null);
  const [status, setStatus] = useState<TabStatus | null>(null);
  const [query, setQuery] = useState('');
  const [steps, setSteps] = useState<readonly Step[]>([]);
  /** The term of the list whose card was opened last. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const hits = useHits(query, () => setError(t('popup.searchFailed')));
  const field = useRef<HTMLInputElement>(null);
  const isCard = steps.length > 0;
  const wasCard = useRef(false);

  useEffect(() => {
    void settingsStore.load().then(setChoice);
    return settingsStore.watch(setChoice);
  }, []);

  useEffect(() => {
    void sendToBackground({ type: 'wish' })
      .then((wish) => {
        if (wish?.kind === 'search') setQuery(wish.query);
        else if (wish) void openCard(wish.id);
      })
      // Without an answer the popup opens as ever.
      .catch(() => {});
  }, []);

  useEffect(() => {
    // What had the focus went with the view before this one.
    if (isCard) document.getElementById('name')?.focus();
    else if (wasCard.current && document.activeElement === document.body) field.current?.focus();
    wasCard.current = isCard;
  }, [isCard]);

  useEffect(() => {
    if (!choice) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const look = async () => {
      const now: TabStatus = tab
        ? await statusOf(tab, choice)
        : { state: 'unreachable', why: 'browser-page' };
      if (ended) return;
      setStatus(now);
      if (now.state === 'reading' && !now.done) timer = setTimeout(() => void look(), AGAIN);
    };
    void look();
    const unwatch = watchAccess(() => void look());
    return () => {
      ended = true;
      unwatch();
      clearTimeout(timer);
    };
  }, [choice, tab]);

  const save = async (next: Settings) => {
    if (!choice) return;
    // Shown at once; what is stored is read again should it not be what was asked for.
    setChoice(next);
    const result = await settingsStore.save(choice, next);
    setError(result.ok ? null : notSavedText(result));
    if (!result.ok) setChoice(await settingsStore.load());
  };
  const turn = (on: boolean) => {
    if (choice && status && 'host' in status) void save(toggled(choice, status.host, on));
  };
  const markAnyway = () => {
    if (!choice || !status || !('host' in status)) return;
    void save({ ...choice, rules: { ...choice.rules, [status.host]: 'on' } });
  };
  const openCard = async (id: string) => {
    const card = await sendToBackground({ type: 'card', id }).catch(() => null);
    if (card) setSteps((steps) => [...steps, { card }]);
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
          onLibrary={(place) =>
            void sendToBackground({ type: 'open-library', place }).then(() => window.close())
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
        <Results query={query} hits={hits} at={chosen} onChoose={choose} />
      ) : (
        <CurrentPage
          status={status}
          at={chosen}
          onChoose={(id) => void showOnPage(id)}
          onMarkAnyway={markAnyway}
          onSettings={openSettings}
          onAsk={() => void askToRead()}
        />
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
