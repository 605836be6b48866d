import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { followContent } from '../../../../scripts/build/follow-content.ts';

/** Tells of a file in the content, and what was told to be built anew by then. */
function watch(compile: () => Promise<unknown>) {
  const watcher = new EventEmitter();
  const rebuilt: string[] = [];
  followContent(watcher, compile);
  watcher.on('all', (_event: string, path: string) => {
    if (path.endsWith('.ts')) rebuilt.push(path);
  });
  const touch = (path: string) => watcher.emit('all', 'change', resolve(path));
  return { touch, rebuilt };
}

test('changed content is compiled, and whatever bundles it is rebuilt', async () => {
  const compile = vi.fn(async () => {});
  const { touch, rebuilt } = watch(compile);
  touch('content/asia/kunar.md');
  touch('content/asia/kabul.md');
  await vi.waitFor(() => expect(rebuilt).toEqual([resolve('background/content/bundled.ts')]));
  // Both were there before it began.
  expect(compile).toHaveBeenCalledTimes(1);
  touch('content/asia/kunar.md');
  await vi.waitFor(() => expect(rebuilt).toHaveLength(2));
});

test('invalid content is reported, and nothing is built', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { touch, rebuilt } = watch(() => Promise.reject(new Error('1 error')));
  touch('content/asia/kunar.md');
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith('1 error'));
  expect(rebuilt).toEqual([]);
});

test('other files are ignored', () => {
  const compile = vi.fn(async () => {});
  const { touch } = watch(compile);
  for (const path of ['README.md', 'contents/a.md', 'content/LICENSE', 'background/x.ts'])
    touch(path);
  expect(compile).not.toHaveBeenCalled();
});
