import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

describe('a noun in quotation marks in Arabic', () => {
  const marked = spotting(term('zeal', form('حماس', 'ar', 'ambiguous')));

  it.each([
    '«حماس» تنفي مغادرة وفدها المدينة',
    'قيادي في «حماس»: لن نغادر',
    'ردت «حماس» بعد ساعات على المقترح.',
    'وقال متحدث باسم «حماس» ذلك.',
    'وصلت رسالة إلى «حماس» أمس.',
    'رد «حماس» على المقترح وصل.',
    'الوزير يتهم «حماس» بالمماطلة.',
    'وقال لـ«حماس» إن الوقت ضاق.',
  ])('is a body that does or has something: %s', (text) => {
    expect(marked(text, 'ar')).toEqual(['zeal:حماس']);
  });

  it.each([
    'عرضت السينما فيلم «حماس» أمس.',
    'غنى بكل «حماس» وفرح.',
    'أعلنت «حماس الصبا» عن عرضها.',
    'قال إن «حماس» الجمهور كبير.',
    'ردت حماس الناس عليه.',
  ])('is no body as a title, as a word or without marks: %s', (text) => {
    expect(marked(text, 'ar')).toEqual([]);
  });

  it('is a body behind another that is quoted', () => {
    const both = spotting(
      term('zeal', form('حماس', 'ar', 'ambiguous')),
      term('dawn', form('الفجر', 'ar', 'ambiguous')),
    );
    expect(both('لقاء جمع «الفجر» و«حماس» أمس', 'ar')).toEqual(['zeal:حماس']);
    expect(both('قالها «ببطء» و«حماس» شديد', 'ar')).toEqual([]);
  });
});
