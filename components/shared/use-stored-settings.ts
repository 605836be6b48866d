import { useEffect, useState } from 'preact/hooks';
import { reportOnce } from '../../messages/unreachable.ts';
import type { Settings } from '../../settings/schema.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import type { WriteResult } from '../../settings/write-result.ts';

interface StoredSettings {
  /** Null until loaded. */
  readonly settings: Settings | null;
  /** Loads them again; null unless loading failed. */
  readonly retry: (() => void) | null;
  /** Optimistic: `settings` changes at once, and is reloaded if saving fails. */
  save(from: Settings, to: Settings): Promise<WriteResult>;
}

/** The settings, in sync with storage, and a function to change them. */
export function useStoredSettings(): StoredSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);

  const load = async () => {
    setFailed(false);
    try {
      setSettings(await settingsStore.load());
    } catch (error) {
      reportOnce(error);
      setFailed(true);
    }
  };
  useEffect(() => {
    void load();
    return settingsStore.watch(setSettings);
  }, []);

  return {
    settings,
    retry: failed && !settings ? () => void load() : null,
    async save(from, to) {
      setSettings(to);
      const saved = await settingsStore.save(from, to);
      if (!saved.ok) await load();
      return saved;
    },
  };
}
