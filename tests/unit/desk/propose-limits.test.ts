import { expect, it } from 'vitest';
import { propose } from '../../../authoring/desk/propose.ts';

it.each(['en', 'de', 'ar'])(
  'names are looked for in the start of an endless text: %s',
  async (lang) => {
    // Each sentence has names of its own, in a text of two million characters.
    const name = (index: number) =>
      `Mr ${'ABCDEFGHIJ'[index % 10]}${'abcdefghij'[Math.floor(index / 10)]}ker`;
    const endless = (index: number) =>
      `We saw ${name(index)}. ${'x'.repeat(40_000)} and Zuzanna Zimmer.`;
    const sentences = Array.from({ length: 50 }, (_, index) => endless(index));
    const { names } = await propose(sentences, lang);
    expect(names.map(({ name }) => name)).not.toContain('Zuzanna Zimmer');
  },
);
