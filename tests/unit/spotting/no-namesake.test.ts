import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../spotting/evidence.ts';
import { find } from '../../../spotting/find.ts';
import { bundled } from '../bundled.ts';

describe('a name beside a word that may bear it', () => {
  const dictionary = buildDictionary(bundled.pack.entries);

  it.each<[rule: string, lang: string, text: string, found: string]>([
    ['no street', 'fr', 'À la place de Donald Trump, je serais prudent.', 'trump'],
    ['no street', 'fr', 'La place de l’Ukraine est en Europe.', 'ukraine'],
    ['a street', 'fr', 'Un incendie place de la Russie à Paris.', ''],
    ['a street', 'fr', 'Ils se sont réunis sur la place de l’Ukraine, à Lyon.', ''],
    ['no street', 'fr', 'L’impasse de Gaza dure.', 'gaza-strip'],
    ['no street', 'de', 'Der Weg der Europäischen Union ist lang.', 'european-union'],
    ['no street', 'de', 'Der Platz der Hamas am Tisch ist leer.', 'hamas'],
    ['a street', 'de', 'Er wohnt am Platz der Ukraine.', ''],
    ['a street', 'de', 'Sie wohnt in der Straße der Ukraine.', ''],
    ['no street', 'es', 'El paseo de Trump por Londres duró una hora.', 'trump'],
    ['a street', 'es', 'En el paseo de Ucrania hay obras.', ''],
    ['a street', 'es', 'Vive en la plaza de Ucrania.', ''],
    ['no station', 'en', 'She became the voice of Gaza.', 'gaza-strip'],
    ['a station', 'en', 'A broadcast by the Voice of Gaza began.', ''],
    ['a man’s palace', 'ru', 'Дворец Путина показали журналистам.', 'putin'],
    ['a man’s name', 'ru', 'Имя Трампа упоминается в файлах.', 'trump'],
    ['a man’s hotel', 'ru', 'Отель Трампа в Лас-Вегасе закрыли.', 'trump'],
    ['a man’s yacht', 'ru', 'Яхта Владимира Путина ушла из порта.', 'putin'],
    ['a man’s plane', 'uk', 'Літак Трампа приземлився в Лондоні.', 'trump'],
    ['a man’s palace', 'uk', 'Палац Путіна показали журналістам.', 'putin'],
    ['a hotel', 'ru', 'Отель Украина закрыт.', ''],
    ['a hotel', 'ru', 'Гостиница Москва снесена.', ''],
    ['a hotel', 'uk', 'Готель Москва закрито.', ''],
    ['a cinema', 'uk', 'Кінотеатр Україна відкрився.', ''],
    ['who did it there', 'en', 'In Kabul, a restaurant was bombed on Monday.', 'kabul'],
    ['who did it there', 'en', 'Yesterday in Tehran, a bar owner was arrested.', 'tehran'],
    ['who did it there', 'fr', 'À Kaboul, un restaurant a été visé.', 'kabul'],
    ['who did it there', 'es', 'En Kabul, un bar fue atacado.', 'kabul'],
    ['who did it there', 'de', 'In Gaza, eine Kneipe wurde getroffen.', 'gaza-strip'],
    ['who did it there', 'ar', 'في كابول، مطعم يحترق.', 'kabul'],
    ['who did it there', 'fa', 'در کابل، رستوران سوخت.', 'kabul'],
    ['a bar', 'en', 'He worked in Goma, a bar in Leeds.', ''],
    ['a bar', 'en', 'Goma, a bar in Leeds, burned.', ''],
    ['who did what next', 'es', 'Tras el ataque de Hamás, la familia huyó al sur.', 'hamas'],
    ['who did what next', 'es', 'Tras el bombardeo de Gaza, el hospital cerró.', 'gaza-strip'],
    ['who did what next', 'fr', 'Après l’attaque du Hamas, la famille a fui.', 'hamas'],
    ['who did what next', 'en', 'After the attack on Kabul, the restaurant closed.', 'kabul'],
    ['who did what next', 'en', 'After talks with Donald Trump, the farmer went home.', 'trump'],
    ['who said it', 'en', 'Putin, the film says, knew.', 'putin'],
    ['what it is', 'en', 'Goma, the quartet from Leeds, plays.', ''],
    ['what it is', 'en', 'Keller met Rubio, the plumber from Tampa.', ''],
    ['what it is', 'fr', 'Goma, le chien de la mairie, est mort.', ''],
    ['what it is', 'es', 'Goma, perro de caza, murió.', ''],
    ['U.S. behind a name', 'en', 'In Iraq U.S. troops opened fire.', 'iraq us-military'],
    ['U.S. behind a name', 'en', 'He told Hamas U.S. envoys would come.', 'hamas united-states'],
    ['another’s initial', 'ru', 'После встречи с Путиным Д. Трамп рассказал об этом.', 'putin trump'],
    ['another’s initial', 'uk', 'Після зустрічі з Путіним Д. Трамп розповів про це.', 'putin trump'],
    ['a given name', 'fr', 'Assad B., 24 ans, a été jugé.', ''],
    ['who said it to a channel', 'en', 'According to CNN Trump plans a visit.', 'trump'],
    ['who said it to a channel', 'en', 'On CNN Putin was called a liar.', 'putin'],
    ['who said it to a channel', 'es', 'Según CNN Trump planea una visita.', 'trump'],
    ['who said it to a channel', 'fr', 'Selon CNN Trump prévoit une visite.', 'trump'],
    ['who said it to an agency', 'ru', 'По данным Интерфакс Путин прилетел.', 'putin'],
    ['whom a firm pays', 'de', 'Er sagte, dass Meta Trump 25 Millionen zahlt.', 'trump'],
    ['a case', 'tr', 'CNN İran’a yapılan saldırıyı duyurdu.', 'iran'],
    ['a branch', 'en', 'RT France was shut down.', ''],
    ['a branch', 'en', 'Google Moscow said so.', ''],
    ['a branch', 'de', 'RT Deutschland wurde verboten.', ''],
    ['a branch', 'ru', 'Интерфакс Украина сообщает.', ''],
  ])('is meant, or borne by another: %s, %s: %s', (_rule, lang, text, found) => {
    const entries = withEvidence(find(dictionary, [text], lang)).map(({ entry }) => entry);
    expect(entries.join(' ')).toBe(found);
  });
});
