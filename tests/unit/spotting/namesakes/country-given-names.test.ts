import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';
import { form, spotting, term } from '../small-dictionary.ts';

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

describe('a country before a family name', () => {
  it.each([
    ['en', 'India Walton lost the race for mayor of Buffalo.'],
    ['en', 'The race was lost by India Walton on Tuesday.'],
    ['en', 'The film was written by Kenya Barris and Jordan Peele.'],
    ['en', 'Host Egypt Sherrod fixed the house.'],
    ['en', 'Israel Adesanya, 34, won by knockout.'],
    ['en', 'India Willoughby’s column angered readers.'],
    ['de', 'Am Dienstag verlor India Walton die Wahl.'],
    ['de', 'Der Autor Kenya Barris kommt.'],
    ['fr', 'Le film avec India Hair sort mercredi.'],
    ['fr', 'La candidate India Walton a perdu.'],
    ['ru', 'На выборах Индия Уолтон проиграла.'],
    ['ru', 'Актриса Кения Мур ушла из шоу.'],
    ['ru', 'Израиль Адесанья победил нокаутом.'],
    ['uk', 'Індія Волтон програла вибори.'],
    ['tr', 'India Walton seçimi kaybetti.'],
  ])('is somebody’s given name, in %s: %s', (lang, text) => {
    expect(entriesIn(text, lang)).toBe('');
  });

  it.each([
    ['en', 'Tourists gathered at India Gate on Monday.', 'india'],
    ['en', 'Kenya Power raised prices.', 'kenya'],
    ['en', 'In India Walton said the deal was done.', 'india'],
    ['en', 'Israel Police said a man was arrested.', 'israel'],
    ['en', 'Mali Junta says it killed 20.', 'mali'],
    ['en', 'India Women beat Pakistan.', 'india pakistan'],
    ['en', 'Kenya Parliament passed the bill.', 'kenya'],
    ['de', 'Das India Gate in Delhi blieb geschlossen.', 'india'],
    ['de', 'Am Freitag griff Israel Ziele in Gaza an.', 'israel gaza-strip'],
    ['ru', 'Сегодня Израиль Ливану не ответил.', 'israel lebanon'],
    ['ru', 'Ливия Каддафи была богата.', 'libya'],
    ['ru', 'Израиль Шарона ушёл из Газы.', 'israel gaza-strip'],
    ['ru', 'Израиль ХАМАС не простит.', 'israel hamas'],
    ['ru', 'Он голосовал за Израиль Минздраву назло.', 'israel'],
    ['tr', 'Kenya Devlet Başkanı William Ruto konuştu.', 'kenya ruto'],
  ])('is the country where nobody is called so, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});

describe('a minister called like his country', () => {
  it.each([
    ['ru', 'Израиль Кац заявил, что Израиль ответит.', 'israel-katz israel'],
    ['ru', 'Переговоры с Израилем Кацем сорвались.', 'israel-katz'],
    ['uk', 'Міністр оборони Ізраїль Кац заявив про удар.', 'israel-katz'],
  ])('is marked by his full name, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});
