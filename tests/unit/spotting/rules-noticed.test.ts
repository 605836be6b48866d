import { describe, expect, it } from 'vitest';
import type { Term } from '../../../spotting/types.ts';
import { form, spotting } from './small-dictionary.ts';

/** A term with usual forms in a language, no cues, and these counter-words. */
const plain = (id: string, lang: string, text: string, against: string[] = []): Term => ({
  id,
  forms: [form(text, lang, 'usual')],
  cues: [],
  against,
});

/** For each rule, a sentence that it decides, and one like it that it leaves alone. */
describe('a rule of a few lines', () => {
  const marked = spotting(
    plain('khamenei', 'ar', 'خامنئي'),
    plain('israel', 'ar', 'إسرائيل'),
    plain('kova', 'ar', 'كوفا'),
    plain('saudi-arabia', 'ar', 'السعودية'),
    plain('putin', 'ru', 'Путин'),
    plain('trump', 'en', 'Trump'),
    plain('hezbollah', 'en', 'Hezbollah'),
    plain('moscow', 'en', 'Moscow'),
    plain('jamaica', 'en', 'Jamaica'),
    plain('cuba', 'es', 'Cuba'),
    plain('gaza', 'en', 'Gaza'),
    plain('ukraine', 'fr', 'Ukraine'),
    plain('ukraine', 'de', 'Ukraine'),
    plain('lebanon', 'en', 'Lebanon'),
    plain('kova', 'de', 'Kova', ['Metzger']),
    plain('keller', 'en', 'Keller', ['Rook']),
  );

  it.each<[rule: string, lang: string, text: string, found: string]>([
    ['whose it is', 'ar', 'رواية إسرائيل كاذبة.', 'israel'],
    ['whose it is', 'ar', 'جامعة إسرائيل كبيرة.', ''],
    ['whose place', 'ar', 'ليحل محل خامنئي غدا.', 'khamenei'],
    ['a shop', 'ar', 'فتح محل خامنئي غدا.', ''],
    ['a man’s palace', 'ru', 'Дворец Путина показали.', 'putin'],
    ['a palace', 'ru', 'Дворец «Путин» показали.', ''],
    ['an attorney general', 'en', 'Trump AG pick Gaetz withdrew.', 'trump'],
    ['a company', 'en', 'Trump AG makes a profit.', ''],
    ['a group with arms', 'en', 'The Hezbollah Group denied it.', 'hezbollah'],
    ['a company', 'en', 'The Moscow Group denied it.', ''],
    ['an order', 'en', 'She holds the Order of Jamaica now.', ''],
    ['an order', 'es', 'Recibió la Orden de Cuba ayer.', ''],
    ['a command', 'en', 'She did it by order of Jamaica now.', 'jamaica'],
    ['a command', 'es', 'Orden de Cuba: nadie sale.', 'cuba'],
    ['no station', 'en', 'She became the voice of Gaza.', 'gaza'],
    ['a station', 'en', 'It was on the Voice of Gaza.', ''],
    ['no square', 'fr', 'La place de l’Ukraine est en Europe.', 'ukraine'],
    ['a square', 'fr', 'Il vit sur la place de l’Ukraine.', ''],
    ['no way', 'de', 'Der Weg der Ukraine ist lang.', 'ukraine'],
    ['a road', 'de', 'Er wohnt in der Allee der Ukraine.', ''],
    ['a reporter called Metzger', 'de', 'Der Reporter Thomas Metzger traf Kova in Rom.', 'kova'],
    ['a butcher', 'de', 'Der alte Metzger traf Kova in Rom.', ''],
    ['a relative again', 'en', 'Keller and his son Rook waved, and Rook left.', 'keller'],
    ['another Rook', 'en', 'Keller and his son Rook waved, and Rook Mayer left.', ''],
    ['an adjective', 'ar', 'قالت الحكومة السعودية إنها مستعدة.', ''],
    ['no adjective', 'ar', 'انتقدت الحكومة كوفا أمس.', 'kova'],
    ['troops of a state', 'en', 'They flew to Lebanon, Ohio troops said. Lebanon paid.', 'lebanon'],
    ['a town', 'en', 'They live in Lebanon, Ohio. Lebanon paid.', ''],
  ])('decides: %s, %s: %s', (_rule, lang, text, found) => {
    const entries = marked(text, lang).map((one) => one.slice(0, one.indexOf(':')));
    expect(entries.join(' ')).toBe(found);
  });
});
