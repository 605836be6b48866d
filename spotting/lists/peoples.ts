import { foldVariants } from '../words/fold.ts';
import { plainOf } from '../words/letters.ts';

/** Peoples and countries, as they stand beside an institution and say whose it is. */

/** Adjectives before a noun, of English as they are, of others without their endings. */
const BEFORE: Readonly<Record<string, string>> = {
  en: `Albanian Algerian Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian
    British Bulgarian Burmese Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian
    Emirati Eritrean Estonian Ethiopian Filipino Philippine Finnish French Gabonese Gambian Georgian German Ghanaian Greek Guatemalan Haitian Honduran Hungarian Icelandic Indian
    Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kuwaiti Kyrgyz Latvian Lebanese Liberian Libyan Lithuanian
    Malagasy Malawian Malaysian Maldivian Malian Maltese Mauritanian Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien
    Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran Saudi Scottish Senegalese Serbian Singaporean
    Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Togolese Tunisian Turkish Ugandan Ukrainian Uruguayan Uzbek Venezuelan
    Vietnamese Welsh Yemeni Zambian Zimbabwean`,
  de: `albanische algerische argentinische armenische australische österreichische aserbaidschanische belarussische belgische bolivianische bosnische brasilianische britische bulgarische
    chilenische chinesische dänische ecuadorianische ägyptische estnische äthiopische philippinische finnische französische georgische ghanaische griechische guatemaltekische ungarische indische
    indonesische iranische irakische irische israelische italienische japanische jordanische kanadische kasachische kenianische kolumbianische kroatische kubanische kuwaitische lettische libanesische
    libysche litauische malaysische mexikanische moldauische mongolische marokkanische nepalesische niederländische nigerianische norwegische pakistanische panamaische peruanische polnische portugiesische
    rumänische russische ruandische saudische schwedische schottische senegalesische serbische slowakische slowenische somalische spanische südafrikanische südkoreanische sudanesische syrische
    thailändische tschechische tunesische türkische ukrainische venezolanische vietnamesische`,
  ru: `албанск алжирск аргентинск армянск австралийск австрийск азербайджанск бельгийск боливийск бразильск британск болгарск чилийск китайск колумбийск датск египетск эстонск финск французск
    грузинск немецк греческ венгерск индийск индонезийск иранск иракск ирландск израильск итальянск японск иорданск казахстанск канадск кенийск корейск южнокорейск киргизск латвийск ливанск ливийск литовск
    мексиканск молдавск монгольск непальск нигерийск норвежск пакистанск перуанск польск португальск румынск саудовск шведск швейцарск сербск словацк испанск суданск сирийск тайваньск таиландск чешск турецк
    тунисск узбекск украинск венесуэльск вьетнамск филиппинск`,
  uk: `албанськ алжирськ аргентинськ вірменськ австралійськ австрійськ азербайджанськ бельгійськ болівійськ бразильськ британськ болгарськ чилійськ китайськ колумбійськ данськ єгипетськ естонськ фінськ французьк
    грузинськ німецьк грецьк угорськ індійськ індонезійськ іранськ іракськ ірландськ ізраїльськ італійськ японськ йорданськ казахстанськ канадськ кенійськ корейськ південнокорейськ латвійськ ліванськ лівійськ литовськ
    мексиканськ молдовськ монгольськ непальськ нігерійськ норвезьк пакистанськ перуанськ польськ португальськ російськ румунськ саудівськ шведськ швейцарськ сербськ словацьк іспанськ суданськ сирійськ тайванськ таїландськ чеськ турецьк
    туніськ узбецьк венесуельськ вʼєтнамськ філіппінськ`,
};

