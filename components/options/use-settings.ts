import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import type { Settings } from '../../settings/schema.ts';
import { notSavedText } from '../shared/error-notice.ts';
import { useStoredSettings } from '../shared/use-stored-settings.ts';

/** A message about the last action. */
export interface Toast {
  readonly text: string;
  readonly error: boolean;
  /** Undoes the action; null if that is not possible. */
  readonly undo: (() => void) | null;
}

/** Saves changed settings; `done` is the text of a toast with an undo button. */
export type Change = (to: Settings, done?: string) => void;

/** The settings, functions to change them, and the current toast. */
export function useSettings() {
  const { settings, retry, save: store } = useStoredSettings();
  const [toast, setToast] = useState<Toast | null>(null);

  /** Counts changes: what is said of one that took long must not stand in for a later one. */
  const latest = useRef(0);

  const save = async (from: Settings, to: Settings, then: Toast | null) => {
    const own = ++latest.current;
    // Until this is saved, “Undo” would undo what was done before it.
    setToast(null);
    const saved = await store(from, to);
    if (!saved.ok) setToast({ text: notSavedText(saved), error: true, undo: null });
    else if (own === latest.current) setToast(then);
  };

  const change: Change = (to, done) => {
    if (!settings) return;
    const undo = () =>
      void save(to, settings, { text: t('options.undone'), error: false, undo: null });
    void save(settings, to, done ? { text: done, error: false, undo } : null);
  };
  const complain = (text: string) => setToast({ text, error: true, undo: null });
  return { settings, retry, toast, change, complain, showToast: setToast };
}
