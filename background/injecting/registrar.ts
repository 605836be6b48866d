import { pauseStore } from '../../settings/pause-store.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import { isStopping } from '../../settings/stopping.ts';
import { pauseEverywhere } from '../../sites/pause.ts';
import { register } from './registrations.ts';

/**
 * Creates a function that brings the registrations of content scripts in line with the rules and
 * pauses. They run one at a time, each with what applies when it starts; none awaits a tab.
 *
 * @param onPauseEnd is called when a pause of an hour is over. If the service is stopped before
 *   that, it notices when it next wakes.
 * @returns a function that never rejects, and tells whether registrations had to be changed.
 */
export function createRegistrar(onPauseEnd: () => void): () => Promise<boolean> {
  let registering: Promise<boolean> = Promise.resolve(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const registerNow = async () => {
    const pause = pauseEverywhere(await pauseStore.load(), Date.now());
    clearTimeout(timer);
    if (pause?.kind === 'hour') timer = setTimeout(onPauseEnd, pause.until - Date.now());
    return register(pause ? null : await settingsStore.load());
  };
  return () => {
    registering = registering.then(registerNow).catch((error: unknown) => {
      // A background that is being stopped updates them when it next starts.
      if (!isStopping(error)) {
        console.error('Backgrounder could not update its content scripts:', error);
      }
      return false;
    });
    return registering;
  };
}
