import { foldedPattern, foldVariants } from '../words/fold.ts';
import { wordKey } from './word-key.ts';

/**
 * Words that open sentences, and so are capitalised before a name without being part of it:
 * prepositions, conjunctions, articles, and adverbs that are common in news.
 */
const BY_LANG: Readonly<Record<string, string>> = {
  en: `a an one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands several many few all
    another both each every other these those this our their his her its after against although and as at because before behind besides both but by despite during
    even for from has have how if in inside is later like meanwhile most near neither no nor not
    now of on once only or outside over perhaps since so some still than that the then there
    though through thus to today toward towards under unlike until was what when where whether
    which while who why will with within without yet yesterday`,
  fr: `un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent plusieurs quelques des les ces cette ce leur son sa ses à ainsi alors après au aussi aujourd'hui avant avec car chez comme contre dans de depuis
    dès du en enfin entre et hier ici là la le les lorsque mais malgré même ni non ou où par
    pendant plus pour pourtant puis quand que qui sans selon si sous sur vers`,
  es: `un una unos unas dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien varios varias algunos este esta estos su sus a además ahora al antes así aunque ayer como con contra cuando de del desde después donde
    durante e el en entonces entre es hacia hasta hoy la las los mientras ni no o para pero por
    porque pues que quien según si sin sobre solo tras y ya`,
  ru: `один одна два две три четыре пять шесть семь восемь девять десять двое трое несколько многие некоторые десятки сотни
    этот эта эти его её ее их все а без в во вместо во-первых для до если же за здесь и из или именно к как когда кроме ли на
    над например но о об однако он от перед по под позже поэтому после потому при против с сам
    сегодня сейчас со так также там тем теперь тогда то у уже хотя через что чтобы это
    вчера завтра ранее раньше прежде потом затем впоследствии некогда однажды недавно вскоре зато впрочем наконец сначала сперва иногда порой
    снова опять лишь даже накануне ныне отныне далее едва пока вот тут`,
  uk: `один одна два дві три чотири пʼять шість сім вісім девʼять десять двоє троє кілька багато деякі десятки сотні
    цей ця ці його її їх усі а але без біля в від вчора для до з за зараз зі і із й коли крім ми на над нині о однак од
    перед під після по потім про проти с саме сьогодні та так також там тепер тоді у хоча через
    чи що щоб якщо як
    колись згодом учора вчора завтра раніше нині пізніше торік водночас натомість наразі нещодавно невдовзі відтак отже проте втім зрештою
    спочатку спершу інколи іноді часом нарешті знову лише навіть напередодні віднині відтоді донедавна далі ледве поки ось тут`,
  tr: `bir iki üç dört beş altı yedi sekiz dokuz on onlarca yüzlerce bazı birçok her ama ancak artık ayrıca bu bugün böylece çünkü da daha de dün eğer en fakat ile ise için
    başta özellikle üstelik ardından sonunda nihayet hem ne sadece yalnızca peki işte zira keza kimi nitekim o oysa önce şimdi sonra ve veya ya yine`,
};

/**
 * Capitalised words before a name that say who or where: titles, points of the compass, what a
 * state is, Республики Узбекистан, and in Turkish, where names stand beside each other, capitals:
 * “Ankara Şam ile görüşüyor”.
 */
const TITLES_BY_LANG: Readonly<Record<string, string>> = {
  en: `sir dame lord mister mainland metropolitan middle upper lower continental coastal rural inland president vice premier prime minister chancellor secretary senator congressman governor mayor
    general gen colonel commander ambassador envoy adviser advisor spokesperson congresswoman ayatollah chairman chief director leader spokesman judge justice sheikh
    mullah emir king mr ms mrs miss madam datuk seri tun sen rep dr chair chairwoman candidate nominee billionaire administration government regime majority minority committee republican democrat gop northern southern
    eastern western northeastern northwestern southeastern southwestern northeast northwest southeast southwest central north south east west occupied former then mid greater
    representative commissioner marshal admiral captain lieutenant major officer`,
  fr: `président présidente ayatollah ministre premier chancelier général colonel monsieur m sénateur
    gouverneur maire ambassadeur ambassadrice cheikh mollah émir roi administration gouvernement
    représentant représentante commissaire maréchal amiral capitaine`,
  es: `presidente presidenta ministro canciller general coronel señor senador gobernador alcalde expresidente expresidenta vicepresidente vicepresidenta portavoz líder embajador
    jeque mulá emir rey don administración gobierno
    representante comisario comisaria mariscal almirante capitán`,
  ru: `президент президента президенту президентом президенте премьер министр генерал господин
    консерватор социалист либерал республиканец демократ кандидат сенатор политик миллиардер оппозиционер
    канцлер маршал адмирал полковник лидер глава мулла шейх эмир аятолла республика республики республике республику республикой`,
  uk: `президент президента президенту президентом президентові премʼєр міністр генерал пан
    консерватор соціаліст ліберал республіканець демократ кандидат сенатор політик мільярдер опозиціонер
    канцлер маршал адмірал полковник лідер глава мулла шейх емір республіка республіки республіці республіку республікою`,
  de: `präsident präsidenten machthaber staatschef staatspräsident diktator herrscher kremlchef general generals führer regierungschef
    expräsident ex-präsident premierminister außenminister ajatollah chef scheich mullah emir könig premier minister kanzler familie clan
    marschall feldmarschall admiral oberst hauptmann kommissar kommissarin`,
  ar: `الرئيس`,
  fa: `ژنرال آیت‌الله`,
  tr: `başkan başkanı başkanımız cumhurbaşkanımız başbakanımız bakanımız başkanlığı cumhurbaşkanı başbakan başbakanı bakan bakanı general lider lideri
    molla şeyh emir sayın bay bayan kuzey güney doğu batı sözcü sözcüsü sekreter sekreteri yardımcısı danışmanı komutan komutanı
    temsilcisi büyükelçisi elçisi direktörü müdürü milletvekili vekili valisi şansölye şansölyesi senatör ayetullah
    imam kral kralı prens prensi patron patronu milyarder eski yeni
    mareşal amiral albay yüzbaşı orgeneral korgeneral tümgeneral tuğgeneral oramiral koramiral tümamiral
    tuğamiral yarbay binbaşı teğmen üsteğmen üyesi adayı savcısı başsavcısı arabulucusu
    ankara istanbul brüksel pekin kahire riyad atina tiflis bakü erivan kiev doha islamabad erbil lefkoşa cenevre varşova
    budapeşte bükreş belgrad saraybosna astana taşkent londra`,
};

