import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from '../../../authoring/compile.ts';
import { MAPS } from '../../../authoring/maps/draw.ts';
import { fileOf } from '../../../authoring/read/files.ts';

/** Files of the fixture that the example's entry is related to, and rests on. */
const FIXTURE = 'tests/fixtures/pack';
const AROUND = ['documents/sandmere-gazette-2020.md', 'documents/water-board-report-2024.md'];

it('the example of the guide for writers passes the check', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const [document = '', entry = ''] = [...guide.matchAll(/```markdown\n([^`]*)```/g)].map(
    ([, text]) => text,
  );
  const files = {
    documents: [
      fileOf('documents/water-board-2026.md', Buffer.from(document)),
      ...AROUND.map((path) => fileOf(path, readFileSync(`${FIXTURE}/${path}`))),
    ],
    entries: [
      fileOf('entries/sandmere-water-board.md', Buffer.from(entry)),
      fileOf('entries/sandmere-hall.md', readFileSync(`${FIXTURE}/entries/sandmere-hall.md`)),
    ],
  };
  compile(files, { id: 'test', title: 'Test', lang: 'en' }, MAPS);
  const [first] = files.documents;
  const found = [first, files.entries[0]].flatMap((file) =>
    (file?.messages ?? []).map(({ line, reason }) => `${file?.path}:${line} ${reason}`),
  );
  expect(found).toEqual([]);
  expect(entry).toContain('## Latest');
});