/** Adjectives behind a noun, without their endings. */
const BEHIND = `alban albanes algeri alemana aleman allemand argentin armeni australi belga belge birman bolivian brasilen brasileir bresilien britannique britanic
  bulgar camerounais canadien canadiens chilen chilien chinois colombian colombien congolais coreen croat cuban cubain danois ecuatorian egyptien egipci
  espagnol espanol spagnol estonien ethiopien filipin philippin finlandais frances francais gabonais georgien ghaneen grec grieg guatemaltec haitien hondurn hongrois
  hungar indien indi irakien iraqui iranien irani irlandais israelien israeli israelian italien italian japonais japones kenian kenyan kosovar letton libanais libanes
  libyen lituanien malgache malien marocain marroqui mauritanien mexican mexicain moldav nepalais nigerian norvegien pakistanais paquistani pakistani palestinien
  palestin panamen paraguay peruan peruvien polonais polac portugais portugues roumain ruman russ rus rwandais salvadoren senegalais serb slovaqu soudanais
  suedois suiss suiz syrien siri tchadien tcheque thailandais tunisien turc turqu ukrainien ucranian uruguay venezolan venezuelien`;

/** Countries as they stand before an institution in Turkish, and behind one in Persian; in Arabic behind a preposition. */
const COUNTRIES: Readonly<Record<string, string>> = {
  fr: `Afghanistan Albanie Algérie Allemagne Angola Argentine Arménie Australie Autriche Azerbaïdjan Bahreïn Bangladesh Belgique Bénin Biélorussie Bolivie Bosnie Brésil Bulgarie Burundi Cambodge
    Cameroun Canada Chili Chine Colombie Croatie Cuba Danemark Égypte Équateur Espagne Estonie Éthiopie Finlande France Gabon Géorgie Ghana Grèce Guatemala Guinée Haïti Honduras Hongrie Inde Indonésie Irak Iran Irlande Islande Israël Italie
    Jamaïque Japon Jordanie Kazakhstan Kosovo Koweït Lettonie Liban Libye Lituanie Malaisie Mali Maroc Mexique Moldavie Mongolie Monténégro Mozambique Népal Nicaragua Niger Nigeria Norvège Ouganda
    Ouzbékistan Pakistan Paraguay Pérou Philippines Pologne Portugal Qatar RDC Roumanie Russie Rwanda Salvador Sénégal Serbie Slovaquie Slovénie Somalie Soudan Suède Suisse Syrie Tanzanie Tchad
    Thaïlande Tunisie Turquie Ukraine Uruguay Venezuela Vietnam Yémen Zambie Zimbabwe`,
  es: `Afganistán Albania Alemania Angola Arabia Argelia Argentina Armenia Australia Austria Azerbaiyán Bangladés Baréin Bélgica Benín Bielorrusia Bolivia Bosnia Brasil Bulgaria Burundi Camboya
    Camerún Canadá Catar Chad Chequia China Colombia Croacia Cuba Dinamarca Ecuador Egipto Eslovaquia Eslovenia España Estonia Etiopía Filipinas Finlandia Gabón Georgia Ghana Grecia Guatemala Guinea Haití Honduras Hungría
    India Indonesia Irak Irlanda Islandia Israel Italia Japón Jordania Kazajistán Kosovo Kuwait Letonia Líbano Libia Lituania Malasia Malí Marruecos México Moldavia Mongolia Montenegro Mozambique Nepal Nicaragua
    Níger Nigeria Noruega Pakistán Paraguay Perú Polonia Portugal Qatar RDC Rica Ruanda Rumania Rusia Senegal Serbia Siria Somalia Sudán Suecia Suiza Tailandia Tanzania Túnez Turquía Ucrania Uganda
    Uruguay Uzbekistán Venezuela Vietnam Yemen Zambia Zimbabue`,
  en: `Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia Botswana Brazil Britain Bulgaria Burundi
    Cambodia Cameroon Canada Chad Chile China Colombia Croatia Cuba Cyprus Denmark Ecuador Egypt England Estonia Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece
    Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Korea Kosovo Kuwait Kyrgyzstan Lanka Latvia Lebanon
    Lesotho Liberia Libya Lithuania Malawi Malaysia Maldives Mali Malta Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria
    Norway Pakistan Panama Paraguay Peru Philippines Poland Portugal Qatar Rica Romania Russia Rwanda Salvador Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan
    Sweden Switzerland Syria Taiwan Tanzania Thailand Togo Tunisia Turkey Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia Zealand Zimbabwe`,
  tr: `Arnavutluk Cezayir Angola Arjantin Ermenistan Avustralya Avusturya Azerbaycan Bahreyn Bangladeş Belçika Bolivya Bosna Brezilya Bulgaristan Kamboçya Kamerun Kanada Çad Şili Çin Kolombiya Hırvatistan
    Küba Kıbrıs Çekya Danimarka Ekvador Mısır Estonya Etiyopya Finlandiya Fransa Gürcistan Almanya Gana Yunanistan Guatemala Gine Haiti Honduras Macaristan Hindistan Endonezya İran Irak İrlanda İsrail İtalya
    Japonya Ürdün Kazakistan Kenya Kuveyt Kırgızistan Letonya Lübnan Libya Litvanya Malezya Maldivler Mali Moritanya Meksika Moldova Moğolistan Karadağ Fas Mozambik Nepal Hollanda Nikaragua Nijer Nijerya Norveç Umman
    Pakistan Panama Paraguay Peru Filipinler Polonya Portekiz Katar Romanya Rusya Ruanda Senegal Sırbistan Slovakya Slovenya Somali İspanya Sudan İsveç İsviçre Suriye Tayvan Tacikistan Tanzanya Tayland Tunus
    Türkmenistan Uganda Ukrayna Uruguay Özbekistan Venezuela Vietnam Yemen Zambiya Zimbabve İngiltere Filistin`,
  fa: `آلبانی الجزایر آنگولا آرژانتین ارمنستان آذربایجان استرالیا اتریش بحرین بنگلادش بلژیک بولیوی برزیل بریتانیا بلغارستان کامبوج کامرون کانادا چاد شیلی چین کلمبیا کرواسی کوبا قبرس چک دانمارک اکوادور مصر استونی اتیوپی فنلاند
    فرانسه گرجستان آلمان غنا یونان گواتمالا گینه هائیتی هندوراس مجارستان هند اندونزی ایران عراق ایرلند اسرائیل ایتالیا ژاپن اردن قزاقستان کنیا کویت قرقیزستان لتونی لبنان لیبی لیتوانی مالزی مالدیو مالی موریتانی مکزیک
    مولداوی مغولستان مراکش موزامبیک نپال هلند نیکاراگوئه نیجر نیجریه نروژ عمان پاکستان پاناما پاراگوئه پرو فیلیپین لهستان پرتغال قطر رومانی روسیه رواندا سنگال صربستان سنگاپور اسلواکی اسلوونی سومالی اسپانیا سودان
    سوئد سوئیس سوریه تایوان تاجیکستان تانزانیا تایلند تونس ترکیه ترکمنستان اوگاندا اوکراین اروگوئه ازبکستان ونزوئلا ویتنام یمن زامبیا زیمبابوه انگلیس کشور`,
  ar: `ألبانيا الجزائر أنغولا الأرجنتين أرمينيا أستراليا النمسا أذربيجان البحرين بنغلاديش بلجيكا بوليفيا البرازيل بريطانيا بلغاريا كمبوديا الكاميرون كندا تشاد تشيلي الصين كولومبيا كرواتيا كوبا قبرص التشيك الدنمارك الإكوادور
    مصر إستونيا إثيوبيا فنلندا فرنسا الغابون جورجيا ألمانيا غانا اليونان غواتيمالا غينيا هايتي هندوراس المجر الهند إندونيسيا إيران العراق أيرلندا إسرائيل إيطاليا اليابان الأردن كازاخستان كينيا الكويت قرغيزستان لاتفيا لبنان
    ليبيا ليتوانيا ماليزيا المالديف مالي موريتانيا المكسيك مولدوفا منغوليا المغرب موزمبيق نيبال هولندا نيكاراغوا النيجر نيجيريا النرويج عمان باكستان بنما باراغواي بيرو الفلبين بولندا البرتغال قطر رومانيا روسيا رواندا
    السنغال صربيا سنغافورة سلوفاكيا سلوفينيا الصومال إسبانيا السودان السويد سويسرا سوريا تايوان طاجيكستان تنزانيا تايلاند تونس تركيا تركمانستان أوغندا أوكرانيا أوروغواي أوزبكستان فنزويلا فيتنام اليمن زامبيا زيمبابوي`,
};

