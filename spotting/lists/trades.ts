import { foldVariants } from '../words/fold.ts';
import { plainOf } from '../words/letters.ts';
import { wordKey } from './word-key.ts';

/**
 * Trades that nobody has who leads a country or a party. Beside a name, they say that it is
 * another's: “Angelo Rubio, a plumber from Tampa”, “el párroco Pedro Sánchez”, الفنان أحمد الشرع.
 *
 * Each stands in one of four lists, by where it says so. Behind a name, none does that news calls
 * those who do have entries, in any language: actor, lawyer, dirigente, backer. A bar separates an
 * ending that may be another: panader|o, boxer|.
 */

/** Before any name, and behind it. */
const ON_EITHER_SIDE: Readonly<Record<string, string>> = {
  en: `baker plumber electrician carpenter barber composer sculptor cellist butcher painter dancer
    violinist pianist boxer wrestler footballer goalkeeper midfielder sprinter waiter dentist
    librarian gardener midwife nurse cricketer swimmer jockey golfer`,
  de: `hebamme| metzger| schreiner| tischler| klempner| friseur| friseurin landwirt| läufer|
    läuferin komponist| komponistin bildhauer| bildhauerin dirigent dirigentin maler|`,
  fr: `compositeur| sculpteur| peintre| chanteur| chanteuse| romancier| romancière fleuriste|
    boulanger| boulangère boxeur| coiffeur| coiffeuse| pianiste| violoniste|`,
  es: `compositor| escultor| escultora pintor| cantante| torero| violinista| pianista| panader|o
    panadera fontanero| boxeador| tenista| novelista|`,
  ru: `композитор| скульптор| дирижёр|`,
  uk: `композитор| скульптор| диригент|`,
  fa: `آهنگساز`,
  tr: `besteci| heykeltıraş|`,
};

/** Before any name. Behind one, it is a common word, or news calls leaders so. */
const BEFORE_ANY_NAME: Readonly<Record<string, string>> = {
  en: `bricklayer florist dj rapper singer songwriter poet actor actress waitress pharmacist vicar
    referee umpire headmaster headmistress headteacher lifeguard sergeant corporal bassist
    organist sheriff detective constable trooper paramedic firefighter councillor councilman
    councilwoman alderman drummer guitarist saxophonist comedian hairdresser`,
  de: `gärtner gärtnerin kellner kellnerin apotheker apothekerin pfarrer pfarrerin
    schornsteinfeger dachdecker schiedsrichter organist bäcker bäckermeister fleischer wirt wirtin
    handballer handballerin fußballer fußballerin trainer cheftrainer kapellmeister geiger sänger
    sängerin dichter torwart stürmer`,
  fr: `défenseur ailier rappeur poète pâtissier altiste violoncelliste soprano ténor baryton
    chorégraphe sculptrice photographe cinéaste danseur danseuse`,
  es: `barista pívot alero zaguero zagueiro rapero poeta bailarín violonchelista tenor barítono
    coreógrafo fotógrafo cineasta bailaor bailaora novillero rejoneador`,
  ru: `снукерист волейболистка волейболист теннисист теннисистка фигурист пианист художник певец
    певица артист артистка диджей рэпер поэт футболист футболисты хоккеист хоккеисты
    баскетболисты`,
  uk: `снукерист волейболістка волейболіст тенісист тенісистка піаніст художник співак співачка
    артист артистка діджей репер поет футболіст футболісти хокеїст хокеїсти`,
  ar: `الملحن النحات النحاتة الرسام الرسامة المغني المطرب المطربة الشاعر الفنان الفنانة الممثل
    الممثلة اللاعب المدرب الطباخ الروائي الروائية المخرج المخرجة الموسيقار العازف العازفة الراقصة
    الخباز الملاكم العداء السباح`,
  fa: `کاپیتان مربی فوتبالیست مجسمه‌ساز نقاش خواننده بازیگر شاعر نوازنده کارگردان رمان‌نویس
    کشتی‌گیر دونده وزنه‌بردار دروازه‌بان رقصنده`,
  tr: `voleybolcu futbolcu kaleci tenisçi ressam şarkıcı rapçi`,
  it: `pittore calciatore regista scrittore scrittrice scultore`,
  pt: `cantor cantora jogador goleiro pintora escritor escritora`,
  nl: `zanger zangeres schilder schilderes voetballer keeper acteur schrijver schrijfster
    beeldhouwer`,
  pl: `malarz piosenkarz piosenkarka piłkarz bramkarz aktor aktorka pisarz pisarka rzeźbiarz`,
  sv: `sångare sångerska målare fotbollsspelare målvakt skådespelare författaren skulptören`,
};

