import { describe, expect, it } from 'vitest';
import { confirmedVote } from '../../../sites/confirm-vote.ts';
import type { Signs } from '../../../sites/signals.ts';
import { SIGNALS } from '../messages/examples.ts';

/** Accounts in the first person, as interviews, columns, diaries and sermons have them. */
const FIRST_PERSON = {
  en: 'I sat with my brother until we heard the trucks. We asked ourselves what you would have done.',
  de: 'Ich saß bei meinem Bruder, bis wir die Wagen hörten. Wir fragten uns, was ihr getan hättet.',
  fr: 'Nous étions chez moi quand nous avons entendu les camions, et vous, qu’auriez-vous fait de nous ?',
  es: 'Yo estaba con mi hermano cuando nosotros oímos los camiones, y mi madre nos llamó a nuestra casa.',
  ru: 'Я сидел с братом, пока мы не услышали машины. Мы спросили себя, что бы сделали вы на нашем месте.',
  uk: 'Я сидів із братом, поки ми не почули машини. Ми питали, що зробили б ви на нашому місці, і мені було страшно.',
  ar: 'نحن كنا في بيتنا عندما سمعنا الشاحنات، وقلنا لكم إننا نريد أن نعود إلى قريتنا',
  fa: 'ما در خانه بودیم که صدای کامیون‌ها آمد، و ما از شما پرسیدیم که ما چه کنیم',
  tr: 'Ben kardeşimin yanındaydım, biz kamyonları duyduk. Siz bizim yerimizde olsanız bize ne derdiniz?',
} as const;
type Language = keyof typeof FIRST_PERSON;

/**
 * Whether a page that looks like an article in the first person is news, by its
 * address, title and types.
 */
function isNews(lang: Language, url: string, title: string, types = ''): boolean {
  const text = `${title}\n${FIRST_PERSON[lang].repeat(3)}`;
  return isConfirmed({ path: new URL(url).pathname, types, text }, url);
}

/**
 * Whether what looks like an article, and does not say that it is news, is confirmed to be some.
 */
function isConfirmed(signs: Pick<Signs, 'path' | 'types' | 'text'>, url: string): boolean {
  if (!SIGNALS.signs) throw new Error('The example has signs.');
  return confirmedVote({ html: true, signs: { ...SIGNALS.signs, ...signs } }, url).news;
}

describe('what is told in the first person is news', () => {
  it.each<[Language, string, string]>([
    // By the name of the newspaper or station, in its address or at the end of the title.
    ['en', 'https://harbourtimes.example/2026/the-day-the-bridge-fell', 'The day the bridge fell'],
    ['en', 'https://a.example/2026/the-day-the-bridge-fell', 'The day it fell : Capital Radio'],
    ['en', 'https://a.example/2026/the-day-the-bridge-fell', 'The day it fell | Quay Weekly'],
    ['en', 'https://a.example/2026/dispatch-from-the-bridge', 'We crossed it last'],
    [
      'de',
      'https://a.example/2026/am-grenzfluss-bei-nacht',
      'Am Grenzfluss | Neue Rundschau-Zeitung',
    ],
    [
      'fr',
      'https://a.example/2026/a-kaboul-en-hiver',
      'À Kaboul, en hiver - Le Télégraphe, journal du soir',
    ],
    ['es', 'https://eldiariodehoy.example/2026/dormimos-con-miedo', '“Dormimos con miedo”'],
    ['ru', 'https://a.example/2026/ia-vernulsia-iz-kabula', 'Я вернулся из Кабула — Вестник'],
    ['uk', 'https://a.example/2026/shcho-ya-bachyla', 'Що я бачила в Кабулі | Новини міста'],
    ['ar', 'https://a.example/2026/my-days-in-kabul', 'أيامي في كابول - صحيفة المدينة'],
    ['fa', 'https://a.example/2026/what-we-saw-there', 'آنچه ما دیدیم - روزنامه صبح'],
    ['tr', 'https://gazetepencere.example/2026/kabil-izlenimleri-1', 'Kabil izlenimleri'],
    // By the section.
    ['en', 'https://a.example/opinion/what-we-saw-there', 'What we saw'],
    ['de', 'https://a.example/politik/ausland/was-wir-gesehen-haben', 'Was wir sahen'],
    ['fr', 'https://a.example/monde/ce-que-nous-avons-vu', 'Ce que nous avons vu'],
    ['es', 'https://a.example/internacional/lo-que-vimos-alli', 'Lo que vimos'],
    ['tr', 'https://a.example/yazarlar/deniz/ben-oradayken-1', 'Ben oradayken'],
    // By its form.
    ['de', 'https://a.example/2026/gespraech-mit-einer-richterin', 'Richterin im Exil'],
    ['en', 'https://a.example/2026/a-teacher-speaks', '“We moved the class to the cellar”'],
    ['es', 'https://a.example/cronicas/los-ultimos-maestros', 'Los últimos maestros'],
    ['fr', 'https://a.example/2026/une-juge-en-exil', '« Nous avons brûlé nos dossiers »'],
    [
      'uk',
      'https://a.example/2026/likarka-pro-pivroku',
      '«Ми не знали, що буде». Лікарка про пів року',
    ],
    ['fa', 'https://a.example/articles/c5y8p2m1qx7o', 'زنان هرات - صبح نیوز'],
    ['ru', 'https://a.example/2026/s-vrachom-iz-goroda', 'Интервью с врачом'],
    ['uk', 'https://a.example/2026/my-jihaly-tryi-dni', '«Ми їхали три дні». Репортаж із кордону'],
    ['ar', 'https://a.example/2026/with-a-doctor', 'حوار مع طبيب'],
    ['fa', 'https://a.example/2026/with-a-teacher', 'گفت‌وگو با معلمی'],
    ['tr', 'https://a.example/2026/donen-doktorla-soylesi', 'Dönen doktorla'],
  ])('in %s: %s, %s', (lang, url, title) => {
    expect(isNews(lang, url, title)).toBe(true);
  });

  it.each(['Article NewsMediaOrganization', 'ClaimReview'])('by the type %s', (types) => {
    expect(isNews('en', 'https://a.example/2026/a-b-c-d', 'A title', types)).toBe(true);
  });
});

