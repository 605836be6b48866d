import { describe, expect, it } from 'vitest';
import { form, spotting } from '../small-dictionary.ts';

const marked = spotting(
  { id: 'nato', forms: [form('NATO', 'en', 'sure')], cues: [] },
  { id: 'un', forms: [form('BM', 'tr', 'sure'), form('ООН', 'ru', 'sure')], cues: [] },
  { id: 'ice', forms: [form('ICE', 'en', 'ambiguous')], cues: ['raids'] },
  { id: 'is', forms: [form('IS', 'en', 'ambiguous')], cues: ['fighters'] },
);

describe('abbreviations with dots', () => {
  it.each([
    ['en', 'The N.A.T.O. chief left N.A.T.O', ['nato:N.A.T.O.', 'nato:N.A.T.O']],
    ['en', 'I.C.E. raids', ['ice:I.C.E.']],
    ['tr', 'Dün B.M. karar aldı.', ['un:B.M.']],
    ['ru', 'Представитель О.О.Н. уехал.', ['un:О.О.Н.']],
  ])('are those without, in %s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });

  it.each([
    // Without a cue; part of a longer one; somebody’s initials; the ends of
    // sentences; small letters.
    ['en', 'I.C.E. is cold.'],
    ['en', 'S.N.A.T.O. and N.A.T.O.S. are bands.'],
    ['tr', 'Yazar B.M. Kaya geldi.'],
    ['tr', 'Şüpheli B.M. tutuklandı.'],
    ['tr', 'Dün B.M. (34) tutuklandı, B.M. adlı genç konuştu.'],
    ['tr', '34 yaşındaki B.M. karar bekliyor.'],
    ['en', 'Plan B. M. left. N. A. T. O.'],
    ['en', 'n.a.t.o. fighters saw what it i.s.'],
  ])('are nothing else, in %s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });
});
