import { expect, it } from 'vitest';
import { directionIn } from '../../../i18n/i18n.ts';

it.each([
  ['English in an Arabic pack', 'The hall opened in 2020.', 'ar', 'ltr'],
  ['Arabic in an English pack', 'افتُتحت القاعة.', 'en', 'rtl'],
  ['Arabic that begins with a Latin name', 'BBC قالت ذلك.', 'ar', 'rtl'],
  ['English that quotes Arabic', 'It is called القاعة.', 'en', 'ltr'],
  ['a date alone', '2020–2024.', 'ar', 'rtl'],
  ['Cyrillic in a Hebrew pack', 'Зал открыт.', 'he', 'ltr'],
])('%s', (_what, text, lang, direction) => {
  expect(directionIn(text, lang)).toBe(direction);
});
