import { useRef, useState } from 'preact/hooks';
import { pauseStore } from '../../settings/pause-store.ts';
import type { Settings } from '../../settings/schema.ts';
import type { WriteResult } from '../../settings/write-result.ts';
import type { PauseKind } from '../../sites/pause.ts';
import { toggled } from '../../sites/rules.ts';
import { notSavedText } from '../shared/error-notice.ts';
import { usePauses } from '../shared/use-pauses.ts';
import { useStoredSettings } from '../shared/use-stored-settings.ts';
import { write } from '../shared/write.ts';
import { foreseen } from './foreseen.ts';
import type { Tab, TabStatus } from './tab-status.ts';
import { useTabStatus } from './use-tab-status.ts';

interface Site {
  /** Null until loaded. */
  readonly settings: Settings | null;
  /** Loads the settings again; null unless loading failed. */
  readonly retry: (() => void) | null;
  /** Null until known. */
  readonly status: TabStatus | null;
  /** Looks at the page again. */
  lookAgain(): void;
  /** What went wrong last, as text. */
  readonly error: string | null;
  setError(error: string | null): void;
  /** Saves settings; a failure becomes `error`, here and below. */
  save(next: Settings): void;
  /** Turns the site of the tab on or off. */
  turn(on: boolean): void;
  /** Has the site marked even though its pages are not news. */
  markAnyway(): void;
  pause(kind: PauseKind): void;
  resume(): void;
}

/**
 * The state of a tab, and what readers can do about its site.
 *
 * @param isKnown whether the tab is known, so that null means that there is none.
 */
export function useSite(tab: Tab | null, isKnown = true): Site {
  const { settings, stored, retry, save: store } = useStoredSettings();
  const pauses = usePauses();
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const found = useTabStatus(tab, isKnown ? stored : null, pauses, attempt);
  const status = found && settings ? foreseen(found.status, found.under, settings) : null;
  const host = status && 'host' in status ? status.host : null;
  const say = (saved: WriteResult) => setError(saved.ok ? null : notSavedText(saved));
  /** Counts pauses and their ends: one that is written late must not undo a later one. */
  const latest = useRef(0);
  const ifLatest = (here: () => Promise<WriteResult>) => {
    const own = ++latest.current;
    return async (): Promise<WriteResult> => (own === latest.current ? here() : { ok: true });
  };
  const save = (next: Settings) => {
    if (settings) void store(settings, next).then(say);
  };
  return {
    settings,
    retry,
    status,
    lookAgain: () => setAttempt(attempt + 1),
    error,
    setError,
    save,
    turn(on) {
      if (settings && host !== null) save(toggled(settings, host, on));
    },
    markAnyway() {
      if (settings && host !== null) {
        save({ ...settings, rules: { ...settings.rules, [host]: 'on' } });
      }
    },
    pause(kind) {
      const here = ifLatest(() => pauseStore.pause(kind, tab?.url));
      void write({ type: 'pause', kind, url: tab?.url ?? null }, here).then(say);
    },
    resume() {
      const here = ifLatest(() => pauseStore.resume(tab?.url));
      void write({ type: 'resume', url: tab?.url ?? null }, here).then(say);
    },
  };
}
