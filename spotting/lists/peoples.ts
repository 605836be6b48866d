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
    Vietnamese Welsh Yemeni Zambian Zimbabwean
    Afghan African Bahamian Barbadian Belizean Beninese Bhutanese Botswanan Burkinabe Burundian Comorian Czechoslovak Djiboutian
    Dominican English Fijian Guinean Guyanese Kazakhstani Kyrgyzstani Lankan Laotian Leonean Luxembourgish Macedonian
    Mauritian Papuan Rican Samoan Salvadorean Salvadorian Surinamese Swazi Timorese Tongan Trinidadian Turkmen Zealand`,
  de: `albanische algerische argentinische armenische australische österreichische aserbaidschanische belarussische belgische bolivianische bosnische brasilianische britische bulgarische
    chilenische chinesische dänische ecuadorianische ägyptische estnische äthiopische philippinische finnische französische georgische ghanaische griechische guatemaltekische ungarische indische
    indonesische iranische irakische irische israelische italienische japanische jordanische kanadische kasachische kenianische kolumbianische kroatische kubanische kuwaitische lettische libanesische
    libysche litauische malaysische mexikanische moldauische mongolische marokkanische nepalesische niederländische nigerianische norwegische pakistanische panamaische peruanische polnische portugiesische
    rumänische russische ruandische saudische schwedische schottische senegalesische serbische slowakische slowenische somalische spanische südafrikanische südkoreanische sudanesische syrische
    thailändische tschechische tunesische türkische ukrainische venezolanische vietnamesische
    afghanische afrikanische angolanische arabische bahrainische bangladeschische beninische herzegowinische
    burkinische burundische deutsche dominikanische dschibutische emiratische englische eritreische fidschianische gabunische
    gambische guineische guyanische haitianische honduranische isländische ivorische jamaikanische jemenitische
    kambodschanische kamerunische katarische kirgisische kongolesische koreanische kosovarische laotische lankische liberianische
    luxemburgische madagassische malawische maledivische malische maltesische mauretanische mazedonische montenegrinische
    mosambikanische namibische neuseeländische nicaraguanische nigrische nordkoreanische omanische palästinensische
    paraguayische ricanische salvadorianische sambische schweizer schweizerische simbabwische singapurische tadschikische
    taiwanische tansanische togoische tschadische turkmenische ugandische uruguayische usbekische zypriotische zyprische`,
  ru: `албанск алжирск аргентинск армянск австралийск австрийск азербайджанск бельгийск боливийск бразильск британск болгарск чилийск китайск колумбийск датск египетск эстонск финск французск
    грузинск немецк греческ венгерск индийск индонезийск иранск иракск ирландск израильск итальянск японск иорданск казахстанск канадск кенийск корейск южнокорейск киргизск латвийск ливанск ливийск литовск
    мексиканск молдавск монгольск непальск нигерийск норвежск пакистанск перуанск польск португальск румынск саудовск шведск швейцарск сербск словацк испанск суданск сирийск тайваньск таиландск чешск турецк
    тунисск узбекск украинск венесуэльск вьетнамск филиппинск
    африканск ангольск афганск бангладешск бахрейнск белорусск боснийск бурундийск габонск гаитянск гайанск гамбийск
    ганск гватемальск гвинейск герцеговинск голландск гондурасск доминиканск замбийск зимбабвийск йеменск казахск
    камбоджийск камерунск катарск кипрск конголезск косовск костариканск кубинск кувейтск кыргызск лаосск
    либерийск люксембургск мавританск мадагаскарск македонск малавийск малайзийск малийск мальдивск мальтийск
    марокканск мозамбикск намибийск нидерландск никарагуанск новозеландск оманск палестинск панамск парагвайск
    российск руандийск сальвадорск северокорейск сенегальск сингапурск словенск сомалийск
    таджикск танзанийск тоголезск туркменск угандийск уругвайск хорватск чадск черногорск ланкийск
    эквадорск эмиратск эритрейск эфиопск южноафриканск ямайск`,
  uk: `албанськ алжирськ аргентинськ вірменськ австралійськ австрійськ азербайджанськ бельгійськ болівійськ бразильськ британськ болгарськ чилійськ китайськ колумбійськ данськ єгипетськ естонськ фінськ французьк
    грузинськ німецьк грецьк угорськ індійськ індонезійськ іранськ іракськ ірландськ ізраїльськ італійськ японськ йорданськ казахстанськ канадськ кенійськ корейськ південнокорейськ латвійськ ліванськ лівійськ литовськ
    мексиканськ молдовськ монгольськ непальськ нігерійськ норвезьк пакистанськ перуанськ польськ португальськ російськ румунськ саудівськ шведськ швейцарськ сербськ словацьк іспанськ суданськ сирійськ тайванськ таїландськ чеськ турецьк
    туніськ узбецьк венесуельськ вʼєтнамськ філіппінськ
    африканськ ангольськ афганськ бангладеськ бахрейнськ білоруськ боснійськ бурундійськ вєтнамськ габонськ гаїтянськ гаянськ
    гамбійськ ганськ гватемальськ гвінейськ голландськ гондураськ домініканськ еквадорськ еміратськ еритрейськ ефіопськ
    єменськ замбійськ зімбабвійськ казахськ камбоджійськ камерунськ катарськ киргизьк кіпрськ конголезьк косовськ
    костариканськ кубинськ кувейтськ лаоськ ліберійськ люксембурзьк мавританськ мадагаскарськ македонськ малавійськ
    малайзійськ малійськ мальдівськ мальтійськ марокканськ мозамбіцьк намібійськ нідерландськ нікарагуанськ новозеландськ
    оманськ палестинськ панамськ парагвайськ північнокорейськ південноафриканськ руандійськ сальвадорськ сенегальськ
    сінгапурськ словенськ сомалійськ таджицьк танзанійськ тоголезьк туркменськ угандійськ уругвайськ хорватськ
    чадськ чорногорськ ланкійськ ямайськ`,
};

/** Adjectives behind a noun, without their endings. */
const BEHIND = `afgan afghan africain african alban albanais albanes aleman alemana algeri allemand anglais
  angolais angolen argelin argentin armeni armenien australi australian austriac autrichien
  azerbaidjanais azerbaiyan bahamien bahrein bahreini bahreinien bangladais bangladeshi
  bangladesi belarusse belga belge bengali benines beninois bhoutanais bielorrus bielorusse
  birman birmano bissauguineen bolivian bolivien bosni bosniac bosniaque bosnien botsuanes
  botswanais brasileir brasilen bresilien britani britanic britannique bulgar burkinabe
  burundais burundes cambodgien camboyan camerounais camerunes canadien canadiens catari ceilan
  centrafricain centroafrican chadian chec chequ chilen chilien chin chinois chipriot chypriot
  cingales colombian colombien comorien congolais congolen congoles corean coreen costamarfilen
  costaricain costaricien costarricens croat cubain cuban danes danois djiboutien dominicain
  dominican ecossais ecuatoguinean ecuatorian egipci egyptien emirati emiratien emirien
  equatorien eritre eritreen escoces eslovac esloven espagnol espanol estoni estonien ethiopien
  etiop fidjien filipin finland finlandais finlandes fiyian francais frances francesa gabonais
  gabones gambi gambien georgian georgien ghaneen ghanes grec grecqu grieg guatemaltec guinean
  guineen guyanes guyanien haitien hindu holandes hollandais honduren hondurien hongrois hungar
  indi indien indonesi indonesien ingles irakien irani iranien iraqui irlandais islandais
  islandes israeli israelian israelien italian italien ivoirien ivorian jamaicain jamaican
  jamaiquin japonais japones jordan jordanien kazaj kazajo kazakh kazakhstanais kenian keniat
  kenyan kenyane kirghiz kirguis kosovar kosoves koweitien kuwaiti lankais laosian laotien
  lesothan leton letton libanais libanes liberian liberien libi libyen lituan lituanien
  luxembourgeois luxemburgues macedoni macedonien malais malaisien malasi malaui malawien maldiv
  maldivien malgach malgache malien maliens maltais maltes marfilen marocain marroqui maurician
  mauricien mauritanien mexicain mexican moldav mongol montenegrien montenegrin mozambicain
  mozambiqu namibi namibien neerlandais neerlandes neozelandes nepalais nepali nicaraguayen
  nicaraguens nigerian nigerien nigerin norcorean norueg norvegien omanais omani ougandais
  ouzbek pakistanais pakistani palestin palestinien panameen panamen paquistani paraguay
  paraguayen peruan peruvien philippin polac polonais portoricain portorriquen portugais
  portugues puertorriquen qatari qatarien ricain ricien roumain ruandes ruman rus russ rwandais
  salvadoren salvadorien samoan saoudien saudi senegalais senegales serb seychellois
  sierraleones singapourien singapurens siri slovaqu slovene somali somalien soudanais spagnol
  srilankais srilankes sudafrican sudanes suec suedois suiss suiz surafrican surcorean surinames
  swazi syrie syrien tadjik tailandes taiwanais taiwanes tanzan tanzanien tayik tayiko tchadien
  tcheque tchetchene thailandais togolais togoles trinidadien tunecin tunisien turc turkmen
  turqu ucranian ugandes ukrainien uruguay uruguayen uzbek venezolan venezuelien vietnamien
  vietnamit yemeni yemenit zambian zambien zelandais zelandes zimbabueen zimbabuens zimbabween`;

/**
 * Countries as they stand before an institution in Turkish, and behind one in Persian; in
 * Arabic behind a preposition.
 */
const COUNTRIES: Readonly<Record<string, string>> = {
  fr: `Afghanistan Albanie Algérie Allemagne Angola Argentine Arménie Australie Autriche Azerbaïdjan Bahreïn Bangladesh Belgique Bénin Biélorussie Bolivie Bosnie Brésil Bulgarie Burundi Cambodge
    Cameroun Canada Chili Chine Colombie Croatie Cuba Danemark Égypte Équateur Espagne Estonie Éthiopie Finlande France Gabon Géorgie Ghana Grèce Guatemala Guinée Haïti Honduras Hongrie Inde Indonésie Irak Iran Irlande Islande Israël Italie
    Jamaïque Japon Jordanie Kazakhstan Kosovo Koweït Lettonie Liban Libye Lituanie Malaisie Mali Malte Maroc Mexique Moldavie Mongolie Monténégro Mozambique Népal Nicaragua Niger Nigeria Norvège Ouganda
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
    Türkmenistan Uganda Ukrayna Uruguay Özbekistan Venezuela Vietnam Yemen Zambiya Zimbabve İngiltere Filistin
    Afganistan Burundi Gabon İzlanda Kore Laos Madagaskar Makedonya`,
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
  الرواندي السعودي السنغالي الصربي السلوفاكي الصومالي الإسباني السوداني السويدي السويسري السوري التايواني التايلندي التونسي التركي الأوغندي الأوكراني الفنزويلي الفيتنامي اليمني الإماراتي
  الأفغاني الأنغولي الآيسلندي الإريتري الإستوني الأوروغوياني الأوزبكي الإيفواري الباراغواياني البنمي البورمي البوروندي البوسني البيلاروسي
  التركماني التنزاني التوغولي الجامايكي الدومينيكاني الزامبي الزيمبابوي السريلانكي السلفادوري السلوفيني السنغافوري الطاجيكي الغابوني
  الغامبي الغواتيمالي الغيني الفلسطيني القرغيزي القيرغيزي الكازاخستاني الكاميروني الكوسوفي الكوستاريكي الكونغولي اللاتفي الليبيري
  المالديفي المالطي المدغشقري المقدوني الملاوي المنغولي الموزمبيقي الناميبي النيكاراغوي النيوزيلندي الهايتي الهندوراسي`;

