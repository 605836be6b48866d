import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

describe('an Arabic noun behind an attached preposition', () => {
  const marked = spotting(
    term('zeal', form('حماس', 'ar', 'ambiguous')),
    term('island', form('الجزيرة', 'ar', 'ambiguous')),
  );

  it.each([
    ['قيادي بحماس يغادر المدينة', 'zeal:حماس'],
    ['التقى القيادي بحماس وفدا أمس.', 'zeal:حماس'],
    ['قال قيادي في حماس من المدينة', 'zeal:حماس'],
    ['عضو بارز في حماس يغادر', 'zeal:حماس'],
    ['وزير الصحة للجزيرة: لم نتسلم ردا', 'island:للجزيرة'],
  ])('is a body, by who is of it or speaks to it: %s', (text, found) => {
    expect(marked(text, 'ar')).toEqual([found]);
  });

  it.each([
    'استقبل الجمهور الفرقة بحماس كبير.',
    'التقى عضو في الجزيرة السفير.',
    'زار الوفد مدرسة في حماس.',
    'هتف القيادي بحماس شديد.',
    'للجزيرة: رحلات جديدة من الميناء',
    'وصلت السفينة للجزيرة أمس.',
    'قال الوزير أمس، بعد وصوله للجزيرة: لم نتسلم ردا',
  ])('is no body otherwise: %s', (text) => {
    expect(marked(text, 'ar')).toEqual([]);
  });
});
