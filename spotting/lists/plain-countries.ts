import { foldVariants } from '../words/fold.ts';
import { isCountry } from './peoples.ts';
import { wordKey } from './word-key.ts';

/**
 * Countries that are hardly anything else, so that they are meant beside words of
 * sport and the arts as well.
 */

const listOf = (words: string) => words.trim().split(/\s+/);
const keyOf = (word: string) => foldVariants(word).toLowerCase();

/** Countries that are called like people, things or beasts, or like other words. */
const NAMESAKES: ReadonlySet<string> = new Set(
  listOf(
    `brazil britain chad china cuba england georgia guinea india ireland israel jamaica jordan kenya korea lanka lebanon mali malta niger panama togo turkey
    çad fas مالی غنا چاد هند مالي قطر عمان`,
  ).map(keyOf),
);

/**
 * What cases make of the ends of names in Russian and Ukrainian: of each class of nouns, what is cut
 * off, and its endings. One that belongs to no class is not declined: Перу, ЮАР.
 */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/(?<=и)я$/, 'я и ю ей ею'],
  [/(?<=[ії])я$/, 'я ї ю єю є'],
  [/а$/, 'а ы и і е у ой ою ей ею'],
  [/й$/, 'й я ю ем єм ї є е єві'],
  [/ь$/, 'ь я и і ю е ем еві ью'],
  [/о$/, 'о а у ом е і'],
  [/(?<=[нд])[иы]$/u, 'и ы ам ах ами'],
  [/(?<=\p{Ll}[бвгджзклмнпрстфхцчшщ])$/u, ' а у ом е і ові'],
];

/** A Russian or Ukrainian country in all cases, as a text has its words. */
function inCases(word: string): string[] {
  const found = CLASSES.find(([end]) => end.test(word));
  if (!found) return [word];
  return found[1].split(' ').map((ending) => word.replace(found[0], ending));
}

/** A country in all cases of its language: Italien, Italiens; Китай, Китаем. */
function formsOf(word: string, lang: string): string[] {
  if (lang === 'de') return [word, `${word}s`];
  return lang === 'ru' || lang === 'uk' ? inCases(word) : [word];
}

/** The last words of countries whose names are of several. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  listOf(`africa arabia states kingdom emirates zealand sud nord saoudite unis zélande émirats sur norte saudita unidos zelanda
    saudí afrika zelanda arabistan kore emirlikleri الجنوبية الشمالية السعودية المتحدة آفریقای جنوبی شمالی سعودی متحده`).map(
    keyOf,
  ),
);

/**
 * Countries that are hardly anything else, besides those of `peoples.ts`, which also say
 * whose a body is; these do not: either it is the one we know (“the American Supreme
 * Court”), or what a language calls its own. With more than one stem where cases change the
 * one they have: Египет, Египт.
 */
