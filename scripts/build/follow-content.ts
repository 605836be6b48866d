import { relative, resolve, sep } from 'node:path';

const FOLDER = resolve('content');
/** The module that imports the bundled pack; touching it makes the dev server rebuild the pack. */
const IMPORTER = resolve('background/content/bundled.ts');

/** The part of chokidar's watcher used here. */
interface Watcher {
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
  emit(event: 'all', change: 'change', path: string): unknown;
}

/**
 * In development, recompiles the content when one of its files changes, and reloads the extension. If
 * there are errors, prints them and keeps the last valid pack.
 *
 * @param compile compiles the content; rejects with the full report.
 */
export function followContent(watcher: Watcher, compile: () => Promise<unknown>): void {
  let running: Promise<void> = Promise.resolve();
  let waiting = false;
  watcher.on('all', (_event, path) => {
    const file = relative(FOLDER, resolve(path));
    if (file.startsWith(`..${sep}`) || !file.endsWith('.md') || waiting) return;
    waiting = true;
    running = running.then(async () => {
      waiting = false;
      try {
        await compile();
        watcher.emit('all', 'change', IMPORTER);
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
      }
    });
  });
}