/** Parts of countries that have councils, courts and parliaments of their own. */
const REGIONS = `Chechnya Dagestan Ingushetia Tatarstan Bashkortostan Abkhazia Ossetia Transnistria Crimea Kurdistan Catalonia
  Tschetschenien Inguschetien Abchasien Südossetien Transnistrien Katalonien
  Tchétchénie Daghestan Ingouchie Tatarstan Abkhazie Ossétie Transnistrie Crimée Catalogne
  Chechenia Daguestán Ingusetia Tartaristán Tatarstán Abjasia Osetia Transnistria Kurdistán Cataluña
  Çeçenistan Dağıstan İnguşetya Tataristan Abhazya Osetya Kırım Kürdistan Katalonya
  الشيشان داغستان إنغوشيا تتارستان أبخازيا أوسيتيا ترانسنيستريا القرم كردستان كتالونيا
  چچن داغستان تاتارستان آبخازیا اوستیا کریمه کردستان اقلیم`;
/** The same as adjectives. */
const REGIONAL = `Chechen Dagestani Tatar Abkhaz Abkhazian Ossetian Crimean Kurdish Catalan
  tschetschenische tschetschenischen tschetschenischer abchasische abchasischen
  tchétchène abkhaze ossète checheno chechena abjasio abjasia الشيشاني الأبخازي`;

