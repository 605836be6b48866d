import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withoutHidden } from '../../../authoring/desk/word-hidden.ts';
import { growth, LINEAR } from '../growth.ts';

const run = (properties: string, text: string) =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

function shownIn(body: string, styles = ''): string {
  const parts = withoutHidden(partsOf({ document: body, styles }));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
}

function partsOf(parts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)]),
  );
}

describe('text that Word hides', () => {
  it.each([
    ['by a property', run('<w:b/><w:vanish/>', 'A'), ''],
    ['by a property that says on', run('<w:vanish w:val="true"/>', 'A'), ''],
    ['by a property with an end of its own', run('<w:vanish></w:vanish>', 'A'), ''],
    ['by its style', run('<w:rStyle w:val="Ghost"/>', 'A'), ''],
    ['with a run of its own within', run('<w:vanish/>', `A${run('', 'B')}C`), ''],
  ])('is left out: %s', (_, body, shown) => {
    const styles =
      '<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(shownIn(`<w:p>${body}</w:p>`, styles)).toBe(`<w:p>${shown}</w:p>`);
  });

  it.each([
    ['a property that says off', run('<w:vanish w:val="0"/>', 'A')],
    ['a run without properties', '<w:r><w:t>A</w:t></w:r>'],
    ['a run without text', '<w:r/><w:r><w:rPr/></w:r>'],
    ['a hidden end of a paragraph', '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>'],
    ['a style that shows it again', run('<w:rStyle w:val="Ghost"/><w:vanish w:val="false"/>', 'A')],
    ['what a comment says', `<!-- <w:r><w:rPr><w:vanish/></w:rPr> -->${run('', 'A')}`],
    [
      'what it was before a change',
      run('<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>', 'A'),
    ],
    ['a run that never ends', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>A</w:t>'],
  ])('is no other: %s', (_, body) => {
    const styles = '<w:style w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(shownIn(`<w:p>${body}</w:p>`, styles)).toBe(`<w:p>${body}</w:p>`);
  });

  it.each([
    ['styles that never end', 'styles', '<w:style w:styleId="a" '],
    ['styles without an end', 'styles', '<w:style w:styleId="a">'],
    ['runs without an end', 'document', '<w:r><w:rPr>'],
    ['properties that have one', 'document', '<w:r><w:rPr></w:rPr>'],
    ['quotation marks', 'document', '<w:r "'],
    ['comments without an end', 'document', '<!--'],
    ['hidden runs within each other', 'document', '<w:r><w:rPr><w:vanish/></w:rPr>'],
  ])('is found in linear time, also in a file made to take long: %s', (_, part, xml) => {
    const make = (size: number) => {
      const ordinary = run('<w:b/>', 'A').repeat(size);
      const parts = partsOf({ document: '', [part]: ordinary + xml.repeat(size) });
      return () => withoutHidden(parts);
    };
    expect(growth(make, 3000)).toBeLessThan(LINEAR);
  });

  it('is found in linear time, however many styles hide it', () => {
    const make = (size: number) => {
      const styles = Array.from(
        { length: size },
        (_, index) => `<w:style w:styleId="s${index}"><w:vanish/></w:style>`,
      );
      const parts = partsOf({ document: run('', 'A').repeat(size), styles: styles.join('') });
      return () => withoutHidden(parts);
    };
    expect(growth(make, 1000)).toBeLessThan(LINEAR);
  });
});
