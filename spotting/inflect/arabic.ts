/**
 * How Arabic news, and Persian, writes words otherwise than a form has them: what
 * keyboards write by another code point is folded (`fold.ts`), what other papers write by
 * another letter is made here.
 */

/** Words that papers write in two ways, as parts of words. */
const ALIKE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ar: [
    ['أميركي', 'أمريكي'],
    ['أميركا', 'أمريكا'],
    ['ديمقراطي', 'ديموقراطي'],
    ['فيدرالي', 'فدرالي'],
    ['ترامب', 'ترمب'],
    ['كونغرس', 'كونجرس'],
    ['قره باغ', 'قرة باغ'],
    ['نتنياهو', 'نتانياهو'],
    ['بلوشستان', 'بلوجستان'],
    ['كابول', 'كابل'],
    ['دونيتسك', 'دونتسك'],
    ['زابوريجيا', 'زابوروجيا'],
    ['أوروبي', 'أوربي'],
    ['كاراباخ', 'كراباخ'],
    ['شينجيانغ', 'شينغيانغ'],
    ['نتساريم', 'نيتساريم'],
    ['دير الزور', 'ديرالزور'],
    ['كروكوس', 'كروكس'],
    ['بلوشستان', 'بلوتشستان'],
    ['ديوراند', 'ديورند'],
    ['بلوشستان', 'بالوشستان'],
    ['أوزبكستان', 'أوزباكستان'],
    ['طاجيكستان', 'تاجيكستان'],
    ['تركمانستان', 'تركمنستان'],
    ['كازاخستان', 'قازاقستان'],
    ['قيرغيزستان', 'كيرغيزستان'],
  ],
  fa: [
    ['دموکراتیک', 'دمکراتیک'],
    ['هیئت', 'هیات'],
    ['نتانیاهو', 'نتنیاهو'],
    ['کوزوو', 'کوسوو'],
    ['توافق‌نامه', 'توافقنامه'],
    ['زاپوریژیا', 'زاپوریژژیا'],
    ['ماکرون', 'مکرون'],
    ['هیئت', 'هیأت'],
    ['مکانیسم', 'مکانیزم'],
    ['آتش‌بس', 'آتش بس'],
    ['سازمان ملل متحد', 'سازمان ملل'],
    ['زاپوریژیا', 'زاپروژیا'],
    ['کروکوس', 'کراکوس'],
    // Kabul’s papers.
    ['ازبکستان', 'ازبیکستان'],
    ['ازبکستان', 'اوزبکستان'],
    ['پوتین', 'پوتن'],
    ['چچن', 'چچین'],
  ],
};

/**
 * A g of other languages, which Egypt writes as ج: not at the head of a word, where
 * Arabic words have غ as well.
 */
const FOREIGN_G = /(?<=[نويار])غ/g;

/** Syria as the Levant writes it; by itself that is also “Syrian”. */
const SYRIA = / سوريا(?= |$)/;

/** A plural of people, in the nominative and in the other cases: الحوثيون, الحوثيين. */
const PEOPLE = /^(\p{Script=Arabic}{3,}ي)(ون|ين)$/u;

/** The other ways in which a form in Arabic or Persian script may be written. */
export function arabicSpellings(text: string, lang: 'ar' | 'fa'): string[] {
  const alike = (ALIKE[lang] ?? []).flatMap(([one, other]) => {
    if (text.includes(one)) return [text.replaceAll(one, other)];
    return text.includes(other) ? [text.replaceAll(other, one)] : [];
  });
  if (lang === 'fa') return [...alike, ...[text, ...alike].flatMap(namesApart)];
  const people = PEOPLE.exec(text);
  return [
    ...alike,
    ...[text, ...alike].map((one) => one.replace(FOREIGN_G, 'ج')),
    ...[text, ...alike].map((one) => one.replace(SYRIA, ' سورية')),
    ...(people ? [(people[1] ?? '') + (people[2] === 'ون' ? 'ين' : 'ون')] : []),
  ];
}

const JOINED_NAME = /(?<=^| )(ابو|عبد)(?=\p{L}{3})/gu;
const APART_NAME = /(?<=^| )(ابو|عبد) (?=\p{L}{3})/gu;

/**
 * Persian writes the first part of an Arabic name with the second or apart
 * from it: ابومحمد, ابو محمد.
 */
function namesApart(text: string): string[] {
  return [text.replace(JOINED_NAME, '$1 '), text.replace(APART_NAME, '$1')].filter(
    (one) => one !== text,
  );
}
