import { useEffect, useState } from 'preact/hooks';
import { importedPacks } from '../../settings/imported-packs/imported-packs.ts';

/**
 * Counts the changes to imported packs, made here or elsewhere, since the page was opened: part of
 * the key of requests (`use-request.ts`) whose answers packs change.
 */
export function usePackChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => importedPacks.watch(() => setChanges((before) => before + 1)), []);
  return changes;
}
