import { expect, it } from 'vitest';
import { endsSentence } from '../../../packs/sentence-end.ts';

it.each([
  ['The hall opened.', true],
  ['She said: “It is open.”', true],
  ['It opened (in 2020.)', true],
  ['هل كانت القاعة كبيرة؟', true],
  ['大厅于2020年启用。', true],
  ['हॉल खुला है।', true],
  ['Il a dit : « C’est ouvert. »', true],
  ['The hall opened', false],
  ['The hall opened,', false],
  ['The “hall”', false],
  ['', false],
])('recognises the end of a sentence in any script: %s', (text, ends) => {
  expect(endsSentence(text)).toBe(ends);
});
