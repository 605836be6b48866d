import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import type { Settings } from '../../settings/schema.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import { notSavedText } from '../shared/error-notice.ts';

/** What was done last, for the page to say. */
export interface Toast {
  readonly text: string;
  readonly error: boolean;
  /** Takes it back, where that can be. */
  readonly undo: (() => void) | null;
}

/** Changes settings; `done` is what to say of it, with a way to undo it. */
export type Change = (to: Settings, done?: string) => void;

/** The settings, kept up with whoever changes them, and the way to change them. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [toast, setToast] = useState<Toast | null>(null);

  useEffect(() => {
    void settingsStore.load().then(setSettings);
    return settingsStore.watch(setSettings);
  }, []);

  const save = async (from: Settings, to: Settings, then: Toast | null) => {
    // Shown at once; what is stored is read again should it not be what was asked for.
    setSettings(to);
    const result = await settingsStore.save(from, to);
    if (result.ok) {
      setToast(then);
      return;
    }
    setToast({ text: notSavedText(result), error: true, undo: null });
    setSettings(await settingsStore.load());
  };

  const change: Change = (to, done) => {
    if (!settings) return;
    const undo = () =>
      void save(to, settings, { text: t('options.undone'), error: false, undo: null });
    void save(settings, to, done ? { text: done, error: false, undo } : null);
  };
  const complain = (text: string) => setToast({ text, error: true, undo: null });
  return { settings, toast, change, complain, showToast: setToast };
}