const setOf = (byLang: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(byLang).flatMap((words) => words.trim().split(/\s+/).map(wordKey)));

export const OPENERS = setOf(BY_LANG);
export const TITLES = setOf(TITLES_BY_LANG);
/**
 * Titles, articles, whose son one is and other words that identify a form but are not marked:
 * President Petro, the Fed, the younger Khamenei, نجله بشار.
 */
export const UNMARKED: ReadonlySet<string> = new Set(
  'the sir ملا سید السيد seyyid sayyed sayyid president presidente président präsident prezydent президент президента президенту президентом pm premier chancellor chancelier canciller younger elder jüngere jüngeren jüngerer ältere älteren älterer старший старшего старшему старшим младший младшего младшему младшим младшем молодший молодшого молодшому молодшим kanzler bundeskanzler şansölye канцлер المستشار الأمير الملك ملک الشيخ الفريق نجله ابنه وريثه شقيقه پسرش فرزندش برادرش général captain capitaine capitán'
    .split(' ')
    .map(foldVariants),
);

/** Titles of two words that are not marked either: Prime Minister Abiy. */
const UNMARKED_PAIRS: ReadonlySet<string> = new Set(
  'prime minister,foreign minister,vice president,secretary general,primer ministro'.split(','),
);
/** Words before such a title: ex-Prime Minister, former President. */
const NO_LONGER: ReadonlySet<string> = new Set(['former', 'ex']);

/** What a form with unmarked words begins with: of most, no further word is looked at. */
const UNMARKED_FIRST: ReadonlySet<string> = new Set([
  ...UNMARKED,
  ...NO_LONGER,
  ...[...UNMARKED_PAIRS].map((pair) => pair.replace(/ .*/, '')),
]);

/** How many words at the start of a form identify it but are not marked; at least one is left. */
export function unmarkedWords({ words }: { readonly words: readonly string[] }): number {
  if (words.length === 1 || !UNMARKED_FIRST.has((words[0] ?? '').toLowerCase())) return 0;
  const word = (at: number) => (words[at] ?? '').toLowerCase();
  const from = NO_LONGER.has(word(0)) ? 1 : 0;
  if (UNMARKED_PAIRS.has(`${word(from)} ${word(from + 1)}`)) {
    return words.length > from + 2 ? from + 2 : 0;
  }
  return words.length > from + 1 && UNMARKED.has(word(from)) ? from + 1 : 0;
}

/**
 * What is not marked at the end of a Persian form before a relative clause, in words and in code
 * units of the last one that is: the که, and the ending that a name takes before it, as in
 * طالبانی که, سوریه‌ای که.
 */
export function unmarkedBehind({
  words,
  lang,
}: {
  readonly words: readonly string[];
  readonly lang: string;
}): { readonly words: number; readonly units: number } {
  if (lang !== 'fa' || words.length < 2 || words.at(-1) !== THAT) return NONE_BEHIND;
  const ending = RELATIVE.exec(words.at(-2) ?? '')?.[0].length ?? 0;
  return ending === words.at(-2)?.length ? { words: 2, units: 0 } : { words: 1, units: ending };
}
const NONE_BEHIND = { words: 0, units: 0 };
const THAT = foldVariants('که');
const RELATIVE = foldedPattern(/(?:ا|ی|ئ)?ی$/u);
