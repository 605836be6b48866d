import { declined } from '../inflect/east-slavic.ts';
import { inflectCue } from '../inflect/inflect.ts';
import { SHIPS, SHIPS_BEFORE } from './ships.ts';
import { TRADES_BEFORE } from './trades.ts';
import { wordKey } from './word-key.ts';

/**
 * Things that are named after places and people: hotels, streets, films, and also ships
 * (`ships.ts`) and who is called by a trade (`trades.ts`). A name next to such a word
 * belongs to that thing or person: “the hotel Germany”, «Отель «Украина»», “rue de Crimée”,
 * “Kherson Street”. Verbs are left out, and so is what news says of the place itself (“play
 * Ukraine”, “ship Ukraine arms”).
 */
const BEFORE: Readonly<Record<string, string>> = {
  en: `smartphone hotel hostel racehorse pharmacy bookshop winery stallion mare filly colt horse
    rhino cat dog parrot film movie documentary novel memoir thriller album song musical band rock-band
    restaurant café cafe pub nightclub cinema pizzeria bakery cocktail perfume asteroid surname
    firstname village hamlet codenamed nicknamed codename airliner sitcom opera ballet`,
  de: `imbiss kiosk handy smartphone mops dackel pudel papagei wellensittich trio quartett hotel
    rennpferd pferd stute hengst kater hund film apotheke metzgerei bäckerei buchhandlung band
    druckerei gärtnerei roman krimi thriller album lied song musical restaurant café gasthaus
    teppichhaus möbelhaus autohaus modehaus kaufhaus kneipe kino pizzeria cocktail parfüm familie
    firma sorte vorname nachname dorf weiler kinofilm spielfilm fernsehserie oper ballett
    theaterstück brettspiel zirkus supermarkt hündin katze welpe elefantenkuh elefantendame
    elefantenbulle giraffe löwin tigerin eisbärin pandabär koala koalabär nashornkuh nilpferd
    äffchen schildkröte eisbär schäferhund labrador terrier rüde mischlingshund jagdhund spürhund
    diensthund polizeihund esel ziegenbock zuchtbulle zuchthengst wallach fohlen pony gorilla
    schimpanse orang-utan seehund walross pinguin luchs lokal speiselokal bistro imbissbude
    dönerladen dönerimbiss grillhaus steakhaus eiscafé cocktailbar shisha-bar nachtclub diskothek
    juwelier schuhgeschäft gemüseladen lebensmittelgeschäft feinkostladen schneiderei fahrschule
    tankstelle autowerkstatt reisebüro brauerei hostel fk fc tsv vfl vfb`,
  fr: `supermarché départementale smartphone chien perroquet duo trio quatuor hôtel cheval jument
    chat film roman album chanson restaurant café cinéma pizzeria boulangerie cocktail parfum
    famille prénom hameau village lieu-dit pharmacie boucherie charcuterie fromagerie épicerie
    librairie quincaillerie imprimerie garage auberge opéra ballet feuilleton brasserie bistrot
    chiot chaton pâtisserie crème collège chienne chatte éléphante girafe lionne tigresse oursonne
    koala hippopotame guenon tortue ours labrador âne taureau bouc chèvre bélier étalon poney
    poulain pur-sang gorille chimpanzé pingouin manchot phoque lynx kebab snack traiteur
    bijouterie discothèque auto-école fleuve`,
  es: `taquería pollería asador cevichería arepera pupusería barbería gomería vulcanizadora supermercado smartphone loro dúo trío cuarteto hotel caballo yegua gato perro película
    novela disco álbum canción restaurante café cine pizzería panadería cóctel perfume familia
    apodo apellido aldea farmacia carnicería charcutería frutería librería ferretería imprenta
    peluquería floristería posada ópera ballet telenovela cafetería taberna cachorro perrita
    pastelería barrio sportivo deportivo atlético parque colonia estación metro hospital pasaje
    bulevar estadio heladería cervecería sidrería marisquería churrería zapatería joyería
    sastrería mercería lavandería droguería papelería tintorería mesón hostal colmado estanco
    autoescuela guardería bodega urbanización ceip`,
  ru: `спутник смартфон смартфона мопс пёсик собака собаку попугай попугая пломбир мороженое река
    реки реке гостиница отель отеля отеле конь коня лошадь лошади кобыла кот кота пёс фильм роман
    детектив альбом песня песни ресторан кафе бар кинотеатр пиццерия пекарня коктейль торт
    пирожное духи поезд клуб стадион санаторий завод магазин лавка лавке лавку бухта бухте бухту универмаг сорт село деревня деревне
    деревни деревню посёлок хутор имя фамилия кондитерская телеканал журнал газета дворец дворце
    пансионат трактир ансамбль бронепоезд шоколад конфеты печенье сигареты папиросы часы бассейн
    кафе-бар торта мороженого балет опера оперу спектакль спектакля мюзикл сериал сериала повесть
    поэма пьеса пьесу картина картину скульптура радиостанция кинотеатре кинотеатра гостинице
    медиацентр медиацентре медиацентра ресторане сад рынок небоскрёб бизнес-центр стадионе турнир мотоцикл трактор станок холодильник
    телевизор магнитофон пылесос`,
  uk: `смартфон смартфона мопс песик собака собаку папуга папугу пломбір морозиво річка річки
    річці готель готелю готелі кінь коня кобила кіт кота фільм роман детектив альбом пісня пісні
    ресторан кафе бар кінотеатр піцерія пекарня коктейль торт тістечко парфуми поїзд клуб стадіон
    санаторій завод магазин крамниця крамниці крамницю бухта бухті бухту універмаг сорт село села селі хутір прізвище кондитерська телеканал
    журнал газета палац палаці пансіонат ансамбль гурт бронепоїзд літак шоколад цукерки печиво
    сигарети годинник басейн торта балет опера оперу вистава виставу вистави мюзикл серіал серіалу
    повість поема пʼєса картина картину скульптура радіостанція кінотеатрі кінотеатру
    медіацентр медіацентрі медіацентру ріка ріці ресторані сад ринок бізнес-центр стадіоні турнір мотоцикл трактор холодильник телевізор`,
  ar: `نهر فندق فيلم رواية مطعم مقهى حصان أغنية سينما مخبز قرية محل بنك مصرف صحيفة طيران جامعة
    مسلسل مسرحية ألبوم قصيدة لوحة مجلة عطر سيارة قطار ملعب نادي القط القطة الكلب الكلبة الببغاء الحصان الفرس المهر ببغاء كلب قط بحيرة مكتبة مهرجان
    كأس صيدلية مطبعة فرس ديك مولودية ترجي أهلي`,
  fa: `نمایش رود رودخانه رودخانه‌ی هتل فیلم رمان رستوران کافه اسب آهنگ سینما نانوایی عطر روستای بانک روزنامه دانشگاه
    سریال تئاتر آلبوم ترانه مجله باشگاه استادیوم ورزشگاه پاساژ پارک بیمارستان سگ گربه مجسمه
    کتابخانه جشنواره سوپرجام داروخانه کتابفروشی چاپخانه قنادی کبابی قهوه‌خانه`,
  tr: `eczane fırın kitabevi matbaa otel film roman restoran kafe köpek kedi papağan bale sinema`,
  it: `farmacia macelleria panetteria libreria ferramenta tipografia osteria cane gatto pappagallo
    cavallo albergo romanzo canzone ristorante pasticceria profumo frazione`,
  pt: `farmácia talho livraria papelaria pousada cão gato cachorro papagaio cavalo livro novela
    canção restaurante padaria perfume`,
  nl: `apotheek slagerij boekhandel drukkerij herberg hond kat papegaai paard boek lied liedje
    bakkerij parfum restaurant`,
  pl: `apteka piekarnia księgarnia drukarnia karczma kot kota pies psa papuga koń konia klacz
    powieść piosenka restauracja cukiernia perfumy wieś`,
  sv: `apotek bageri bokhandel tryckeri värdshus hund hunden katt katten papegoja häst hästen
    romanen låten filmen restaurang krogen konditori teatergruppen`,
};

