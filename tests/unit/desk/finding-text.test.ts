import { expect, it } from 'vitest';
import { ALL_RULES } from '../../../authoring/check/rules/index.ts';
import { PACK_RULES } from '../../../authoring/import/pack-rules.ts';
import { FINDING_TEXTS, fileFindingText } from '../../../components/shared/finding-text.ts';

/** What nobody can do at the desk, which writes the files; and notes, which ask for nothing. */
const NOT_AT_THE_DESK = [
  ...['file-size', 'file-encoding', 'file-name', 'stray-file', 'duplicate-id', 'nested'],
  ...['html', 'link', 'plain-text', 'footnote', 'statement-number'],
  ...['allowance', 'allowance-unused', 'statement-unused', 'nothing-new', 'unreviewed'],
];

it('there is a text for each rule that can apply at the desk, and for no other', () => {
  const ids = ALL_RULES.map(({ id }) => id);
  expect([...Object.keys(FINDING_TEXTS), ...NOT_AT_THE_DESK].toSorted()).toEqual(ids.toSorted());
});

const found = { file: 'x.json', line: 1, reason: 'The file is no pack.' };

it('reports any error in a pack file in the interface’s language', () => {
  const refusals = ['not-a-pack', 'newer-pack', 'pack-too-large', 'pack-cut-off', 'pack-too-slow'];
  const rules = [
    ...refusals,
    'not-a-pack-folder',
    'file-unreadable',
    ...PACK_RULES,
    ...ALL_RULES.map(({ id }) => id),
  ];
  const english = rules.filter((rule) => fileFindingText({ ...found, rule }).isEnglish);
  // Notes, which ask for nothing.
  expect(english).toEqual(['statement-unused', 'nothing-new', 'unreviewed']);
});

it('reports errors in Markdown by kind in the interface’s language, with the exact finding in English', () => {
  expect(
    fileFindingText({ ...found, rule: 'puffery', reason: '“iconic” is praise.' }),
  ).toMatchObject({ isEnglish: false, text: expect.stringContaining('“iconic”') });
  expect(fileFindingText({ ...found, rule: 'head' })).toMatchObject({
    isEnglish: false,
    english: found.reason,
  });
  expect(fileFindingText(found)).toEqual({ text: found.reason, english: '', isEnglish: true });
});
