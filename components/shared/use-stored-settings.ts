import { useEffect, useRef, useState } from 'preact/hooks';
import { reportOnce } from '../../messages/unreachable.ts';
import type { Settings } from '../../settings/schema.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import type { WriteResult } from '../../settings/write-result.ts';
import { write } from './write.ts';

interface StoredSettings {
  /** Null until loaded. */
  readonly settings: Settings | null;
  /** As last read from storage, so without changes that are still being saved; null until loaded. */
  readonly stored: Settings | null;
  /** Loads them again; null unless loading failed. */
  readonly retry: (() => void) | null;
  /** Optimistic: `settings` changes at once, and is reloaded if saving fails. */
  save(from: Settings, to: Settings): Promise<WriteResult>;
}

/** The settings, in sync with storage, and a function to change them. */
export function useStoredSettings(): StoredSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [stored, setStored] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);

  /** Changes that are being saved, and whether something was read from storage meanwhile. */
  const saving = useRef({ changes: 0, isBehind: false });

  const take = (read: Settings) => {
    setStored(read);
    // It may lack the change that is being saved, which would be undone for a moment.
    if (saving.current.changes > 0) saving.current.isBehind = true;
    else setSettings(read);
  };
  const load = async () => {
    setFailed(false);
    try {
      take(await settingsStore.load());
    } catch (error) {
      reportOnce(error);
      setFailed(true);
    }
  };
  useEffect(() => {
    void load();
    return settingsStore.watch(take);
  }, []);

  return {
    settings,
    stored,
    retry: failed && !settings ? () => void load() : null,
    async save(from, to) {
      setSettings(to);
      saving.current.changes += 1;
      const message = { type: 'save-settings', from, to } as const;
      const saved = await write(message, () => settingsStore.saveAgain(from, to));
      saving.current.changes -= 1;
      saving.current.isBehind ||= !saved.ok;
      if (saving.current.changes === 0 && saving.current.isBehind) {
        saving.current.isBehind = false;
        await load();
      }
      return saved;
    },
  };
}
