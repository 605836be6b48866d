import { expect, it } from 'vitest';
import { foldedIn } from '../../../components/desk/cards/editor/folded-forms.ts';

it('folds the names in other languages of a card that has many, each with its place', () => {
  const form = (lang: string, text: string) => ({ text, lang, kind: 'sure' as const });
  const few = [form('en', 'Hall'), ...['Halle', 'Saal', 'Bau'].map((text) => form('de', text))];
  expect(foldedIn(few, 'en').folded).toEqual([]);
  const many = [...few, ...few, ...few, form('en', 'The Hall')];
  const { shown, folded } = foldedIn(many, 'en');
  expect(shown.map(({ index }) => index)).toEqual([0, 1, 2, 4, 8, 12]);
  expect(folded.map(({ index }) => index)).toEqual([3, 5, 6, 7, 9, 10, 11]);
});
