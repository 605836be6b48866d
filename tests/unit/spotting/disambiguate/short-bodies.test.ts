import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { form, spotting } from '../small-dictionary.ts';

describe('a body called by the noun of its name', () => {
  const marked = spotting(
    {
      id: 'lake-court',
      forms: [form('Lake Court'), form('the Court', 'en', 'ambiguous')],
      cues: [],
    },
    {
      id: 'hill-court',
      forms: [form('Court of the Hill'), form('the Court', 'en', 'ambiguous')],
      cues: [],
    },
  );

  it.each([
    ['The Lake Court met. We asked the Court why.', ['lake-court:Lake Court', 'lake-court:Court']],
    // In lower case it may be any, and so it may before the page has named one.
    ['The Lake Court met. We asked the court why.', ['lake-court:Lake Court']],
    ['We asked the Court why.', []],
    ['We asked the Court why. The Lake Court met.', ['lake-court:Lake Court']],
    // Two of a kind, known or not.
    [
      'The Lake Court met the Court of the Hill. We asked the Court why.',
      ['lake-court:Lake Court', 'hill-court:Court of the Hill'],
    ],
    ['The Lake Court met the Dale Court. We asked the Court why.', ['lake-court:Lake Court']],
    // The first noun of another name.
    ['The Lake Court met in the Court of Kings.', ['lake-court:Lake Court']],
    ['The Lake Court met in the Court House.', ['lake-court:Lake Court']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    ['Der Seer Dom ist zu. Im Dom ist es still.', ['dom:Seer Dom', 'dom:Dom']],
    ['Im Dom ist es still. Der Seer Dom ist zu.', ['dom:Seer Dom']],
    // There are many of the kind.
    ['Der Seer Dom ist zu, der Haller Dom nicht. Im Dom ist es still.', ['dom:Seer Dom']],
    ['Der Seer Dom ist zu, der Dom zu Hall nicht. Im Dom ist es still.', ['dom:Seer Dom']],
    ['Der Seer Dom ist zu. Im Dom von Hall ist es still.', ['dom:Seer Dom']],
    ['Der Seer Dom ist zu. Im Dom-Museum ist es still.', ['dom:Seer Dom']],
  ])('%s', (text, expected) => {
    const forms = [form('Seer Dom', 'de'), form('Dom', 'de', 'ambiguous')];
    expect(spotting({ id: 'dom', forms, cues: [] })(text, 'de')).toEqual(expected);
  });

  it.each([
    [
      'es',
      'Habló el Consejo del Lago. Los miembros del Consejo y la propia Alianza callan.',
      ['Consejo'],
    ],
    ['es', 'Habló el Consejo del Lago. El Consejo dijo más. Habló en su consejo.', ['Consejo']],
    ['fr', 'Le Conseil du Lac a parlé. Un membre du Conseil se tait.', ['Conseil']],
    ['fr', 'L’Agence du Lac se tait. Rien de l’Agence.', ['Agence']],
    // Another of the kind, or not yet named.
    ['es', 'Habló el Consejo del Lago. Calla el Consejo de Ministros.', []],
    ['es', 'Habló el Consejo del Lago y el Consejo de Ministros. Calla el Consejo.', []],
    [
      'es',
      'Habló el Consejo del Lago y luego el Consejo de Ministros. Un miembro del Consejo calla.',
      [],
    ],
    ['es', 'Calla el Consejo. Habló el Consejo del Lago.', []],
    ['fr', 'Le Conseil du Lac a parlé. Le Conseil constitutionnel se tait.', []],
    ['fr', 'L’Agence du Lac se tait. Agence ou pas, rien.', []],
  ])('in %s: %s', (lang, text, expected) => {
    const forms = [
      form('Consejo del Lago', 'es'),
      form('Consejo', 'es', 'ambiguous'),
      form('Conseil du Lac', 'fr'),
      form('Conseil', 'fr', 'ambiguous'),
      form('Agence du Lac', 'fr'),
      form('Agence', 'fr', 'ambiguous'),
    ];
    const marked = spotting({ id: 'lake', forms, cues: [] })(text, lang);
    expect(marked.slice(1)).toEqual(expected.map((one) => `lake:${one}`));
  });

  it.each([
    ['Горский собор закрыт. У собора тихо.', ['dom:Горский собор', 'dom:собора']],
    ['Горский собор закрыт. «Собор молчит», — сказал он.', ['dom:Горский собор', 'dom:Собор']],
    ['У собора тихо. Горский собор закрыт.', ['dom:Горский собор']],
    ['Горский собор закрыт. Речной собор открыт. У собора тихо.', ['dom:Горский собор']],
    ['Горский собор закрыт. У собора Петра тихо.', ['dom:Горский собор']],
    ['МРУ молчит. В отчёте Агентства цифр нет.', ['mru:МРУ', 'mru:Агентства']],
    ['МРУ молчит. По данным Агентства, цифр нет.', ['mru:МРУ', 'mru:Агентства']],
    // In lower case it may be any, and at the start of a sentence that which reports.
    ['МРУ молчит. В отчёте агентства цифр нет.', ['mru:МРУ']],
    ['МРУ молчит. Агентство сообщило об этом.', ['mru:МРУ']],
    ['МРУ молчит. В отчёте Агентства «Горы» цифр нет.', ['mru:МРУ']],
    ['СГА молчит. Альянс решит завтра.', ['sga:СГА', 'sga:Альянс']],
    ['СГА молчит. Альянс демократов решит завтра.', ['sga:СГА']],
    ['СГА молчит. Речной Альянс велик. Альянс решит завтра.', ['sga:СГА']],
    ['Горный поток встал. «Поток» чинят.', ['flow:Горный поток', 'flow:Поток']],
    ['Горный поток встал. Поток машин не редеет.', ['flow:Горный поток']],
    ['Горный поток встал, Речной поток нет. «Поток» чинят.', ['flow:Горный поток']],
  ])('%s', (text, expected) => {
    const short = (...nouns: string[]) => nouns.map((noun) => form(noun, 'ru', 'ambiguous'));
    const marked = spotting(
      { id: 'dom', forms: [form('Горский собор', 'ru'), ...short('собор', 'собора')], cues: [] },
      { id: 'mru', forms: [form('МРУ', 'ru'), ...short('Агентство', 'Агентства')], cues: [] },
      { id: 'sga', forms: [form('СГА', 'ru'), ...short('Альянс')], cues: [] },
      { id: 'flow', forms: [form('Горный поток', 'ru'), ...short('Поток')], cues: [] },
    );
    expect(marked(text, 'ru')).toEqual(expected);
  });

  it.each([
    [
      'The Strait of Mavron is shut. Ships left the Strait.',
      ['lake:Strait of Mavron', 'lake:Strait'],
    ],
    [
      'The Strait of Mavron is shut, the Dale Strait is not. Ships left the Strait.',
      ['lake:Strait of Mavron'],
    ],
  ])('%s', (text, expected) => {
    const forms = [form('Strait of Mavron'), form('the Strait', 'en', 'ambiguous')];
    expect(spotting({ id: 'lake', forms, cues: [] })(text)).toEqual(expected);
  });

  it.each([
    ['أُغلق مضيق البحيرة. وقال إن المضيق مهم.', ['lake:مضيق البحيرة', 'lake:المضيق']],
    ['أُغلق مضيق البحيرة لا مضيق الجبل. وقال إن المضيق مهم.', ['lake:مضيق البحيرة']],
  ])('%s', (text, expected) => {
    const forms = [form('مضيق البحيرة', 'ar'), form('المضيق', 'ar', 'ambiguous')];
    expect(spotting({ id: 'lake', forms, cues: [] })(text, 'ar')).toEqual(expected);
  });

  it.each([
    // Arabic has no capitals, but a noun by itself is that body until another is named.
    ['أعلنت وكالة البحيرة ذلك. وقالت الوكالة إنها تراقب.', ['lake:وكالة البحيرة', 'lake:الوكالة']],
    ['أعلنت وكالة البحيرة ذلك للوكالة التي تراقب.', ['lake:وكالة البحيرة', 'lake:للوكالة']],
    ['وقالت الوكالة إنها تراقب.', []],
    ['أعلنت وكالة البحيرة ذلك. ونفت وكالة الأنباء ما قالته الوكالة.', ['lake:وكالة البحيرة']],
    ['أعلنت وكالة البحيرة ذلك. وذكرت رويترز ما قالته الوكالة.', ['lake:وكالة البحيرة']],
    ['أعلنت وكالة البحيرة ذلك. ونفته الوكالة الوطنية.', ['lake:وكالة البحيرة']],
    ['حذرت وكالة البحيرة من الحرب بالوكالة.', ['lake:وكالة البحيرة']],
    // Words that begin like the article are no attributes.
    ['قلقت وكالة البحيرة. ودعت الوكالة إلى الهدوء.', ['lake:وكالة البحيرة', 'lake:الوكالة']],
    ['قلقت وكالة البحيرة. الوكالة ألغت زيارتها.', ['lake:وكالة البحيرة', 'lake:الوكالة']],
    ['قلقت وكالة البحيرة. ولم يبق في الوكالة إلا اثنان.', ['lake:وكالة البحيرة', 'lake:الوكالة']],
  ])('%s', (text, expected) => {
    const forms = [form('وكالة البحيرة', 'ar'), form('الوكالة', 'ar', 'ambiguous')];
    expect(spotting({ id: 'lake', forms, cues: [] })(text, 'ar')).toEqual(expected);
  });

  it.each([
    ['خطب وزير حلف البحيرة. وقال الحلف الأحد إنه باق.', ['lake:حلف البحيرة', 'lake:الحلف']],
    ['خطب وزير حلف البحيرة. وخرج الحلف المحاصر.', ['lake:حلف البحيرة', 'lake:الحلف']],
    ['خطب وزير حلف البحيرة. وخرج الحلف الجديد.', ['lake:حلف البحيرة']],
    // Another name of its own is no other body.
    [
      'خطب وزير حلف البحيرة ونفى حلف الماء. وقال الحلف إنه باق.',
      ['lake:حلف البحيرة', 'lake:حلف الماء', 'lake:الحلف'],
    ],
    ['خطب وزير حلف البحيرة ونفى حلف الجبل. وقال الحلف إنه باق.', ['lake:حلف البحيرة']],
  ])('%s', (text, expected) => {
    const short = ['الحلف', 'حلف الماء'].map((one) => form(one, 'ar', 'ambiguous'));
    const lake = { id: 'lake', forms: [form('حلف البحيرة', 'ar'), ...short], cues: [] };
    expect(spotting(lake)(text, 'ar')).toEqual(expected);
  });

  it.each([
    ['صندوق دریا وام داد. رئیس صندوق گفت بس است.', ['lake:صندوق دریا', 'lake:صندوق']],
    ['صندوق دریا وام داد؛ رئیس صندوق، پیرمردی تنها، خندید.', ['lake:صندوق دریا', 'lake:صندوق']],
    // The ezafe is not written: what follows may be whose it is.
    ['صندوق دریا وام داد. پای صندوق رأی رفت.', ['lake:صندوق دریا']],
    ['صندوق دریا وام داد و صندوق کوه نداد. رئیس صندوق گفت بس است.', ['lake:صندوق دریا']],
    ['صندوق دریا وام داد. صندوقی کوه نداد.', ['lake:صندوق دریا']],
    ['رئیس صندوق گفت بس است.', []],
  ])('%s', (text, expected) => {
    const forms = [form('صندوق دریا', 'fa'), form('صندوق', 'fa', 'ambiguous')];
    expect(spotting({ id: 'lake', forms, cues: [] })(text, 'fa')).toEqual(expected);
  });

  it.each([
    // In -ا, the ezafe is written.
    ['شورای دریا گرد آمد. اعضای شورا رأی دادند.', ['lake:شورای دریا', 'lake:شورا']],
    ['شورای دریا گرد آمد. شورا قطعنامه داد.', ['lake:شورای دریا', 'lake:شورا']],
    ['شورای دریا گرد آمد و شورای کوه نیامد. شورا قطعنامه داد.', ['lake:شورای دریا']],
  ])('%s', (text, expected) => {
    const forms = [form('شورای دریا', 'fa'), form('شورا', 'fa', 'ambiguous')];
    expect(spotting({ id: 'lake', forms, cues: [] })(text, 'fa')).toEqual(expected);
  });

  it.each([
    // The Arabic for a movement is also that of moving, so that something beside it must tell.
    ['أعلنت حركة البحيرة ذلك. وأكدت الحركة موقفها.', ['lake:حركة البحيرة', 'lake:الحركة']],
    ['أعلنت حركة البحيرة ذلك. وقيد الجيش حرية الحركة.', ['lake:حركة البحيرة']],
    ['أعلنت حركة البحيرة ذلك. وتوقفت الحركة في الشوارع.', ['lake:حركة البحيرة']],
    ['أعلنت حركة البحيرة ذلك. ونفت حركة الجبل ما أكدت الحركة.', ['lake:حركة البحيرة']],
    ['أعلنت حركة البحيرة ذلك. وحُلت «الحركة» لاحقا.', ['lake:حركة البحيرة', 'lake:الحركة']],
    ['أعلنت حركة البحيرة ذلك. وعادت الحركة المتشددة.', ['lake:حركة البحيرة', 'lake:الحركة']],
    ['أعلنت حركة البحيرة ذلك. وأكدت الحركة الوطنية موقفها.', ['lake:حركة البحيرة']],
    ['أعلنت حركة البحيرة ذلك. الحركة طالبت بالمزيد.', ['lake:حركة البحيرة', 'lake:الحركة']],
    ['أعلنت حركة البحيرة ذلك. وقال إن الحركة لن تسلم.', ['lake:حركة البحيرة', 'lake:الحركة']],
    ['أعلنت حركة البحيرة ذلك. ونفاه قيادي في الحركة.', ['lake:حركة البحيرة', 'lake:الحركة']],
    ['أعلنت حركة البحيرة ذلك. الحركة لا تتوقف في الشوارع.', ['lake:حركة البحيرة']],
    ['أعلنت حركة البحيرة ذلك. ونفى وجود زحام في الحركة.', ['lake:حركة البحيرة']],
  ])('%s', (text, expected) => {
    const forms = [form('حركة البحيرة', 'ar'), form('الحركة', 'ar', 'ambiguous')];
    expect(spotting({ id: 'lake', forms, cues: [] })(text, 'ar')).toEqual(expected);
  });

  it.each([
    // A movement’s verb is feminine, that of the young is not.
    [
      'هاجمت حركة الشباب قرية في البحيرة. وتسيطر الشباب على الطريق.',
      ['youth:حركة الشباب', 'youth:الشباب'],
    ],
    [
      'هاجمت حركة الشباب قرية في البحيرة. وقتل مسلحو «الشباب» جنديا.',
      ['youth:حركة الشباب', 'youth:الشباب'],
    ],
    ['هاجمت حركة الشباب قرية في البحيرة. ويبحث الشباب عن عمل.', ['youth:حركة الشباب']],
    ['هاجمت حركة الشباب قرية في البحيرة. وقال الشباب ذلك.', ['youth:حركة الشباب']],
    ['دعت حركة الشباب إلى الحوار. وقالت الشباب ذلك.', []],
    // A cue is far from where it is named in full.
    [`دعت حركة الشباب إلى الحوار${' ثم ذلك'.repeat(25)}. وقالت الشباب ذلك في البحيرة.`, []],
  ])('in Arabic, a movement of the young: %s', (text, expected) => {
    const forms = ['حركة الشباب', 'الشباب'].map((one) => form(one, 'ar', 'ambiguous'));
    expect(spotting({ id: 'youth', forms, cues: ['البحيرة'] })(text, 'ar')).toEqual(expected);
  });

  it('may tell another name of the body', () => {
    const forms = [form('بحيرة', 'ar', 'ambiguous'), form('الحركة', 'ar', 'ambiguous')];
    const marked = spotting({ id: 'lake', forms, cues: ['الحركة'] });
    expect(marked('قالت بحيرة إنها هنا. وقالت الحركة ذلك.', 'ar')).toEqual(['lake:بحيرة']);
  });

  it.each([
    [
      'Göl Mahkemesi toplandı. Karar için Mahkeme’nin yanıtı bekleniyor.',
      ['lake:Göl Mahkemesi', 'lake:Mahkeme'],
    ],
    ['Göl Mahkemesi toplandı. Karar için mahkeme bekleniyor.', ['lake:Göl Mahkemesi']],
    // Any noun has a capital there.
    ['Göl Mahkemesi toplandı. Mahkeme karar verdi.', ['lake:Göl Mahkemesi']],
    [
      'Göl Mahkemesi ve Anayasa Mahkemesi toplandı. Karar için Mahkeme’nin yanıtı bekleniyor.',
      ['lake:Göl Mahkemesi'],
    ],
  ])('%s', (text, expected) => {
    const forms = [form('Göl Mahkemesi', 'tr'), form('Mahkeme', 'tr', 'ambiguous')];
    expect(spotting({ id: 'lake', forms, cues: [] })(text, 'tr')).toEqual(expected);
  });

  it('is marked because of the name that the page has', () => {
    const forms = [form('Lake Court'), form('the Court', 'en', 'ambiguous')];
    const text = 'The Lake Court met. We asked the Court why.';
    const found = find(buildDictionary([{ id: 'lake-court', forms, cues: [] }]), [text], 'en');
    const [, court] = withEvidence(found);
    expect(court).toMatchObject({ evidence: 'none', sure: { start: 4, end: 14 } });
  });
});
