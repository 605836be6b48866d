import { describe, expect, it } from 'vitest';
import { findUpTo } from '../../../../background/names/find-up-to.ts';
import { buildDictionary, type Dictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import { form } from '../../spotting/small-dictionary.ts';

const dictionary = buildDictionary([
  { id: 'war', forms: [form('Gaza war'), form('war on Gaza City')], cues: [] },
  { id: 'truce', forms: [form('truce of the Gaza war')], cues: [] },
  { id: 'gaza', forms: [form('Gaza')], cues: [] },
]);
const BEGAN = new Map([
  ['war', '2023-10-07'],
  ['truce', '2025-10'],
]);
const catalog = async () => ({ beginning: async (id: string) => BEGAN.get(id) ?? null });

/** The names found in a text, each with its entry. */
async function found(written: string | null, text: string): Promise<string[]> {
  const search = async (names: Dictionary) => find(names, [text], 'en');
  const mentions = await findUpTo(written, dictionary, search, catalog);
  return mentions.map(({ entry, start, end }) => `${text.slice(start, end)}: ${entry}`);
}

describe('finding names in a text that is older than an event', () => {
  it.each([
    ['2014-07-20', ['Gaza: gaza']],
    ['2023-03-01', ['Gaza: gaza']],
    ['2023-05-01', ['Gaza war: war']],
    ['2024-07-20', ['Gaza war: war']],
    [null, ['Gaza war: war']],
  ])('of %s finds what was there by then', async (written, names) => {
    expect(await found(written, 'After the Gaza war they met.')).toEqual(names);
  });

  it('finds nothing later within a name that is too late itself', async () => {
    const text = 'After the truce of the Gaza war they met.';
    expect(await found('2026-01-01', text)).toEqual(['truce of the Gaza war: truce']);
    expect(await found('2024-01-01', text)).toEqual(['Gaza war: war']);
    expect(await found('2014-01-01', text)).toEqual(['Gaza: gaza']);
  });
});
