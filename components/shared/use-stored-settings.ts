import { useEffect, useState } from 'preact/hooks';
import { reportOnce } from '../../messages/refusals.ts';
import type { Saved } from '../../settings/saved.ts';
import type { Settings } from '../../settings/schema.ts';
import { settingsStore } from '../../settings/settings-store.ts';

export interface StoredSettings {
  /** Null until they are there. */
  readonly settings: Settings | null;
  /** Loads them again, where they could not be had. */
  readonly retry: (() => void) | null;
  /** Shows what is wanted at once; what is stored is read again should it not be saved. */
  save(from: Settings, to: Settings): Promise<Saved>;
}

/** The settings, kept up with whoever changes them, and the way to change them. */
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
