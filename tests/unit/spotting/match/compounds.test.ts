import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

describe('a slot in a form', () => {
  const marked = spotting(
    term(
      'attack',
      form('attack on … Crocus City Hall'),
      form('… Hall bombing'),
      form('теракт в … «Крокусе»', 'ru'),
      form('Anschlag auf … Crocus City Hall', 'de'),
    ),
    term('hall', form('Crocus City Hall')),
  );

  it.each([
    ['en', 'the attack on Crocus City Hall', 'attack:attack on Crocus City Hall'],
    ['en', 'the attack on Russia’s Crocus City Hall', 'attack:attack on Russia’s Crocus City Hall'],
    ['en', 'attacks on the Crocus City Hall', 'attack:attacks on the Crocus City Hall'],
    [
      'de',
      'Anschlag auf die Moskauer Crocus City Hall',
      'attack:Anschlag auf die Moskauer Crocus City Hall',
    ],
    ['ru', 'после теракта в подмосковном «Крокусе»', 'attack:теракта в подмосковном «Крокусе»'],
    ['en', 'the attack on police, and Crocus City Hall', 'hall:Crocus City Hall'],
    [
      'en',
      'the attack on a far too long and winding way to Crocus City Hall',
      'hall:Crocus City Hall',
    ],
  ])('takes a few words in its place, in %s: %s', (lang, text, found) => {
    expect(marked(text, lang)).toEqual([found]);
  });
});

describe('quotations beside a name', () => {
  const marked = spotting(
    term('party', form('حزب الله', 'fa'), form('حزب الله لبنان', 'fa')),
    term('attack', form('теракт в Крокус Сити', 'ru'), form('теракт в Крокусе', 'ru')),
    term('hall', form('Крокус Сити Холл', 'ru')),
  );

  it('stay whole', () => {
    expect(marked('سخنگوی «حزب الله» لبنان', 'fa')).toEqual(['party:حزب الله']);
    expect(marked('теракт в «Крокус Сити Холл» потряс', 'ru')).toEqual(['hall:Крокус Сити Холл']);
    expect(marked('теракт в «Крокус Сити» потряс', 'ru')).toEqual([
      'attack:теракт в «Крокус Сити»',
    ]);
    expect(marked('«теракт в Крокусе потряс»', 'ru')).toEqual(['attack:теракт в Крокусе']);
  });
});

describe('German compounds', () => {
  const marked = spotting(
    term('taliban', form('Taliban', 'en', 'usual')),
    term('hamas', form('Hamas')),
    term('putin', form('Putin', 'de', 'usual')),
    term('is', form('IS', 'de', 'ambiguous')),
    term('iran', form('Iran', 'de')),
    term('fall', form('Sturz … Assad', 'de'), form('Überfall der Hamas', 'de')),
    term('leyen', form('Ursula von der Leyen', 'de')),
  );

  it.each([
    ['Ein Talibankämpfer fiel', 'taliban:Taliban'],
    ['die Talibankämpferinnen fielen', 'taliban:Taliban'],
    ['die Hamasführung schwieg', 'hamas:Hamas'],
    ['der Putinvertraute schwieg', 'putin:Putin'],
    ['die Hamasszene schwieg', 'hamas:Hamas'],
    ['Die Irankrise hält an', 'iran:Iran'],
    ['Iranexporte stocken', 'iran:Iran'],
    ['das Hamas-Regime', 'hamas:Hamas'],
    ['der Sturz des blutigen Assad-Regimes', 'fall:Sturz des blutigen Assad-Regimes'],
    ['beim Überfall der Hamas-Kämpfer starben', 'fall:Überfall der Hamas-Kämpfer'],
    ['beim Überfall der Hamas – Kämpfer starben', 'fall:Überfall der Hamas'],
    ['die Ursula von der Leyen-Kommission', 'leyen:Ursula von der Leyen'],
    ['ein hamasnaher Verein', 'hamas:hamas'],
    ['Irantreue Milizen', 'iran:Iran'],
    ['der putinfreundlichste', ''],
    ['ein linientreuer Leser', ''],
  ])('are marked by the name in them: %s', (text, found) => {
    expect(marked(text, 'de').join(' ')).toBe(found);
  });

  it.each([
    ['de', 'die Iranistik'],
    ['de', 'der talibankämpfer'],
    ['en', 'a Talibankämpfer'],
    ['de', 'Islamkenner'],
  ])('are not looked for in other words, in %s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });
});

describe('a German word for a part of a land', () => {
  const marked = spotting(
    term('libanon', form('Libanon', 'de', 'usual')),
    term('gaza', form('Gaza', 'de', 'usual')),
    term('korea', form('Korea', 'de', 'usual')),
    term('south-korea', form('Südkorea', 'de', 'usual')),
    term('germany', form('Deutschland', 'de', 'usual')),
    term('georgia', form('Georgien', 'de', 'usual')),
  );

  it.each([
    ['Im Südlibanon wurde geschossen.', ['libanon:libanon']],
    ['Die Dörfer Nordostlibanons sind leer.', ['libanon:libanons']],
    ['In Nordgaza fehlt Wasser.', ['gaza:gaza']],
    ['In Südkorea wird gewählt.', ['south-korea:Südkorea']],
    ['In Nordkorea wird gewählt.', []],
    ['In Ostdeutschland wird gewählt.', []],
    ['Auf Südgeorgien leben Pinguine.', []],
    ['im südlibanon wurde geschossen', []],
    ['Der Kostlibanon', []],
  ])('%s', (text, expected) => {
    expect(marked(text, 'de')).toEqual(expected);
  });

  it('is none in other languages', () => {
    expect(marked('Im Südlibanon wurde geschossen.', 'sv')).toEqual([]);
  });
});

describe('endings that are no cases', () => {
  const marked = spotting(
    term('hamas', form('Hamas', 'tr')),
    term('iran', form('İran', 'tr'), form('ایران', 'fa')),
  );

  it.each([
    ['tr', 'Hamassız bir yönetim', ['hamas:Hamas']],
    ['tr', 'İransız bir masa', ['iran:İran']],
    ['tr', 'hamassız bir yönetim', []],
    ['tr', 'Hamasız bir yönetim', []],
    ['de', 'Hamassız bir yönetim', []],
    ['fa', 'ایرانمان کجاست', ['iran:ایران']],
    ['fa', 'ایرانشان کجاست', ['iran:ایران']],
    ['fa', 'ایرانمون کجاست', ['iran:ایران']],
    ['fa', 'ایرانمند کجاست', []],
    ['fa', 'جبهه ضدایران', ['iran:ایران']],
    ['fa', 'دوران پساایران', ['iran:ایران']],
    ['fa', 'ضدایرانشهر', []],
    ['ar', 'ایرانمان', []],
  ])('are left out of the mark, in %s: %s', (lang, text, found) => {
    expect(marked(text, lang)).toEqual(found);
  });
});

describe('a German compound whose first half ends in an s that is none of its cases', () => {
  const marked = spotting(
    term('commission', form('EU-Kommission', 'de')),
    term('union', form('EU', 'de', 'usual')),
    term('hamas', form('Hamas', 'de')),
  );

  it.each([
    ['Die EU-Kommissionspräsidentin reiste ab.', ['commission:EU-Kommission']],
    ['Der Hamaschef reiste ab.', ['hamas:Hamas']],
    ['Die UN-Kommissionspräsidentin reiste ab.', []],
  ])('%s', (text, expected) => {
    expect(marked(text, 'de')).toEqual(expected);
  });
});