/** Behind a name, and before a full one. */
const BEHIND_A_NAME: Readonly<Record<string, string>> = {
  en: `husky parrot donkey alpacas spaniel labrador terrier poodle tortoise alpaca gelding puppy kitten runner conductor novelist cyclist schoolteacher pensioner teenager toddler mechanic farmer
    welder tailor optician vet veterinarian seamstress locksmith`,
  de: `husky papagei| hündin| stute| kater| wallach| labrador| dackel| taxifahrer| krankenschwester| elektriker| optiker| tierarzt| hausmeister| schneider|
    pfleger| lehrer lehrerin bäckerin boxer| schwimmer| rentner|`,
  fr: `husky sanglier| perroquet| lapin| chienne| jument| labrador| caniche| plombier| infirmier| sage-femme menuisier| charpentier| électricien| boucher| opticien|
    vétérinaire| couturier| coureur| cuisinier| caissier| vendeuse| nageur| footballeur| cycliste|
    dentiste| jardinier| apiculteur| instituteur| institutrice| pharmacien|`,
  es: `husky loro| perrita| yegua| labrador| caniche| taxist|a lateral delantero| enfermer|o comadrona| carpinter|o electricista| carnicer|o
    veterinari|o sastre| costurer|o peluquer|o nadador| jubilad|o futbolista| cantautor| ciclista|
    dentista| florista| jardinero| apicultor| párroco| farmacéutic|o cartero| albañil|`,
  ru: `лабрадор| спаниель| кобыла сантехник| медсестр|а бегун| пекар|ь парикмахер| боксер| пловец пловчих|а пенсионер| повар
    пасечник| таксист| таксистк|а`,
  uk: `лабрадор| спанієль| кобила сантехнік| медсестр|а бігун| пекар| перукар| боксер| плавець плавчин|я пенсіонер| кухар
    кухарка пасічник| кравчин|я`,
  ar: `سباك سباح ممرضة ممرض خباز ملاكم متقاعد ملحن نحات`,
  fa: `پرستار لوله‌کش نانوا بوکسور شناگر بازنشسته`,
  tr: `taksici| taksi tesisatçı| hemşire| koşucu| fırıncı| berber| boksör| yüzücü| emekli`,
};

/**
 * Before a full name; in Russian and Ukrainian, all trades also before a family name in the same
 * case.
 */
const BEFORE_FULL_NAMES: Readonly<Record<string, string>> = {
  fr: `attaquant`,
  es: `portero portera delantera`,
  ru: `хирург стоматолог терапевт педиатр ветеринар учитель учительница воспитатель библиотекарь
    слесарь электрик токарь плотник столяр фермер агроном лесник дворник водитель кузнец литейщик
    плавильщик каменщик тренер вратарь голкипер нападающий полузащитник защитник велогонщик
    скрипач участковый следователь сержант лейтенант прапорщик матрос рядовой ефрейтор кинолог
    механик тракторист охранник грузчик продавец пожарный спасатель егерь`,
  uk: `хірург стоматолог терапевт педіатр вчитель учитель вчителька учителька вихователь
    бібліотекар слюсар електрик тесля столяр агроном лісник двірник водій коваль муляр тренер
    воротар нападник півзахисник захисник велогонщик скрипаль слідчий дільничний єфрейтор рядовий
    кінолог механік охоронець вантажник продавець пожежник рятувальник єгер`,
  ar: `الكاتب الكاتبة الشاعرة المغنية المهاجم المدافع اللاعبة الحارس الطالب الطالبة المعلم المعلمة
    المحاسب السباك الممرض الممرضة النجار الحلاق المصور المصورة الناقد الطاهي الشيف`,
};