/**
 * Schools whose name follows a word for their kind: “colegio público Ucrania”,
 * “école primaire Tunisie”.
 */
export const SCHOOLS: ReadonlySet<string> = new Set(
  'colegio escuela instituto liceo école ecole lycée lycee'.split(' '),
);

/**
 * Adjectives allowed between such a word and the name. Any other word proves nothing: “à
 * l’école quand Macron parle”.
 */
export const SCHOOL_KINDS: ReadonlySet<string> = new Set(
  `primaire maternelle élémentaire publique privée professionnel polyvalent público pública privado
    primaria secundaria infantil municipal`.split(/\s+/),
);

/**
 * Articles that are capitalised because they open a title: “bar Le Kremlin”,
 * “restaurante La Habana”.
 */
export const TITLE_ARTICLES: ReadonlySet<string> = new Set('Le La Les L El Los Las'.split(' '));

/**
 * Words that count only before such a title: “bar” is also a verb, and the news mentions clubs and
 * groups by their own names.
 */
export const TITLED_BEARERS: ReadonlySet<string> = new Set(
  'bar pub club discothèque discoteca restaurante boutique tienda magasin camping salon résidence domaine lotissement'.split(
    ' ',
  ),
);

/** Words that `LINKING` may separate from the name: “plaza de las Naciones Unidas”. */
const STREETS: Readonly<Record<string, string>> = {
  en: `voice radio`,
  fr: `rue avenue boulevard place quai impasse métro station allée esplanade ruelle venelle square lotissement`,
  es: `rotonda calle avenida plaza paseo glorieta cerro loma urbanización bulevar alameda callejón
    rúa`,
  de: `straße platz allee weg`,
  it: `viale piazza piazzale fermata vicolo`,
  pt: `rua praça travessa`,
  nl: `straat plein laan`,
  pl: `ulica ulicy ulicę aleja alei plac placu`,
  ru: `улица проспект площадь площади переулок бульвар набережная станция`,
  uk: `вулиця вулиці проспект площа площі провулок бульвар набережна станція станції`,
  ar: `جائزة شارع ميدان ساحة جادة دوار حارة حي زقاق مستشفى مدرسة مستوصف`,
  fa: `خیابان میدان کوچه بلوار بزرگراه اتوبان چهارراه بیمارستان مدرسه دبیرستان ورزشگاه`,
};
/**
 * Russian and Ukrainian words that take a name in quotation marks, but not without:
 * компания «Россия», ЖК «Москва». Towns and countries themselves are never quoted, and
 * groups follow other words: движение «Талибан». An apostrophe separates words, so кав’ярня
 * is recognised by its second half.
 */
