import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../spotting/words/fold.ts';

describe('fold', () => {
  it.each([
    ['hyphens', 'ISIS\u2011K ISIS\u2010K ISIS\u2013K', 'ISIS-K ISIS-K ISIS-K'],
    ['apostrophes', 'ISIS\u2019s', "ISIS's"],
    ['white space', 'Islamic\u00A0State\n\tK', 'Islamic State  K'],
    ['soft hyphens', 'Af\u00ADghan', 'Afghan'],
    ['zero-width and bidi marks', 'A\u200B\u200E\u2066B\u2069', 'AB'],
    ['fillers, selectors of shapes and old controls', 'A\u3164B\uFE0F\u180B\u206A', 'AB'],
    ['combining characters', 'Ko\u0308ln', 'K\u00F6ln'],
    ['ligatures', 'of\uFB01ce', 'office'],
    [
      'Arabic letters',
      '\u0643\u0631\u0645\u0627\u064A \u0623',
      '\u06A9\u0631\u0645\u0627\u06CC \u0627',
    ],
    ['the vowel that tells a Kurd from a verb', 'زن کُرد کار کرد', 'زن کورد کار کرد'],
    ['the same vowel elsewhere', 'کُردها، مُرد', 'کردها، مرد'],
    [
      'the joint before the person of that verb, not of other words',
      'کرده\u200Cایم کرده\u200Fای کرد\u200Cهای هسته\u200Cای',
      'کرده ایم کرده ای کردهای هستهای',
    ],
    [
      'the sign of an adjective in the accusative, not of other words',
      'سوريًا روسياً إثيوبيًا كتابًا سوريا',
      'سوریی روسیی اثیوبیی کتابا سوریا',
    ],
    ['the vowels of two places', 'عُمان عمّان عَمَّان عمان عُماني', 'عومان عممان عممان عمان عمانی'],
    ['the Ukrainian letter that papers write or leave out', 'Ґданськ ґрати', 'Гданськ грати'],
  ])('unifies %s', (_name, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('leaves ligatures of whole phrases as they are, in odd text too', () => {
    const text = '\uFDFA\uFDFB'.repeat(1000);
    expect(fold(text).text).toBe(text);
    expect(fold(`\u00AD\uFB01${text}`).text).toBe(`fi${text}`);
  });

  it('keeps case', () => {
    expect(fold('ISIS Isis').text).toBe('ISIS Isis');
  });

  const piece = fc.constantFrom(
    'a',
    'B',
    ' ',
    '-',
    '\u2011',
    '\u00AD',
    '\u200D',
    'o\u0308',
    '\u00F6',
    '\uFB01',
    '\uFDFA',
    '\u0301',
    '\u064E',
    '\u0643',
    '\u{1F525}',
    '\u{10400}',
    '\uD800',
  );
  const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('maps every part of the folded text back to the text it was made of', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const length = folded.text.length;
        fc.pre(length > 0);
        const start = a % length;
        const end = start + 1 + (b % (length - start));
        const [from, to] = [folded.from(start), folded.to(end - 1)];
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(from).toBeLessThan(to);
        // What is named contains what was found; a cluster cut in two gives the whole cluster.
        expect(fold(text.slice(from, to)).text).toContain(folded.text.slice(start, end));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps positions in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        for (let index = 1; index < folded.text.length; index++) {
          expect(folded.from(index)).toBeGreaterThanOrEqual(folded.from(index - 1));
          expect(folded.to(index)).toBeGreaterThanOrEqual(folded.to(index - 1));
        }
      }),
    );
  });
});
