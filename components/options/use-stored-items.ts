import { useEffect, useState } from 'preact/hooks';
import { settingsStore } from '../../settings/settings-store.ts';
import { useRequest } from '../shared/use-request.ts';

/**
 * What is stored of the settings, which themselves change before they are stored.
 *
 * @param isLoaded whether the settings are: once they are, it is read again, as it may have failed
 *   along with them.
 */
export function useStoredItems(isLoaded: boolean) {
  const [changes, setChanges] = useState(0);
  const readAgain = () => setChanges((before) => before + 1);
  useEffect(() => settingsStore.watch(readAgain), []);
  return { stored: useRequest(`${changes} ${isLoaded}`, () => settingsStore.stored()), readAgain };
}