const listOf = (words: string) => words.trim().split(/\s+/);
const keyOf = (word: string) => foldVariants(word).toLowerCase();

const GERMAN_ENDING = /e[mnrs]?$/;

const EN = new Set(listOf(BEFORE.en ?? '').map(keyOf));
const DE = new Set(listOf(BEFORE.de ?? '').map((word) => keyOf(word).replace(GERMAN_ENDING, '')));
const SLAVIC = new Set([BEFORE.ru ?? '', BEFORE.uk ?? ''].flatMap(listOf).map(keyOf));
const BY_LANG: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(COUNTRIES).map(([lang, words]) => [lang, new Set(listOf(words).map(keyOf))]),
);
const ARABIC = new Set(listOf(ARABIC_BEHIND).map(keyOf));
const ROMANCE = new RegExp(`^(?:${listOf(BEHIND).join('|')})(?:ne|[eao])?s?$`);

/** Of the feminine, the plural and the dual, folded: السعوديون, السعوديتين. */
const ARABIC_ENDING = /(?:ه|(?:ت?ا|تی|و|ی)ن|ات)$/u;
const SLAVIC_ENDING = /(?:[иі]й|ая|ое|ие|ую|ой|ого|ому|им|ом|их|ими|а|ої|у|ою|е|і)$/;

/**
 * Whether a folded word in small letters is an adjective of a people before what belongs to that.
 */
export function isPeopleBefore(word: string, lang: string): boolean {
  if (lang === 'en') return EN.has(word);
  if (lang === 'de') return DE.has(word.replace(GERMAN_ENDING, ''));
  return (lang === 'ru' || lang === 'uk') && SLAVIC.has(word.replace(SLAVIC_ENDING, ''));
}

/**
 * Whether a folded word in small letters is an adjective of a people behind what belongs to that.
 */
export function isPeopleBehind(word: string, lang: string): boolean {
  return lang === 'ar' ? ARABIC.has(word.replace(ARABIC_ENDING, '')) : ROMANCE.test(plainOf(word));
}

/** Whether a folded word in small letters is the name of a country. */
export function isCountry(word: string, lang: string): boolean {
  return BY_LANG[lang]?.has(word) ?? false;
}

const OF_REGIONS = new Set([...listOf(REGIONS), ...listOf(REGIONAL)].map(keyOf));

/**
 * Whether a folded word in small letters is a region with bodies of its own, or its adjective,
 * in any of our languages.
 */
export function isRegion(word: string): boolean {
  return OF_REGIONS.has(word);
}
