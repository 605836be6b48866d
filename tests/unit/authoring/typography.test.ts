import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typesetEntry, typographic } from '../../../authoring/typography.ts';
import { bundled } from '../bundled.ts';

it.each([
  [`Afghanistan's Interior Ministry`, 'Afghanistan’s Interior Ministry'],
  [`the groups' leaders`, 'the groups’ leaders'],
  [`the "hallmarks of crimes" ("so called")`, 'the “hallmarks of crimes” (“so called”)'],
  [`he said 'no', then "'yes'"`, 'he said ‘no’, then “‘yes’”'],
  ['“as it is” – it’s', '“as it is” – it’s'],
  [`'He said "go."'`, '‘He said “go.”’'],
  [`the 'hall (old)', 40'%'`, 'the ‘hall (old)’, 40’%’'],
])('sets %s', (typed, printed) => {
  expect(typographic(typed, 'en')).toBe(printed);
});

it('leaves quotation marks of other languages as written', () => {
  expect(typographic(`l'EI, "dit-on"`, 'fr')).toBe('l’EI, "dit-on"');
});

it('keeps every offset, and is idempotent', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '"', "'", '(', '.', '“') });
  fc.assert(
    fc.property(text, (typed) => {
      const printed = typographic(typed, 'en');
      expect(printed).toHaveLength(typed.length);
      expect(typographic(printed, 'en')).toBe(printed);
    }),
  );
});

it('sets the names of an entry as its sentences are set', () => {
  const [entry] = bundled.pack.entries;
  if (!entry) throw new Error('The bundled pack has no entry.');
  const straight = { ...entry, name: "Miners' Union", fullName: "Sandmere Miners' Union" };
  expect(typesetEntry(straight, 'en')).toMatchObject({
    name: 'Miners’ Union',
    fullName: 'Sandmere Miners’ Union',
  });
  const { fullName: _, ...short } = straight;
  expect(typesetEntry(short, 'en')).not.toHaveProperty('fullName');
});
