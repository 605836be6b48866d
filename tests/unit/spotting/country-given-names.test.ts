import { describe, expect, it } from 'vitest';
import { form, spotting, term } from './small-dictionary.ts';

const spot = spotting(term('mali', form('Mali', 'de', 'usual'), form('Mali', 'fr', 'usual')));

describe('countries that are given names', () => {
  it('are a person’s in German after a word for her, or before a family name', () => {
    expect(spot('Am Abend las die Schülerin Mali Schneider vor.', 'de')).toEqual([]);
    expect(spot('Gewonnen hat am Ende Mali Hoffmann aus Fulda.', 'de')).toEqual([]);
    expect(spot('Berlin hat Mali Hilfe zugesagt, sagte sie.', 'de')).toEqual(['mali:Mali']);
    expect(spot('Sie will, dass Berlin Mali Unterricht anbietet.', 'de')).toEqual(['mali:Mali']);
    expect(spot('Da hat die Ministerin Mali Geld zugesagt.', 'de')).toEqual(['mali:Mali']);
    expect(spot('Sie besuchte in Mali Müller und Bauern.', 'de')).toEqual(['mali:Mali']);
    expect(spot('Die Lage ist in Mali Schmidt zufolge ernst.', 'de')).toEqual(['mali:Mali']);
  });

  it('are a person’s in French where they have no article', () => {
    expect(spot('Puis la jeune Mali Lefèvre a remporté le concours.', 'fr')).toEqual([]);
    expect(spot('Hier le Mali Barkhane et la France, dit-il.', 'fr')).toEqual(['mali:Mali']);
  });
});
