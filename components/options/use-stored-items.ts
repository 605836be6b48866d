import { useEffect, useState } from 'preact/hooks';
import { settingsStore } from '../../settings/settings-store.ts';
import { useRequest } from '../shared/use-request.ts';

/** What is stored of the settings, which themselves change before they are stored. */
export function useStoredItems() {
  const [changes, setChanges] = useState(0);
  const readAgain = () => setChanges((before) => before + 1);
  useEffect(() => settingsStore.watch(readAgain), []);
  return { stored: useRequest(String(changes), () => settingsStore.stored()), readAgain };
}
