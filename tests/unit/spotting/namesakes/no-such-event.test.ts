import { describe, expect, it } from 'vitest';
import { form, spotting } from '../small-dictionary.ts';

describe('a phrase for an event', () => {
  const marked = spotting(
    {
      id: 'attack',
      forms: [
        form('attack on Lake Hall'),
        form('attentat contre la salle du Lac', 'fr'),
        form('теракт в Озёрном зале', 'ru'),
        form('Göl Salonu saldırısı', 'tr'),
      ],
      cues: [],
    },
    { id: 'hall', forms: [form('Lake Hall')], cues: [] },
    { id: 'war', forms: [form('war in Lakeland'), form('guerra de Lagos', 'es')], cues: [] },
    { id: 'lakeland', forms: [form('Lakeland'), form('Lagos', 'es')], cues: [] },
  );

  it.each([
    ['en', 'They foiled an attack on Lake Hall.', ['hall:Lake Hall']],
    ['en', 'A planned attack on Lake Hall was thwarted.', ['hall:Lake Hall']],
    ['en', 'Foiled attack on Lake Hall', ['hall:Lake Hall']],
    // What could have been prevented took place.
    ['en', 'They could have prevented the attack on Lake Hall.', ['attack:attack on Lake Hall']],
    ['en', 'The attack on Lake Hall was not foiled.', ['attack:attack on Lake Hall']],
    ['en', 'An attack on Lake Hall killed two.', ['attack:attack on Lake Hall']],
    ['fr', 'Elle a déjoué un attentat contre la salle du Lac.', []],
    [
      'fr',
      'Elle n’a pas déjoué l’attentat contre la salle du Lac.',
      ['attack:attentat contre la salle du Lac'],
    ],
    ['ru', 'Предотвратили теракт в Озёрном зале.', []],
    ['ru', 'Не предотвратили теракт в Озёрном зале.', ['attack:теракт в Озёрном зале']],
    ['tr', 'Göl Salonu saldırısı engellendi.', []],
    ['tr', 'Göl Salonu saldırısı engellenemedi.', ['attack:Göl Salonu saldırısı']],
    ['en', 'the war in Lakeland against corruption', ['lakeland:Lakeland']],
    ['es', 'la guerra de Lagos contra la plaga del narcotráfico', ['lakeland:Lagos']],
    ['es', 'la guerra de Lagos contra los rebeldes', ['war:guerra de Lagos']],
    ['en', 'They fear another war in Lakeland.', ['lakeland:Lakeland']],
    ['en', 'They fear a new round of the war in Lakeland.', ['lakeland:Lakeland']],
    ['en', 'They fear the first round of the war in Lakeland.', ['war:war in Lakeland']],
    ['es', 'Temen otra guerra de Lagos.', ['lakeland:Lagos']],
  ])(
    'is none where it was foiled, is fought against an evil or is a further one: %s: %s',
    (lang, text, expected) => {
      expect(marked(text, lang)).toEqual(expected);
    },
  );

  it('is not what a power “of war” is: there are others of these', () => {
    const powers = spotting({
      id: 'powers',
      forms: [
        form('Kriegsvollmachten-Resolution', 'de'),
        form('Resolution zu den Kriegsvollmachten', 'de'),
        form('résolution sur les pouvoirs de guerre', 'fr'),
      ],
      cues: [],
    });
    expect(powers('Sie planen eine weitere Kriegsvollmachten-Resolution.', 'de')).toHaveLength(1);
    expect(powers('Il y a une autre résolution sur les pouvoirs de guerre.', 'fr')).toHaveLength(1);
  });

  const truce = spotting(
    {
      id: 'truce',
      forms: [
        form('truce in Lakeland', 'en', 'usual'),
        form('alto el fuego en Lagos', 'es', 'usual'),
      ],
      cues: ['Witkoff'],
    },
    { id: 'lakeland', forms: [form('Lakeland'), form('Lagos', 'es')], cues: [] },
  );

  it.each([
    ['en', 'They spoke of a lasting truce in Lakeland.', ['lakeland:Lakeland']],
    ['en', 'There is no truce in Lakeland.', ['lakeland:Lakeland']],
    ['en', 'The truce in Lakeland holds.', ['truce:truce in Lakeland']],
    ['en', 'A truce in Lakeland, said Witkoff, is near.', ['truce:truce in Lakeland']],
    ['es', 'Negocian sobre un alto el fuego en Lagos.', ['lakeland:Lagos']],
    ['es', 'Sigue el alto el fuego en Lagos.', ['truce:alto el fuego en Lagos']],
  ])('is any truce behind “a” or “no”, unless a cue is near: %s: %s', (lang, text, expected) => {
    expect(truce(text, lang)).toEqual(expected);
  });
});