const QUOTED: Readonly<Record<string, string>> = {
  ru: `лента кинолента кинокартина книга книжка сборник матч матча матче матчу матчі самолёт пруд
    озеро сквер радио компания авиакомпания телекомпания телерадиокомпания радиокомпания фабрика
    колхоз совхоз агрофирма фирма концерн корпорация холдинг банк банка фонд сайт портал агентство
    издательство премия выставка фестиваль фестиваля фестивале фестивалю кинофестиваль кинофестиваля
    кинофестивале конкурс форум шахта рудник разрез платформа арена стадион лагерь санаторий
    пансионат школа лицей гимназия театр театра дворец комплекс квартал посёлок аэропорт вокзал
    трасса трассы станция трамвай троллейбус автомобиль поезда бар шоу операция батальон батальона
    бригада полк отряд ракета комплекса учения газеты журнала лотерея карта платёжная марка коньяк
    водка вино пиво сыр масло сорт кофейня шашлычная закусочная столовая хостел ЖК ТЦ ТРЦ ТРК БЦ ДК
    КДЦ ФК ХК БК СК ВК ООО ОАО ПАО АО ЗАО НПО НПП ГК УК КБ ИД ФГУП МУП СНТ АПЛ МКС сеть сети
    магазинов магазине район района районе кебабная кебабную чайхана чайхане хинкальная бургерная шаурмичная
    рюмочная павильон павильона павильоне ларёк киоск супермаркет аптека прачечная баня сауна хор
    позывной позывным кличка кличкой верблюд верблюда бык быка беговел мотель пляж парк общество
    отдыха`,
  uk: `стрічка кінострічка кінокартина кіно книга книжка збірка ставок озеро сквер радіо компанія
    авіакомпанія телекомпанія телерадіокомпанія фабрика колгосп радгосп агрофірма фірма концерн
    корпорація холдинг банк фонд сайт портал агентство видавництво премія виставка фестиваль
    фестивалю фестивалі кінофестиваль кінофестивалю кінофестивалі конкурс форум шахта рудник
    платформа арена стадіон табір пансіонат школа ліцей гімназія театр палац комплекс квартал
    аеропорт вокзал траса траси станція трамвай тролейбус автомобіль потяг потяги шоу операція
    батальйон батальйону бригада полк загін ракета навчання збірник лотерея марка коньяк горілка
    вино пиво сир ярня ярні ярню єса єсу їдальня хостел ЖК ТЦ ТРЦ БЦ БК ФК ХК СК ТОВ ПАТ ПрАТ АТ ДП
    НВО КП мережа мережі магазинів район району районі кебабна кебабну чайхана чайхані хінкальна бургерна
    шаурмична чарочна павільйон павільйону павільйоні кіоск супермаркет аптека аптеці пральня лазня
    сауна хор позивний позивним прізвисько кличка кличкою верблюд верблюда бик бика мотель пляж парк
    товариство відпочинку`,
};
/**
 * Words before a party, which may have a country's name in quotation marks: фракция «Армения».
 * Movements and groups in the news are quoted after such words too (партия «Хезболла»), so only
 * what ends like a country counts.
 */
