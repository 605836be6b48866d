import { foldVariants } from '../words/fold.ts';
import { isCountry } from './peoples.ts';

/** Countries that are hardly anything else, so that they are meant beside words of sport and the arts as well. */

const listOf = (words: string) => words.trim().split(/\s+/);
const keyOf = (word: string) => foldVariants(word).toLowerCase();

/** Countries that are called like people, things or beasts, or like other words. */
const NAMESAKES: ReadonlySet<string> = new Set(
  listOf(
    `brazil britain chad china cuba england georgia guinea india ireland israel jamaica jordan kenya korea lanka lebanon mali malta niger panama togo turkey
    çad fas مالی غنا چاد هند مالي قطر عمان`,
  ).map(keyOf),
);

/** Countries that are hardly anything else, in languages with cases. */
const DECLINED: Readonly<Record<string, string>> = {
  de: `Afghanistan Albanien Algerien Angola Argentinien Armenien Aserbaidschan Australien Bahrain Bangladesch Belgien Bolivien Bosnien Brasilien Bulgarien Chile Dänemark
    Deutschland Ecuador Estland Finnland Frankreich Georgien Ghana Griechenland Großbritannien Guatemala Haiti Honduras Indien Indonesien Irak Iran Irland Island Italien Japan
    Jordanien Kambodscha Kamerun Kanada Kasachstan Katar Kenia Kolumbien Kosovo Kroatien Kuwait Lettland Libanon Liberia Libyen Litauen Malaysia Marokko Mexiko Moldau Mongolei
    Montenegro Mosambik Namibia Nepal Neuseeland Nicaragua Niederlande Nigeria Norwegen Österreich Pakistan Paraguay Peru Philippinen Polen Portugal Ruanda Rumänien Russland Sambia
    Arabien Schweden Schweiz Senegal Serbien Simbabwe Singapur Slowakei Slowenien Somalia Spanien Sudan Südafrika Südkorea Nordkorea Syrien Taiwan Tansania Thailand Tschechien
    Tunesien Türkei Uganda Ukraine Ungarn Uruguay Usbekistan Venezuela Vietnam Zypern
    Ägypten Äthiopien Belarus Botswana Burundi Dschibuti Elfenbeinküste Eritrea Gabun Gambia Guinea Israel Jemen Kirgisistan Kuba Laos Lesotho Luxemburg Madagaskar Malawi Mauretanien Myanmar Nordmazedonien Südsudan Tadschikistan Tschad Turkmenistan Weißrussland`,
  ru: `Австралия Австрия Азербайджан Албания Алжир Ангола Аргентина Армения Афганистан Бангладеш Бахрейн Белоруссия Беларусь Бельгия Болгария Боливия Босния Бразилия Великобритания
    Венгрия Венесуэла Вьетнам Гаити Гана Гватемала Германия Гондурас Греция Грузия Дания Египта Замбия Зимбабве Израиль Индия Индонезия Иордания Ирак Иран Ирландия Исландия Испания
    Италия Йемен Казахстан Камбоджа Камерун Канада Катар Кения Кипр Китай Колумбия Косово Кувейт Латвия Ливан Ливия Литва Малайзия Марокко Мексика Мозамбик Молдавия Молдова Монголия
    Намибия Непал Нигерия Нидерланды Никарагуа Норвегия Пакистан Парагвай Перу Польша Португалия Россия Руанда Румыния Сенегал Сербия Сингапур Сирия Словакия Словения Сомали Судан
    Таиланд Танзания Тунис Турция Уганда Узбекистан Украина Уругвай Филиппины Финляндия Франция Хорватия Черногория Чехия Швейцария Швеция Эквадор Эстония Эфиопия Япония
    Бенин Ботсвана Бурунди Габон Гамбия Гвинея Джибути Египет Киргизия Лаос Либерия Люксембург Мавритания Мадагаскар Малави Мьянма Таджикистан Туркмения Эритрея`,
  uk: `Австралія Австрія Азербайджан Албанія Алжир Ангола Аргентина Вірменія Афганістан Бангладеш Бахрейн Білорусь Бельгія Болгарія Болівія Боснія Бразилія Британія Угорщина Венесуела
    Вʼєтнам Гаїті Гана Гватемала Німеччина Гондурас Греція Грузія Данія Єгипту Замбія Зімбабве Ізраїль Індія Індонезія Йорданія Ірак Іран Ірландія Ісландія Іспанія Італія Ємен Казахстан
    Камбоджа Камерун Канада Катар Кенія Кіпр Китай Колумбія Косово Кувейт Латвія Ліван Лівія Литва Малайзія Марокко Мексика Мозамбік Молдова Монголія Намібія Непал Нігерія Нідерланди
    Нікарагуа Норвегія Пакистан Парагвай Перу Польща Португалія Росія Руанда Румунія Сенегал Сербія Сінгапур Сирія Словаччина Словенія Сомалі Судан Таїланд Танзанія Туніс Туреччина Уганда
    Узбекистан Україна Уругвай Філіппіни Фінляндія Франція Хорватія Чорногорія Чехія Швейцарія Швеція Еквадор Естонія Ефіопія Японія
    Бенін Ботсвана Бурунді Габон Гамбія Гвінея Джибуті Єгипет Киргизстан Лаос Ліберія Люксембург Мавританія Мадагаскар Малаві Мʼянма Таджикистан Туркменістан Еритрея`,
};
/** What cases change, cut off on both sides, so that a stem is compared with a stem: Румуні|ї, Іран|ом, Türkei, Italien|s. */
const CASES: Readonly<Record<string, RegExp>> = {
  de: /s$/,
  ru: /(?:о[мй]|е[мй]|[аяуюеиыоьй])+$/,
  uk: /(?:о[мю]|[еє][мю]|[аяуюеєиіїоьй])+$/,
};
const stemOf = (word: string, lang: string) => keyOf(word).replace(CASES[lang] ?? /$/, '');
const STEMS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(DECLINED).map(([lang, words]) => [
    lang,
    new Set(listOf(words).map((word) => stemOf(word, lang))),
  ]),
);