/** Arabic adjectives behind a noun, with the article, without the ending of the feminine. */
const ARABIC_BEHIND = `الألباني الجزائري الأرجنتيني الأرميني الأسترالي النمساوي الأذربيجاني البحريني البنغلاديشي البلجيكي البوليفي البرازيلي البريطاني البلغاري الكمبودي الكندي التشادي
  التشيلي الصيني الكولومبي الكرواتي الكوبي القبرصي التشيكي الدنماركي الإكوادوري المصري الإثيوبي الفنلندي الفرنسي الجورجي الألماني الغاني اليوناني المجري الهندي الإندونيسي الإيراني العراقي الأيرلندي الإسرائيلي الإيطالي الياباني
  الأردني الكازاخي الكيني الكويتي الكوري اللبناني الليبي الليتواني الماليزي الموريتاني المكسيكي المولدوفي المغربي النيبالي الهولندي النيجيري النرويجي العماني الباكستاني البيروفي الفلبيني البولندي البرتغالي القطري الروماني الروسي
  الرواندي السعودي السنغالي الصربي السلوفاكي الصومالي الإسباني السوداني السويدي السويسري السوري التايواني التايلندي التونسي التركي الأوغندي الأوكراني الفنزويلي الفيتنامي اليمني الإماراتي`;

