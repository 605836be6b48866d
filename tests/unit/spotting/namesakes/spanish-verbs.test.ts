import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

describe('«Irán» at the start of a sentence', () => {
  const marked = spotting(term('iran', form('Irán', 'es', 'usual')));

  it.each(['Irán a juicio los tres acusados.', 'Irán en tren hasta Soria y volverán a pie.'])(
    'is a verb where it says where they go: %s',
    (text) => {
      expect(marked(text, 'es')).toEqual([]);
    },
  );

  it.each([
    'Irán anuncia maniobras y dice que durarán dos días.',
    'Irán en la encrucijada',
    'Irán al borde del colapso',
    'Irán a la espera de una respuesta',
    'Irán y Turquía firmarán el acuerdo.',
    'El jefe de Irán a juicio de los suyos',
  ])('is the country elsewhere: %s', (text) => {
    expect(marked(text, 'es')).toEqual(['iran:Irán']);
  });
});