const COUNTRIES: Readonly<Record<string, string>> = {
  en: `Burundi Czechia Kyrgyzstan Laos Macedonia Nam Tajikistan Turkiye Türkiye Turkmenistan`,
  de: `Afghanistan Ägypten Albanien Algerien Angola Arabien Argentinien Armenien Aserbaidschan Äthiopien Australien Bahrain Bangladesch
    Belarus Belgien Bolivien Bosnien Botswana Brasilien Bulgarien Bundesrepublik Burundi Chile Dänemark Deutschland Dschibuti Ecuador
    Elfenbeinküste Eritrea Estland Finnland Frankreich Gabun Gambia Georgien Ghana Griechenland Großbritannien Guatemala Guinea Guyana
    Haiti Honduras Indien Indonesien Irak Iran Irland Island Israel Italien Japan Jemen Jordanien Kambodscha Kamerun Kanada Kasachstan
    Katar Kenia Kirgisien Kirgisistan Kirgistan Kolumbien Königreich Kosovo Kroatien Kuba Kuwait Laos Lesotho Lettland Libanon Liberia
    Libyen Litauen Luxemburg Madagaskar Malawi Malaysia Marokko Mauretanien Mexiko Moldau Moldawien Mongolei Montenegro Mosambik Myanmar
    Namibia Nepal Neuseeland Nicaragua Niederlande Niederlanden Nigeria Nordkorea Nordmazedonien Norwegen Österreich Pakistan Paraguay
    Peru Philippinen Polen Portugal Rica Ruanda Rumänien Russland Rußland Sambia Schweden Schweiz Senegal Serbien Simbabwe Singapur
    Slowakei Slowenien Somalia Spanien Südafrika Sudan Südkorea Südsudan Syrien Tadschikistan Taiwan Tansania Thailand Tschad Tschechien
    Tunesien Türkei Turkmenistan Uganda Ukraine Ungarn Uruguay US USA Usbekistan Venezuela Vietnam Weißrussland Zypern`,
  fr: `Bas Chypre Egypte Iraq Kirghizie Kirghizistan Kirghizstan Laos Macédoine Oman Ouzbékistan Russie Tadjikistan Tchéquie
    Turkménistan Uni`,
  es: `Afganistan Bahrein Bahréin Bajos Bretaña Chipre EEUU Etiopia Francia Holanda Iran Irán Iraq Kirguistán Kirguizistán Laos Méjico Moldova
    Rumanía Sudáfrica Suráfrica Tanzanía Tayikistán Turkmenistán Unido Uzbekistan Zimbabwe`,
  ru: `Австралия Австрия Азербайджан Албания Алжир Ангола Аргентина Армения Афганистан Африка Бангладеш Бахрейн Беларусь Белоруссия Бельгия
    Бенин Болгария Боливия Босния Ботсвана Бразилия Британия Бурунди Великобритания Венгрия Венесуэла Вьетнам Габон Гаити Гайана Гамбия
    Гана Гватемала Гвинея Германия Голландия Гондурас Греция Грузия Дания Джибути Египет Египт Замбия Зимбабве Израиль Индия Индонезия
    Иордания Ирак Иран Ирландия Исландия Испания Италия Йемен Казахстан Камбоджа Камерун Канада Катар Кения Кипр Киргизия Киргизстан
    Китай Колумбия Косово Кувейт Кыргызстан Лаос Латвия Либерия Ливан Ливия Литва Люксембург Мавритания Мадагаскар Македония Малави
    Малайзия Марокко Мексика Мозамбик Молдавия Молдова Монголия Мьянма Намибия Непал Нигерия Нидерландам Нидерландах Нидерландов
    Нидерланды Никарагуа Норвегия Пакистан Парагвай Перу Польша Португалия Рика Россия Руанда Румыния Сенегал Сербия Сингапур Сирия
    Словакия Словения Сомали Судан Таджикистан Таиланд Танзания Тунис Туркменистан Туркмения Турция Уганда Узбекистан Украина Уругвай
    Филиппины Финляндия Франция Хорватия Черногория Чехия Швейцария Швеция Эквадор Эритрея Эстония Эфиопия ЮАР Япония`,
  uk: `Австралія Австрія Азербайджан Албанія Алжир Ангола Аргентина Афганістан Африка Бангладеш Бахрейн Бельгія Бенін Білорусь Болгарія
    Болівія Боснія Ботсвана Бразилія Британія Бурунді Великобританія Венесуела Вєтнам Вірменія Вʼєтнам Габон Гаїті Гайана Гамбія Гана
    Гватемала Гвінея Голландія Гондурас Греція Грузія Данія Джибуті Еквадор Еритрея Естонія Ефіопія Єгипет Єгипт Ємен Замбія Зімбабве
    Ізраїль Індія Індонезія Ірак Іран Ірландія Ісландія Іспанія Італія Йорданія Казахстан Камбоджа Камерун Канада Катар Кенія Киргизія
    Киргизстан Киргистан Китай Кіпр Колумбія Королівство Косово Кувейт Лаос Латвія Литва Ліберія Ліван Лівія Люксембург Мавританія
    Мадагаскар Македонія Малаві Малайзія Марокко Мексика Мозамбік Молдавія Молдова Монголія Мʼянма Намібія Непал Нігерія Нідерландам
    Нідерландах Нідерланди Нідерландів Нікарагуа Німеччина Норвегія Пакистан ПАР Парагвай Перу Польща Португалія Рика Росія Руанда
    Румунія Сенегал Сербія Сирія Сінгапур Словаччина Словенія Сомалі Судан Таджикистан Таїланд Танзанія Туніс Туреччина Туркменістан
    Туркменія Уганда Угорщина Узбекистан Україна Уругвай Філіппіни Фінляндія Франція Хорватія Чехія Чорногорія Швейцарія Швеція Японія`,
  tr: `Afganistan Amerika BAE Britanya Burundi Gabon İzlanda Krallık Laos Madagaskar Makedonya Rika Türkiye`,
  fa: `آمریکا افغانستان البانیا امارات ازبیکستان انگلستان ایسلند بنگلادیش بوروندی بوسنی بیلاروس تاجکستان تورکیه عربستان فلسطین قرغزستان
    قرغیزستان قرقیزیا گابن لائوس مقدونیه نیکاراگوا هندوستان`,
  ar: `أفغانستان أفريقيا الإمارات أمريكا أميركا أورغواي الأوروغواي آيسلندا بوروندي البوسنة تايلاندا زمبابوي السعودية شيلي فلسطين فييتنام
    قرغيزيا قيرغيزستان لاوس مقدونيا مولدافيا النروج هنغاريا الأسود`,
};
const FORMS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(COUNTRIES).map(([lang, words]) => [
    lang,
    new Set(
      listOf(words)
        .flatMap((word) => formsOf(word, lang))
        .map((word) => wordKey(word).toLowerCase()),
    ),
  ]),
);

/**
 * Whether a folded word in small letters is the name of a country that is hardly anything else.
 *
 * @param isLast whether it ends a name of several words.
 */
export function isPlainCountry(word: string, lang: string, isLast = false): boolean {
  if (isLast && LAST_WORDS.has(word)) return true;
  if (NAMESAKES.has(word)) return false;
  if (isCountry(word, lang)) return true;
  return FORMS[lang]?.has(word) ?? false;
}
