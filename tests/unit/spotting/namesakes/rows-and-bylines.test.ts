import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

const person = (id: string, ...texts: string[]) => ({
  ...term(id, ...texts.map((text) => form(text, 'en', 'usual'))),
  kind: 'person',
});
const spot = spotting(
  person('merz', 'Merz'),
  person('petro', 'Petro'),
  term('khartoum', form('Khartoum', 'en', 'usual')),
  term('chad', form('Chad', 'en', 'usual')),
);

describe('line-ups', () => {
  it('leave out who plays in a team', () => {
    expect(spot('Elgin: Kerr; Baird, Merz, Doyle; Lang. Subs not used: Weir, Ross.')).toEqual([]);
    expect(spot('Kerr – Baird, Doyle – Lang (61. Merz), Otter. Coach: Schulz')).toEqual([]);
  });
  it('need a word that says so, and players whom nobody knows', () => {
    expect(spot('Baird, Merz, Doyle and Lang spoke in turn.')).toEqual(['merz:Merz']);
    expect(spot('Coach: Schulz said that Merz was late for the talks.')).toEqual(['merz:Merz']);
    expect(spot('On the bench: Merz, Petro.')).toEqual(['merz:Merz', 'petro:Petro']);
  });
});

describe('bylines', () => {
  it('name who wrote a report, and not who it is about', () => {
    expect(spot('Reporting by Ada Petro and Ugo Merz; editing by Chad Lindt')).toEqual([]);
    expect(spot('Editing by Ada Lindt, Ugo Merz')).toEqual([]);
    expect(spot('The report was written by aides of Merz.')).toEqual(['merz:Merz']);
  });
  it('may be a label and two words, of which a name is one', () => {
    expect(spot('Foto: Ugo Merz', 'de')).toEqual([]);
    expect(spot('Photo: Merz, Petro', 'en')).toEqual(['merz:Merz', 'petro:Petro']);
  });
  it('say where it was written', () => {
    expect(spot('Reporting by Ada Lindt in Khartoum; editing by Ugo Merz')).toEqual([
      'khartoum:Khartoum',
    ]);
    expect(spot('Reporting by Ada Lindt in Khartoum and Ugo Merz in Bonn')).toEqual([
      'khartoum:Khartoum',
    ]);
  });
  it('are at the foot of what an agency puts into Arabic', () => {
    const arabic = spotting({
      ...term('kurdi', form('الكردي', 'ar', 'usual')),
      kind: 'person',
    });
    expect(arabic('إعداد منى الكردي للنشرة العربية', 'ar')).toEqual([]);
    expect(arabic('إعداد خطة الكردي للسلام', 'ar')).toEqual(['kurdi:الكردي']);
  });
  it('may have a country as a given name', () => {
    expect(spot('A song by Chad Merz')).not.toContain('merz:Merz');
    expect(spot('Talks in Chad Merz called useful.')).toContain('merz:Merz');
  });
});