const PARTY_NOUNS = `партия фракция блок альянс коалиция объединение группа движение
  партія фракція альянс коаліція обʼєднання група рух`;
/** A country in the nominative, in which a quoted name stands after any case of such a word. */
export const QUOTED_COUNTRY = /^(?:\p{Lu}.*[иі]я|Украина|Україна|Беларусь|Білорусь|Молдова)$/u;

/** Articles and prepositions, and titles in Arabic and Persian: شارع الملك فهد. */
const LINKS = `of de la las los del della dell du des d l le les el der van
  الملك الأمير الشيخ الرئيس السلطان الإمام الشهيد ملک شهید شیخ امام آیت‌الله`;

/** Words that follow the name, capitalised except in Turkish. */
const AFTER: Readonly<Record<string, string>> = {
  en: `Street Avenue Road Boulevard Square Lane Terrace Place Crescent Gardens Drive Mule mule mules
    FC SC Hotel Hostel Express Restaurant Café Cafe Nightclub Club Group Holding Holdings Ltd Inc
    LLC Corp Corporation GmbH AG Bank Airlines Airways University College Museum Zoo Marathon Inn
    Motel Lodge Tavern Stadium Arena Brewing Distillery Times Herald Tribune Gazette Symphony
    Philharmonic Orchestra Ballet Opera Studios Tower Towers Mall Theatre Theater Cinema Bakery Cup
    Derby roundabout Roundabout Supermarket Bookshop Pharmacy Florist Pizzeria Dragons Rovers
    Wanderers Eagles Darbar Market Grill Facility Brewery Vodka Biennale Hill Kitchen Planum winery
    Cuisine Grille Eatery Bistro Steakhouse Winery pharmacy bakery brothers sisters twins Academy Elementary Clinic Deli Diner Motors
    Telecom Télécom Telekom Breweries Wok Garden Donuts Doughnuts Buffet Noodles Tandoori Pagoda
    Robotics Steakhaus`,
  de: `GmbH AG Tower Kreisverkehr Akademie`,
  ar: `مول سنتر جروب كافيه ماركت تاور تاورز`,
  fa: `درای مارکت کباب فود استایل شاپ سنتر`,
  tr: `Havayolları AVM Parkı Lisesi İlkokulu Ortaokulu Havayollarının marka Tepesi Kilisesi
    Kilisesinde Camii Camisi Kupası Kupasında kupası eczanesi Eczanesi pasajı Pasajı kavşağı Kavşağı
    lokantası birahanesi purosu purosunun purosunu Caddesi Sokağı Bulvarı Meydanı Oteli Lokantası
    Restoranı Pastanesi mahallesi Mahallesi Apartmanı Kulübü Sineması dizisi dizisinde şarkısı
    albümü parfümü pastanesi kafesi Üniversitesi Holding soyadlı filmi filminde filmini romanı
    Rotası Stadı Stadında Stadyumu Kulesi romanında vapuru gemisi römorkörü guleti yelkenlisi otelinde oteli caddesi sokağı
    Bienali Festivali Maratonu Ekspresi Palace Resort Rezidans Residence Plaza Sitesi Konakları
    Nehri nehri Gölü gölü Denizi Restoran Sokak Cafe Kafe Sigorta
    Pide Kebap Döner Tekstil Mobilya Kuyumculuk Emlak Kuaför Kebapçısı kebapçısı Fırını fırını Eczanesi Marketi Pazarlama Turizm Nakliyat Çarşısı`,
};