type ByLang = Readonly<Record<string, string>>;

/** Maximum length of a trade with its ending; a page may have a word of any length. */
const LONGEST_WORD = 24;
/** Shops, which are called like those who keep them: la boulangerie. */
const SHOP = /(?:erie|er[ií]a|erei)s?$/i;
/** «Повар Пригожин» has an entry. */
const COOK = /^(?:повар|кухар|кухарка)$/;

const withoutBars = (words: string) => words.replaceAll('|', '');
const plain = (word: string) => plainOf(foldVariants(word));
const plainKey = (entry: string) => plainOf(wordKey(entry));

/** The words of lists, with their bars. */
function wordsOf(lists: readonly ByLang[], langs?: readonly string[]): string[] {
  return lists
    .flatMap((list) => (langs ? langs.map((lang) => list[lang] ?? '') : Object.values(list)))
    .flatMap((words) => words.match(/\S+/g) ?? []);
}

function plainSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => plainKey(withoutBars(word))));
}

/** Trades before any name, by language. */
export const TRADES_BEFORE: readonly ByLang[] = [ON_EITHER_SIDE, BEFORE_ANY_NAME].map((list) =>
  Object.fromEntries(Object.entries(list).map(([lang, words]) => [lang, withoutBars(words)])),
);

const ALL = [ON_EITHER_SIDE, BEFORE_ANY_NAME, BEHIND_A_NAME, BEFORE_FULL_NAMES];
const EVERY = plainSet(wordsOf(ALL));
const NOMINATIVE = plainSet(wordsOf(ALL, ['ru', 'uk']));
const PERSIAN: ReadonlySet<string> = new Set(wordsOf(TRADES_BEFORE, ['fa']).map(wordKey));
const BEHIND = wordsOf([ON_EITHER_SIDE, BEHIND_A_NAME]);
const WHOLE = plainSet(BEHIND);
const STEMS: readonly string[] = BEHIND.filter((word) => word.includes('|')).map((word) =>
  plainKey(word.slice(0, word.indexOf('|'))),
);

/** Whether a word is a trade as it stands behind the name of who has it, with any ending. */
export function isTradeBehind(word: string): boolean {
  if (word.length > LONGEST_WORD || SHOP.test(word)) return false;
  const trade = plain(word);
  return WHOLE.has(trade) || STEMS.some((stem) => trade.startsWith(stem));
}

/** Whether a word is a trade as it stands before the full name of who has it. */
export function isTradeBefore(word: string): boolean {
  return isTradeBehind(word) || (word.length <= LONGEST_WORD && EVERY.has(plain(word)));
}

/**
 * Whether a word is a Russian or Ukrainian trade in the nominative: a family name agrees with it.
 */
export function isNominativeTrade(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  const trade = plain(word);
  return NOMINATIVE.has(trade) && !COOK.test(trade);
}

/**
 * Whether a word before a trade says that a leader may have had it, or has it as a hobby: “the former
 * comedian Volodymyr Zelensky”, “Trump, a keen golfer”.
 */
export function isOnceOrForFun(before: string, trade: string): boolean {
  return FOR_FUN.test(before) || (ONCE.test(before) && OF_LEADERS.test(trade));
}
const FOR_FUN =
  /^(?:keen|avid|passionate|enthusiastic|lifelong|amateur|begeisterter?|leidenschaftlicher?|hobby)$/;
const ONCE =
  /^(?:former|ex|onetime|erstwhile|ancien|antiguo|ehemaliger?n?|früherer?n?|einstiger?n?|бывш(?:ий|его|ему|им)|экс|колишн(?:ій|ього|ьому|ім)|екс|eski)$/;
/** What those were who lead countries and parties now. */
const OF_LEADERS =
  /^(?:comedian|actor|acteur|cricketer|footballer|footballeur|futbolista|rapper|boxer)$/;

/** Whether a folded word is a Persian trade that may stand before any name. */
export function isPersianTrade(word: string): boolean {
  return PERSIAN.has(word);
}
