import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

/** Words beside a name in Russian, Ukrainian and Turkish that make it nobody else’s. */
describe('a name beside a word of its own sentence', () => {
  it.each<[rule: string, lang: string, text: string, found: string]>([
    ['who did something there', 'ru', 'На стадионе Эрдоган выступил с речью.', 'erdogan'],
    ['who did something there', 'ru', 'В ресторане Трамп встретил сенаторов.', 'trump'],
    ['who did something then', 'ru', 'После спектакля Путин ответил на вопросы.', 'putin'],
    ['who did something then', 'ru', 'После этого турнира Бразилия опустилась на дно.', 'brazil'],
    ['what it is then', 'ru', 'После трёх туров турнира Бразилия занимает шестое место.', 'brazil'],
    ['who did something there', 'uk', 'На стадіоні Ердоган заспівав гімн.', 'erdogan'],
    ['who did something then', 'uk', 'У готелі Трамп прийняв гостей.', 'trump'],
    ['a hotel', 'ru', 'В гостинице Россия прошёл съезд.', ''],
    ['a cinema', 'ru', 'В кинотеатре Россия состоялась премьера.', ''],
    ['a stadium', 'ru', 'На стадионе Украина выступила певица.', ''],
    ['a hotel', 'uk', 'У готелі Росія відбулася нарада.', ''],
    ['a stadium', 'uk', 'На стадіоні «Україна» зіграла збірна.', ''],
    ['a media centre', 'uk', 'У медіацентрі Україна відбувся брифінг.', ''],
    ['a media centre', 'ru', 'В медиацентре Украина прошёл брифинг.', ''],
    ['where', 'uk', 'Бої точаться під Харковом, поблизу села Веселе.', 'kharkiv'],
    ['where', 'uk', 'Загін стоїть під Луганськом, біля села Веселе.', 'luhansk'],
    ['where', 'ru', 'Дрон упал под Харьковом, село Весёлое осталось без света.', 'kharkiv'],
    ['the rest of its word', 'uk', 'Фабрика «Харків’янка» відкрила крамницю.', ''],
    ['the rest of its word', 'uk', "Харків'яни мерзнуть без світла.", ''],
    ['a quotation ends', 'uk', 'Він казав: ‘поїду в Харків’ я чекав.', 'kharkiv'],
    ['a village', 'ru', 'Он родом из мест, где Харьков, село на Волге, никому не знаком.', ''],
    ['whose head', 'ru', 'Глава Моссад Давид Барнеа вылетел в Доху.', 'mossad'],
    ['whose head', 'uk', 'Говорили з головою розвідки Моссад Давидом Барнеа.', 'mossad'],
    ['a rank', 'tr', 'Sudan’da Orgeneral Burhan hükümeti dağıttı.', 'sudan burhan'],
    ['a rank', 'tr', 'Sudan’da dün Tümgeneral Burhan konuştu.', 'sudan burhan'],
    ['a given name', 'tr', 'Sudan’da dün Ahmet Burhan konuştu.', 'sudan'],
    ['a title case', 'tr', 'Erdoğan’Dan Trump’A Yeni Mesaj', 'erdogan trump'],
    ['an organisation', 'uk', 'Громадська організація «Кіноклуб-Україна» зняла фільм.', ''],
    ['an organisation', 'ru', 'Фонд «Кинопоиск-Россия» снял фильм.', ''],
    ['who met whom', 'ru', 'Вместе с Джанни Инфантино Путин открыл стадион.', 'putin'],
    ['who met whom', 'uk', 'На саміті з Марком Рютте Трамп сперечався.', 'rutte trump'],
    ['another of the name', 'ru', 'Вместе с Джанни Путин открыл стадион.', ''],
    ['another of the name', 'ru', 'Вчера приехал Олег Иванович Путин с женой.', ''],
    ['whose war', 'ru', 'Архитектор торговой войны Дональда Трампа ушёл.', 'tariffs-2025 trump'],
    ['whose war', 'ru', 'Трамп молчал. Сторонники торговой войны Владимира Ленина ушли.', 'trump'],
    ['no mask', 'uk', 'Маск проти всіх', 'musk'],
    ['a mask', 'ru', 'Маска упала на пол.', ''],
    ['a capital', 'tr', 'Sorunu çözmek için Ankara Şam ile konuştu.', 'damascus'],
    ['a capital', 'tr', 'Sudan’dan gelen Burhan Kahire’de konuştu.', 'sudan burhan'],
    ['a son', 'tr', 'Hafter, Oğlu Halid Hafter’i Komutan Atadı', 'haftar'],
    ['two countries', 'ru', 'На форуме «Китай-Россия» говорили о газе.', 'china russia'],
  ])('%s: %s: %s', (_, lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});