const listOf = (words: string) => words.trim().split(/\s+/);
const keyOf = (word: string) => foldVariants(word).toLowerCase();

const EN = new Set(listOf(BEFORE.en ?? '').map(keyOf));
const DE = new Set(listOf(BEFORE.de ?? '').map((word) => keyOf(word).slice(0, -1)));
const SLAVIC = new Set([BEFORE.ru ?? '', BEFORE.uk ?? ''].flatMap(listOf).map(keyOf));
const BY_LANG: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(COUNTRIES).map(([lang, words]) => [lang, new Set(listOf(words).map(keyOf))]),
);
const ARABIC = new Set(listOf(ARABIC_BEHIND).map(keyOf));
const ROMANCE = new RegExp(`^(?:${listOf(BEHIND).join('|')})(?:ne|[eao])?s?$`);

const GERMAN_ENDING = /e[mnrs]?$/;
const SLAVIC_ENDING = /(?:[иі]й|ая|ое|ие|ую|ой|ого|ому|им|ом|их|ими|а|ої|у|ою|е|і)$/;

/** Whether a folded word in small letters is an adjective of a people before what belongs to that. */
export function isPeopleBefore(word: string, lang: string): boolean {
  if (lang === 'en') return EN.has(word);
  if (lang === 'de') return DE.has(word.replace(GERMAN_ENDING, ''));
  return (lang === 'ru' || lang === 'uk') && SLAVIC.has(word.replace(SLAVIC_ENDING, ''));
}

/** Whether a folded word in small letters is an adjective of a people behind what belongs to that. */
export function isPeopleBehind(word: string, lang: string): boolean {
  return lang === 'ar' ? ARABIC.has(word.replace(/ه$/, '')) : ROMANCE.test(plainOf(word));
}

/** Whether a folded word in small letters is the name of a country. */
export function isCountry(word: string, lang: string): boolean {
  return BY_LANG[lang]?.has(word) ?? false;
}

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
 * Whether a folded word in small letters is the name of a country that is hardly anything else.
 *
 * @param isLast whether it ends a name of several words.
 */
export function isPlainCountry(word: string, lang: string, isLast = false): boolean {
  if (isLast && LAST_WORDS.has(word)) return true;
  if (NAMESAKES.has(word)) return false;
  return isCountry(word, lang) || (STEMS[lang]?.has(stemOf(word, lang)) ?? false);
}