type ByLang = Readonly<Record<string, string>>;

function setOf(...lists: readonly ByLang[]): ReadonlySet<string> {
  const words = lists
    .flatMap((byLang) => Object.values(byLang))
    .flatMap((row) => row.match(/\S+/g) ?? []);
  return new Set(words.flatMap(inflectCue));
}

/** Like `setOf`, for words that are looked up folded: пёс as пес. */
function foldedSetOf(...lists: readonly ByLang[]): ReadonlySet<string> {
  return new Set([...setOf(...lists)].map(wordKey));
}

/** The words of a list in all cases: рынок, на рынке. */
function inCases(list: ByLang, lang: 'ru' | 'uk'): string[] {
  const words = list[lang]?.match(/\S+/g) ?? [];
  return words
    .flatMap((word) => [word, ...declined(word, lang), ...withoutVowel(word)])
    .map(wordKey);
}

/** The cases of a noun that loses its last vowel: рынок, рынка; ларёк, ларька. */
function withoutVowel(word: string): string[] {
  const stem = word.replace(/ок$/, 'к').replace(/[её]к$/, 'ьк');
  if (stem === word) return [];
  return ['а', 'у', 'ом', 'ові', 'е', 'і', 'и', 'ов', 'ів'].map((ending) => stem + ending);
}

const ALL_BEFORE: readonly ByLang[] = [BEFORE, SHIPS, SHIPS_BEFORE, ...TRADES_BEFORE];

/** Words that take the name that follows, in lower case. */
export const BEARERS = foldedSetOf(...ALL_BEFORE);
/** Those of German, which has the genitive for whose they are: das Trikot Putins. */
export const GERMAN_BEARERS = foldedSetOf(...ALL_BEFORE.map(({ de }) => ({ de: de ?? '' })));
/** Those of Arabic, and its words for streets, which may have something attached: وميدان. */
export const ARABIC_BEARERS = foldedSetOf(
  ...[...ALL_BEFORE, STREETS].map(({ ar }) => ({ ar: ar ?? '' })),
);
/** Words that take the name that follows if it is in quotation marks. */
export const QUOTED_BEARERS = foldedSetOf(QUOTED);
/** The same, and what takes a name without them too, in Russian and Ukrainian cases: на рынке. */
export const QUOTED_BEARERS_IN_CASES: ReadonlySet<string> = new Set(
  [QUOTED, BEFORE, SHIPS, SHIPS_BEFORE].flatMap((list) => [
    ...inCases(list, 'ru'),
    ...inCases(list, 'uk'),
  ]),
);
/** Words that take a country's name in quotation marks. */
export const PARTIES: ReadonlySet<string> = foldedSetOf({ '': PARTY_NOUNS });
/** Words that one of `LINKING` may separate from the name. */
export const STREET_BEARERS = foldedSetOf(STREETS);
export const LINKING: ReadonlySet<string> = new Set(LINKS.split(/\s+/).map(wordKey));
/** Words that take the name before them, as they are written. */
export const BEARERS_AFTER = setOf(AFTER);
/**
 * What is called like a country in another one, with its language: a town called Lebanon, Greece’s
 * province called Macedonia.
 */
export const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'borough city county district hamlet neighborhood neighbourhood province region suburb town',
    de: 'bezirk gemeinde kleinstadt ortschaft ortsteil provinz region stadt stadtteil',
    fr: 'bourg bourgade commune localité province quartier région ville',
    es: 'barrio ciudad localidad municipio población provincia región pueblo',
  }).flatMap(([lang, nouns]) => nouns.split(' ').map((noun) => [noun, lang] as const)),
);
/**
 * German words that take the name before them if it is in the nominative: Moskau
 * Allee, but Russlands Weg.
 */
export const GERMAN_BEARERS_AFTER: ReadonlySet<string> = new Set(
  `Fluss Flusses Delta Deltas Becken Beckens Ufer Kino Kneipe Gasthaus Metzgerei Gärtnerei Museum
    Grundschule Realschule Gesamtschule Apotheke Imbiss Buchhandlung Bäckerei Pokal Straße Strasse
    Platz Allee Weg Hotel Verlag Teppich Grippe Brücke Festspiele Oper Schule Gymnasium Stadion
    Restaurant Bar Kaffee`.split(/\s+/),
);