/** The last words of countries whose names are of several. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  listOf(`africa arabia states kingdom emirates zealand sud nord saoudite unis zélande émirats sur norte saudita unidos zelanda
    saudí afrika zelanda arabistan kore emirlikleri الجنوبية الشمالية السعودية المتحدة آفریقای جنوبی شمالی سعودی متحده`).map(
    keyOf,
  ),
);

/**
 * Further countries that are hardly anything else. They say nothing of whose a body is: either that is the one we know (“the
 * American Supreme Court”), or what a language calls its own.
 */
const ALSO: Readonly<Record<string, string>> = {
  en: `Burundi Czechia Kyrgyzstan Laos Macedonia Nam Tajikistan Turkiye Türkiye Turkmenistan`,
  de: `Ägypten Äthiopien Bundesrepublik Burundi Gabun Guyana Jemen Kirgistan Kirgisistan Kirgisien Königreich Laos Moldawien Niederlanden Nordmazedonien Rica Rußland
    Tadschikistan Turkmenistan`,
  fr: `Bas Chypre Egypte Iraq Kirghizistan Kirghizie Kirghizstan Laos Macédoine Oman Ouzbékistan Royaume-Uni Russie Tadjikistan Tchéquie Turkménistan Uni`,
  es: `Afganistan Bahrein Bahréin Bajos Bretaña Chipre Etiopia Francia Holanda Irán Iran Iraq Kirguistán Kirguizistán Laos Méjico Moldova Rumanía Sudáfrica Suráfrica Tanzanía Tayikistán
    Turkmenistán Unido Uzbekistan Zimbabwe`,
  ru: `Африка Британия Бурунди Габон Гайана Голландия Египет Киргизия Киргизстан Кыргызстан Лаос Македония Нидерландам Нидерландами Нидерландах Нидерландов Рика Таджикистан Туркмения
    Туркменистан ЮАР`,
  uk: `Африка Бурунді Великобританія Вʼєтнам Вєтнам Габон Гайана Голландія Єгипет Киргизстан Киргизія Киргистан Королівство Лаос Македонія Молдавія Нідерландам Нідерландами Нідерландах Нідерландів
    ПАР Рика Таджикистан Туркменістан Туркменія`,
  tr: `Afganistan Amerika BAE Britanya Burundi Gabon İzlanda Krallık Laos Madagaskar Makedonya Rika Türkiye`,
  fa: `آمریکا امریکا افغانستان البانیا امارات ازبیکستان انگلستان ایسلند بنگلادیش بوروندی بوسنی بیلاروس تاجکستان تورکیه عربستان فلسطین قرغزستان قرغیزستان قرقیزیا گابن لائوس مقدونیه نیکاراگوا هندوستان`,
  ar: `أفغانستان أفريقيا إفريقيا الإمارات أمريكا أميركا أورغواي الأوروغواي آيسلندا إيسلندا أيسلندا بوروندي البوسنة تايلاندا زمبابوي السعودية شيلي فلسطين فييتنام قرغيزيا قيرغيزستان لاوس
    مقدونيا مولدافيا النروج هنغاريا الأسود`,
};
const PLAIN: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(ALSO).map(([lang, words]) => [
    lang,
    new Set(listOf(words).map((word) => stemOf(word, lang))),
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
  const stem = stemOf(word, lang);
  return (STEMS[lang]?.has(stem) ?? false) || (PLAIN[lang]?.has(stem) ?? false);
}
