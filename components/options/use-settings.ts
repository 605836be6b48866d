import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import type { Settings } from '../../settings/schema.ts';
import { settings as store } from '../../settings/settings-store.ts';
import { writeNotSaved } from '../shared/error-notice.ts';

/** What was done last, for the page to say. */
export interface Said {
  readonly text: string;
  readonly trouble: boolean;
  /** Takes it back, where that can be. */
  readonly undo: (() => void) | null;
}

/** Changes settings; `done` is what to say of it, with a way to undo it. */
export type Change = (to: Settings, done?: string) => void;

/** The settings, kept up with whoever changes them, and the way to change them. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  useEffect(() => {
    void store.load().then(setSettings);
    return store.watch(setSettings);
  }, []);

  const save = async (from: Settings, to: Settings, then: Said | null) => {
    // Shown at once; what is stored is read again should it not be what was asked for.
    setSettings(to);
    const result = await store.save(from, to);
    if (result.ok) {
      setSaid(then);
      return;
    }
    setSaid({ text: writeNotSaved(result), trouble: true, undo: null });
    setSettings(await store.load());
  };

  const change: Change = (to, done) => {
    if (!settings) return;
    const undo = () =>
      void save(to, settings, { text: t('options.undone'), trouble: false, undo: null });
    void save(settings, to, done ? { text: done, trouble: false, undo } : null);
  };
  const complain = (text: string) => setSaid({ text, trouble: true, undo: null });
  return { settings, said, change, complain, say: setSaid };
}
