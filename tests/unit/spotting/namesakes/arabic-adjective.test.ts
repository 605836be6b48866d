import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../../packs/terms.ts';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { bundled } from '../../bundled.ts';

describe('an Arabic name that is also an adjective', () => {
  const { pack } = bundled;
  const dictionary = buildDictionary(termsOf(pack));
  const isMarked = (text: string, of = 'saudi-arabia') =>
    withEvidence(find(dictionary, [text], 'ar')).some(({ entry }) => entry === of);

  it.each([
    'أعلنت الخارجية السعودية موقفها.',
    'رحبت بالحكومة السعودية.',
    'بيان للخارجية السعودية عن اليمن.',
    'تدريب والقوات المسلحة السعودية.',
    'نفت وزارة الدفاع السعودية ذلك.',
    'وصل إلى مدينة جدة السعودية.',
    'قالت لصحيفة عكاظ السعودية إنها باقية.',
    'أعلنت شركة «سابك» السعودية أرباحها.',
    'أعلنت شركة طيران ناس السعودية رحلاتها.',
    'رفعت أرامكو السعودية إنتاجها.',
    'وقعت «نماء السعودية» العقد.',
    'تأسست شركة الزيت العربية السعودية.',
    // A vowel sign anywhere changes the letters of the whole text.
    'يُذكر أن أرامكو السعودية رفعت إنتاجها.',
    'نفت وزارة الدفاع السعودية ذلك مراراً.',
    'ألغت الخطوط الجوية العربية السعودية رحلاتها.',
  ])('is none after a noun that it agrees with: %s', (text) => {
    expect(isMarked(text)).toBe(false);
  });

  it.each([
    'زار الرئيس السعودية أمس.',
    'أصدرت محكمة في السعودية حكمها.',
    'هاجم المسلحون السعودية بمسيرات.',
    'قال إن السعودية خفضت إنتاجها.',
    'بين اليمن والسعودية حدود طويلة.',
    'اتهمت الأمم المتحدة السعودية بالقصف.',
    'انتهت الزيارة. السعودية خفضت إنتاجها.',
    'انتهت الزيارة، السعودية خفضت إنتاجها.',
    'المملكة العربية السعودية خفضت إنتاجها.',
    'سافر إلى العربية السعودية أمس.',
  ])('is one elsewhere: %s', (text) => {
    expect(isMarked(text)).toBe(true);
  });

  it.each(['أدانت القمة الجماعات الإرهابية.', 'أوقفت الشرطة رجلا إرهابيا.'])(
    'is no country where it cannot be one: %s',
    (text) => {
      expect(isMarked(text, 'terrorism')).toBe(true);
    },
  );

  it.each([
    'أوقفت الشرطة مواطنا روسيا.',
    'ضم النادي لاعبا وحارسا روسيا.',
    'باع النادي لاعبا سابقا روسيا.',
    'أوقفت الشرطة مواطناً روسياً.',
    'كان روسيًا.',
  ])('is none in the accusative after an indefinite noun, or with its sign: %s', (text) => {
    expect(isMarked(text, 'russia')).toBe(false);
  });

  it.each([
    'دعا روسيا إلى الحوار.',
    'وانتقد أيضا روسيا.',
    'لم ير لاعبا، روسيا بعيدة.',
    'ضم لاعبا وروسيا ترد.',
  ])('is one after other words that end so: %s', (text) => {
    expect(isMarked(text, 'russia')).toBe(true);
  });
});