describe('what is told in the first person is no news without that', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'https://hannahknits.example/2026/my-first-cable-sweater',
      'My first sweater - Hannah Knits',
    ],
    ['en', 'https://a.example/2026/my-new-bag', 'The Times of my life: my new bag'],
    ['en', 'https://me.wordpress.example/2026/my-first-week', 'My first week | WordPress'],
    ['en', 'https://a.example/2026/job-interview-tips', 'How we got our jobs'],
    ['en', 'https://a.example/2026/why-i-like-it', 'Why I like “The Wire”'],
    [
      'en',
      'https://a.example/newsroom/2026/we-stand-with-our-teams',
      'We stand with them | Acme Newsroom',
    ],
    [
      'de',
      'https://annas-tagebuch.example/2026/wir-sind-umgezogen',
      'Wir sind umgezogen – Annas Tagebuch',
    ],
    ['fr', 'https://a.example/2026/le-mot-du-cure', 'Le mot du curé – Paroisse Saint-Jean'],
    [
      'es',
      'https://a.example/2026/nuestra-semana-en-roma',
      'Nuestra semana en Roma – Mi vida viajera',
    ],
    ['ru', 'https://a.example/2026/my-posadili-tomaty', 'Мы посадили томаты – Мама на даче'],
    ['uk', 'https://a.example/2026/slovo-do-virian', 'Слово до вірян – Парафія'],
    ['ar', 'https://a.example/2026/my-trip-to-rome', 'رحلتي إلى روما – يومياتي'],
    ['fa', 'https://a.example/2026/my-trip-to-rome', 'سفر ما به رم – خاطرات من'],
    ['tr', 'https://a.example/2026/bizim-roma-gunlerimiz', 'Bizim Roma günlerimiz – Gezgin Anne'],
  ])('in %s: %s, %s', (lang, url, title) => {
    expect(isNews(lang, url, title)).toBe(false);
  });

  it('in the path %2, which is no escape', () => {
    const text = `A title\n${FIRST_PERSON.en}`;
    expect(isConfirmed({ path: '/2026/100%2', types: '', text }, 'about:blank')).toBe(false);
  });
});

describe('what looks like an article is something else', () => {
  const REPORT = 'The town lies on the river, and a bus goes there twice a day from the station.';
  const isArticle = (path: string, title: string) =>
    isConfirmed({ path, types: '', text: `${title}\n${REPORT}` }, `https://a.example${path}`);

  it.each([
    ['/2026/herat-travel-guide', 'Herat'],
    ['/reisefuehrer/herat-2026', 'Herat'],
    ['/2026/a-b-c-d', 'Guía de viaje de Herat'],
    ['/2026/a-b-c-d', 'Herat gezi rehberi'],
    ['/2026/a-b-c-d', 'Герат: путеводитель'],
    ['/2026/a-b-c-d', 'Chickpeas as in the mountains - Jane’s Kitchen'],
    ['/2026/a-b-c-d', 'Pois chiches - La cuisine de Jeanne'],
    ['/2026/a-b-c-d', 'حمص - مطبخ هناء'],
    ['/@lena/115872345678', 'Lena: “The bus is late”'],
    ['/lena/status/115872345678', 'Lena'],
    ['/portal/messages/2026/01/05/88123', 'Your results'],
    ['/privat/service/warnung-vor-falschen-briefen', 'Warnung'],
  ])('as %s, %s', (path, title) => {
    expect(isArticle(path, title)).toBe(false);
  });

  it('not because a headline speaks in figures', () => {
    for (const title of [
      'A recipe for disaster, the minister says - The Coast',
      'Aus der Küche der Diplomatie',
      'Les recettes fiscales baissent',
    ]) {
      expect(isArticle('/2026/a-b-c-d', title), title).toBe(true);
    }
  });
});
