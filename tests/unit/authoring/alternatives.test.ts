import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../../authoring/read/alternatives.ts';
import { made, refusals, sampleFiles } from './sample.ts';

const HALL = 'entries/sandmere-hall.md';

/** The sample whose hall has these lines in place of its forms in English. */
async function hallWith(forms: string) {
  const text = (await sampleFiles())[HALL] ?? '';
  return made({ [HALL]: text.replace(/^ {2}en: .*$/m, `  en: ${forms}`) });
}

describe('alternatives in forms', () => {
  it.each([
    ['no alternatives', 'Indus Waters Treaty (IWT)', ['Indus Waters Treaty (IWT)']],
    ['one place', 'branch of (ISIS|IS)', ['branch of ISIS', 'branch of IS']],
    ['two places', '(a|b) of (c|d)', ['a of c', 'a of d', 'b of c', 'b of d']],
    ['what may be missing', 'on (southern|) Israel', ['on southern Israel', 'on Israel']],
    ['what may be missing at an end', '(the|) hall', ['the hall', 'hall']],
    ['a part of a word', 'l’(É|E)tat', ['l’État', 'l’Etat']],
    ['the same twice', '(a|a) hall', ['a hall']],
    [
      'a list of synonyms',
      '<attack> <at> (Kerman|Kirman)',
      ['<attack> <at> Kerman', '<attack> <at> Kirman'],
    ],
    ['a bracket that is not closed', '(a|b hall', ['(a|b hall']],
  ])('%s', (_what, form, forms) => {
    expect(spelledOut(form, 4)).toEqual(forms);
  });

  it('any text is itself, spelled out, or too much', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('(', '|', ')', ' ', 'a', '«')), (signs) => {
        const forms = spelledOut(signs.join(''), 1000);
        expect(forms?.length ?? 1).toBeGreaterThan(0);
        expect(forms?.length ?? 0).toBeLessThanOrEqual(1000);
      }),
    );
  });

  it('a form that stands for too many is refused with its line, and at once', async () => {
    const read = await hallWith(`[Sandmere Hall, ${'(a|b)'.repeat(60)}]`);
    expect(refusals(read)).toEqual([
      `${HALL}:7 forms.en.1: With its alternatives, the list stands for more than 1000 names: take some out.`,
    ]);
  });

  it('a list that stands for too many in all is refused at the form that is one too many', async () => {
    const read = await hallWith(
      `[${Array(8)
        .fill(`Sandmere ${'(a|b)'.repeat(7)}`)
        .join(', ')}]`,
    );
    expect(refusals(read)).toEqual([expect.stringMatching(/:7 forms\.en\.7: .* more than 1000 /)]);
  });

  it('a form among them that is no name is refused', async () => {
    expect(refusals(await hallWith('[Sandmere Hall, (|) (|)]'))).toEqual([
      expect.stringContaining('forms.en.1'),
    ]);
  });

  it('a pack has all that its forms, namesakes and cues stand for', async () => {
    const text = (await sampleFiles())[HALL] ?? '';
    const read = await made({
      [HALL]: text.replace(
        /^ {2}en: .*$/m,
        '  en: [Sandmere (Hall|Arena)]\nnot: [Hall of (Fame|Mirrors)]\ncues: [(rock|pop) concert]\nagainst: [(Old|New) Town]',
      ),
    });
    const hall = read.ok ? read.pack.entries.find(({ id }) => id === 'sandmere-hall') : undefined;
    expect(hall?.forms.map(({ text, kind }) => `${kind} ${text}`)).toEqual(
      expect.arrayContaining([
        'sure Sandmere Hall',
        'sure Sandmere Arena',
        'not Hall of Fame',
        'not Hall of Mirrors',
      ]),
    );
    expect(hall?.cues).toEqual(['rock concert', 'pop concert']);
    expect(hall?.against).toEqual(['Old Town', 'New Town']);
  });
});
