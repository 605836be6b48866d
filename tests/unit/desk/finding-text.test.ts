import { expect, it } from 'vitest';
import { ALL_RULES } from '../../../authoring/check/rules/index.ts';
import { FINDING_TEXTS, fileFindingText } from '../../../components/shared/finding-text.ts';

/** What nobody can do at the desk, which writes the files; and notes, which ask for nothing. */
const NOT_AT_THE_DESK = [
  ...['file-size', 'file-encoding', 'file-name', 'stray-file', 'duplicate-id', 'nested'],
  ...['html', 'link', 'plain-text', 'footnote', 'statement-number'],
  ...['allowance', 'allowance-unused', 'statement-unused', 'nothing-new', 'unreviewed'],
];

it('there are words for each rule that somebody can meet at the desk, and for no other', () => {
  const ids = ALL_RULES.map(({ id }) => id);
  expect([...Object.keys(FINDING_TEXTS), ...NOT_AT_THE_DESK].toSorted()).toEqual(ids.toSorted());
});

it('says why a pack is refused in the interface’s language; only what a file lacks is in English', () => {
  const found = { file: 'x.json', line: 1, reason: 'The file is no pack.' };
  expect(fileFindingText({ ...found, rule: 'not-a-pack' })).toMatchObject({ isEnglish: false });
  expect(
    fileFindingText({ ...found, rule: 'puffery', reason: '“iconic” is praise.' }),
  ).toMatchObject({
    isEnglish: false,
    text: expect.stringContaining('“iconic”'),
  });
  expect(fileFindingText({ ...found, rule: 'head' })).toMatchObject({ isEnglish: true });
  expect(fileFindingText(found)).toEqual({ text: found.reason, english: '', isEnglish: true });
});
