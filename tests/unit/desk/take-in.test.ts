import { expect, it } from 'vitest';
import { emptyDocument } from '../../../desk/model.ts';
import type { SourceText } from '../../../desk/source.ts';
import { takeIn } from '../../../desk/take-in.ts';

const report: SourceText = {
  head: { title: 'Report', publisher: '', date: '', url: '' },
  lang: 'en',
  paragraphs: [['The hall opened.']],
};

it('keeps documents of the same name apart, but not two of the same text', () => {
  const first = takeIn([{ ...emptyDocument('report'), source: 'a' }], report, 'b', {
    name: 'x.txt',
  });
  const second = takeIn(first.documents, report, 'c', { name: 'y.txt' });
  const again = takeIn(second.documents, report, 'b', { name: 'z.txt' });
  expect(second.documents.map(({ id, source }) => [id, source])).toEqual([
    ['report', 'a'],
    ['report-2', 'b'],
    ['report-3', 'c'],
  ]);
  expect(again).toEqual({ ...second, last: first.last, isTwin: true });
});
