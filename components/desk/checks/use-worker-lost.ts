import { useEffect, useState } from 'preact/hooks';
import type { AuthoringWorker } from '../../shared/authoring-worker.ts';

/** Whether the authoring worker cannot be loaded, as far as is known. */
export function useWorkerLost(worker: AuthoringWorker): boolean {
  const [isLost, setLost] = useState(false);
  useEffect(() => worker.watchLoading((isLoaded) => setLost(!isLoaded)), [worker]);
  return isLost;
}
