import { glob } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { expect, it } from 'vitest';
import { nameOfSubject } from '../../../components/shared/subjects.ts';

it('localises the subjects of the bundled background, and leaves others as they are', async () => {
  const ids = (await Array.fromAsync(glob('content/*/subject.md'))).map((file) =>
    basename(dirname(file)),
  );
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) {
    expect(nameOfSubject({ id, title: 'As its pack has it' }).lang, id).toBeUndefined();
  }
  expect(nameOfSubject({ title: 'The town of Sandmere' })).toEqual({
    title: 'The town of Sandmere',
    about: '',
    lang: '',
  });
});
