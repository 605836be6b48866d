import { relative, resolve, sep } from 'node:path';

const FOLDER = resolve('content');
/** The module that says where the bundled pack is: once it is bundled anew, so is the pack. */
const IMPORTER = resolve('background/bundled.ts');

/** What is told of files, as chokidar tells it. */
interface Watcher {
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
  emit(event: 'all', change: 'change', path: string): unknown;
}

/**
 * While developing, compiles the content anew once a file of it has changed, and reloads the extension
 * with it. What does not hold together is told, and the last good pack stays.
 *
 * @param compile compiles the content; rejects with the whole report.
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
