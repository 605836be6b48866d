import { isGivenName } from '../../lists/given-names.ts';
import { isCountry } from '../../lists/peoples.ts';
import type { Match } from '../../match/stands.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Names in the titles of novels, films and songs: رواية «الطريق إلى غزة», “Kabil’in Kuşları” adlı
 * roman, «Острів Крим» за романом.
 */

/** Maximum length of a title, and of what tells that it is one. */
const MAX_TITLE = 48;
const MAX_TELLING = 64;
const MARK = /["«»“”„]/;
/** A quotation mark, or an apostrophe that serves as one: 'Palinuro de México'. */
const ANY_MARK = /["«»“”„]|(?<!\p{L})['‘]|['’](?!\p{L})/gu;
const NEXT_MARK = /["«»“”„]|['’](?!\p{L})/u;
/** In German, »this« is a quotation as well. */
const CLOSING = /["»”“'’]/;

/** The names of who made a work, which may stand between it and its title. */
const MAKER = String.raw`((?: [\p{L}.’'-]+){0,4}?)`;
const NAMES = /^(?: (?:(?:d['’])?\p{Lu}[\p{L}.’'-]*|de|del|of|by|von|di))*$/u;
/** The name of a work is called so. */
const CALLED =
  '(?: под названием| під назвою| titled| entitled| called| titulad[oa]| intitulée?| mit dem Titel| namens)?';

/**
 * In Russian and Ukrainian, stems of nouns for works; a premiere is “премьера”, while a
 * prime minister is “премьер”.
 */
const SLAVIC_WORK = `(?:(?:(?:кино|теле|мульт)?фильм|(?:кіно|теле|мульт)?фільм|комед[иі]|мелодрам|драм(?=[аыиуіе])|трил+ер|детектив|бестсел+ер|сказк|казк|стихотворени|в[іе]рш|мемуар|симфон|(?:кино|кіно)?стрічк|кинолент|картин|роман|повест|повіст|пьес|п['’ʼ]?єс|новелл|новел|спектакл|вистав|премьер(?=[аыуе])|прем['’ʼ]?єр(?=[аиуі])|постановк|сериал|серіал|песн|песен|пісн|пісень|поэм|поем|балет|мюзикл|опер(?=[аыиуоі](?![\\p{L}]{3}))|рассказ|оповіданн)\\p{L}{0,3}|билет(?:ы|ов) на|квитк(?:и|ів) на)`;
/** What Arabic and Persian attach stands before and after: وروايته. */
const ARABIC_WORK =
  '[وبلف]?(?:ال)?(?:فيلم(?:ه|ها|ي|ين)?|فیلم|رواي(?:ة|ته|تها)|كتاب(?:ه|ها)?|مسلسل|مسرحية|أغنية|ديوان|أوبريت|ألبوم|قصيدة|لوحة|رمان|کتاب|سریال|ترانه|نمایش|نمایشنامه|مستند|آلبوم)(?: (?:ال\\p{L}+|[\u0600-\u06FF]{3,}(?:ية|ی|ي)|جديد|قصير|طويل|بعنوان|عنوان|کوتاه|بلند|جدید|تازه|مستند|به|با|نام)){0,2}';

/** What stands before the title of a work, by language. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  en: before(
    `(?:(?:novel|book|memoir|film|movie|documentary|(?:stage )?play|musical|opera|song|album|sitcom|series|thriller|podcast|exhibition|author|novella|drama|biopic|poem|painting|ballet|miniseries|docuseries|(?:TV|television|stage) show|(?:video|board) game|short story|bestseller)s?|(?:documentaries|comedy|comedies)|tickets? (?:for|to))`,
  ),
  de: before(
    `(?:(?:Debüt|Kriminal|Jugend)?[Rr]oman|(?:Kinder|Sach|Bilder|Hör)?[Bb]uch|(?:Spiel|Kino|Fernseh|Dokumentar|Kurz|Debüt|Trick)?[Ff]ilm|(?:Theater)?[Ss]tück|Komödie|Tragödie|Drama|Krimi|Thriller|Hörspiel|Album|Gemälde|Ausstellung|Doku(?:mentation)?|Podcast|Ballett|Gedicht|Erzählung|Novelle|Bestseller|Inszenierung|Lied|Song|Oper|Musical|(?:(?:[\\p{L}\\d+]+-){1,3}|Fernseh|Mini|Krimi|Doku|Erfolgs|Kult)?[Ss]erie|Autor(?:in)?|Bildband|Bildbände|(?:Video|Computer|Brett)spiel|Sinfonie|(?:Karten|Tickets) (?:für|zu))(?:e?s)?`,
  ),
  fr: before(
    `(?:(?:roman|livre|film|téléfilm|documentaire|chanson|opéra|court-métrage|long-métrage|pièce(?: de théâtre)?|(?:mini-?)?série|spectacle|exposition|tableau|podcast|auteure?|autrice|comédie(?: musicale)?|drame|poème|ballet|thriller|polar|bande dessinée|album|recueil|best-seller|jeu vidéo|docu(?:série|fiction)?)s?|(?:billets|places) pour)`,
  ),
  es: before(
    `(?:(?:novela|libro|película|filme|documental|canción|disco|ópera|telenovela|(?:mini)?serie|poemario|cuento|ensayo|obra de teatro|cortometraje|largometraje|exposición|muestra|cuadro|autora?|drama|comedia|musical|poema|ballet|thriller|álbum|pódcast|podcast|docuserie|videojuego|superventas)s?|entradas (?:para|de))`,
  ),
  it: before(`(?:romanzo|libro|film|canzone)`),
  pt: before(`(?:romance|livro|filme|canção)`),
  ru: before(SLAVIC_WORK),
  uk: before(SLAVIC_WORK),
  ar: before(foldVariants(ARABIC_WORK)),
  fa: before(foldVariants(ARABIC_WORK)),
  tr: before(
    `(?:imzalı|(?:film|roman|kitab|dizis|oyun|belgesel|şarkıs)(?:[ıiuü]|n[ıiuü]n?|[ıiuü]nda))`,
  ),
};

/** What stands behind it, from the mark that closes it on. */
const TURKISH_WORK =
  '(?:film|dizi|roman|kitap|kitab|gemi|tekne|belgesel|oyun|sergi|albüm|şarkı|eser|tablo|şiir|öykü)';
const ADAPTED = `(?:за|по|по мотивам|за мотивами) (?:одно\\p{L}+ )?(?:роман|п['’ʼ]?єс|пьес|повіст|повест|книг|книж|оповідан|рассказ)`;
const BEHIND: Readonly<Record<string, RegExp>> = {
  en: behind(
    `(?:(?:,| is| was) (?:a|the|his|her) (?:\\p{L}+ ){0,2}?| )(?:novel|film|movie|musical|opera|song|sitcom)\\b`,
  ),
  de: behind(
    `(?:,| ist| war) (?:ein|eine|der|die|das) (?:\\p{L}+ ){0,2}?(?:Roman|Film|Dokumentarfilm|Theaterstück|Oper|Lied)\\b`,
  ),
  fr: behind(
    `(?: ?,| est| était) (?:une?|le|la|son|sa) (?:\\p{L}+ ){0,2}?(?:roman|film|documentaire|pièce|chanson|opéra|long-métrage|court-métrage)\\b`,
  ),
  es: behind(
    `(?:,| es| era) (?:una?|el|la|su) (?:\\p{L}+ ){0,2}?(?:novela|película|filme|documental|canción|ópera|largometraje|cortometraje)\\b`,
  ),
  ru: behind(` ${ADAPTED}`),
  uk: behind(` ${ADAPTED}`),
  ar: behind(
    foldVariants(
      '،? (?:(?:من )?(?:إخراج|تأليف|بطولة)|لل(?:مخرج|كاتب|روائي|شاعر|فنان|أديب)(?:ة|ين)?|لمخرجه|لمخرجته)(?!\\p{L})',
    ),
  ),
  fa: behind(
    foldVariants(
      '،? (?:ساخته|اثر|نوشته|به (?:کارگردانی|نویسندگی|قلم)|(?:فیلم|رمان|کتاب|مستند|نمایش|سریال)ی (?:از|به|ساخته|نوشته))(?!\\p{L})',
    ),
  ),
  tr: behind(
    `(?:(?:['’]?\\p{L}{1,4})? (?:adlı|isimli|başlıklı) (?:\\p{L}+ ){0,3}| )${TURKISH_WORK}`,
  ),
};
/**
 * Whose work it is, after a preposition that is another word as well, so that a given name must
 * follow: 'La casa Rusia', de John le Carré.
 */
const BY_AUTHOR = /^,? d(?:[eiou] |')(\p{Lu}\p{Ll}+)(?:-\p{L}+)? \p{Ll}{0,3} ?\p{Lu}/u;
/** In a list of works, where it is from: «مسافر حلب» من الأردن. */
const FROM = /^ (?:من |\()(\p{Script=Arabic}+)/u;
/** What may be named after a place together with other words: فرقة «سيرك غزة الحر». */
const TROUPE = new RegExp(
  foldVariants('(?:^|\\s)[وبلف]?(?:ال)?(?:فرقة|معرض|مهرجان|عرض|جشنواره|نمایشگاه) ?$'),
  'u',
);
/**
 * Papers, channels and sites whose title may end in the name of a country: газета «Голос Украины».
 */
const MEDIUM =
  /(?:^|[^\p{L}])(?:(?:теле)?канал|портал|сайт|газет|журнал|альманах|издани|видан|ради[оо]|раді|книг|сборник|збірк|передач|альбом|выставк|картин|кафе|ресторан|отел|готел)\p{Ll}{0,6} $/iu;
/**
 * In Turkish, a title without marks before what is said to be called so: Tahran’da
 * Lolita Okumak adlı kitap.
 */
const REST_OF_TITLE = `(?: \\p{Lu}[\\p{L}'’]{0,30}){1,4}(?= (?:adlı|isimli|başlıklı) (?:\\p{L}+ ){0,2}${TURKISH_WORK})`;
const TURKISH_TITLE = new RegExp(`^(?:['’]\\p{L}+)?${REST_OF_TITLE}`, 'u');
const TURKISH_TITLES = new RegExp(`(?<!\\p{L})\\p{Lu}[\\p{L}'’]{0,30}${REST_OF_TITLE}`, 'gu');

function before(work: string): RegExp {
  // The word nearest to the title tells: the book club read the novel “…”.
  return new RegExp(`^(?:.*[\\s(«"“])?${work}${MAKER}${CALLED},? ?$`, 'isu');
}

function behind(telling: string): RegExp {
  return new RegExp(`^${telling}`, 'iu');
}

/** The titles that a page says are of works, as keys, in each language. */
const told = new WeakMap<Texts, Map<string, ReadonlySet<string>>>();

/**
 * Whether a name is in the title of a work, which the page may have said elsewhere, or ends that of
 * a medium. In general a title tells what a page is about.
 */
export function isWithinTitle({ first, last }: Match, texts: Texts, lang: string | null): boolean {
  if (lang === null || !(lang in BEFORE)) return false;
  const { starts, ends } = texts.words;
  const text = texts.around(first);
  const [start, end] = [starts[first] ?? 0, ends[last] ?? 0];
  if (lang === 'tr' && TURKISH_TITLE.test(text.slice(end, end + 2 * MAX_TITLE))) return true;
  // Few names are quoted.
  const rest = text.slice(end, end + MAX_TITLE).search(NEXT_MARK);
  if (rest < 0 || (lang !== 'de' && !CLOSING.test(text.charAt(end + rest)))) return false;
  const open = lastMark(text, start);
  if (open < 0) return false;
  const close = end + rest;
  if (isTold(text, open, close, lang)) return true;
  // The other titles are made of a place and more: a troupe is called «سيرك غزة
  // الحر», none is called «غزة».
  const isWhole = close - open - 1 <= end - start;
  if (!isWhole && IS_OTHER_TITLE[lang]?.({ text, open, close, end }, lang)) return true;
  return titlesOf(texts, lang).has(keyOf(text.slice(open + 1, close), lang));
}

/**
 * A quotation in a text, between the offsets of its marks, and the offset where a name in it ends.
 */
interface Quotation {
  readonly text: string;
  readonly open: number;
  readonly close: number;
  readonly end: number;
}

/** Titles of other things than works, by language, that may have a place's name in them. */
const IS_OTHER_TITLE: Readonly<Record<string, (quotation: Quotation, lang: string) => boolean>> = {
  ru: endsMedium,
  uk: endsMedium,
  ar: isTroupeOrFrom,
  fa: isTroupeOrFrom,
};

/** Whether a name ends the title of a paper, a channel or a site. */
function endsMedium({ text, open, close, end }: Quotation): boolean {
  return close === end && /^\p{Lu}/u.test(text.charAt(open + 1)) && MEDIUM.test(ahead(text, open));
}

/**
 * Whether a quotation is the name of a troupe or a festival, or of a work that is
 * said to be from somewhere.
 */
function isTroupeOrFrom({ text, open, close }: Quotation, lang: string): boolean {
  if (TROUPE.test(ahead(text, open))) return true;
  const [, origin] = FROM.exec(foldVariants(text.slice(close + 1, close + MAX_TITLE))) ?? [];
  return origin !== undefined && isCountry(origin, lang);
}

/** What stands before a quotation and may tell of what it is the title. */
function ahead(text: string, open: number): string {
  return foldVariants(text.slice(Math.max(0, open - MAX_TELLING), open));
}

/** Where the mark is that opens a quotation with something in it; -1 if there is none near. */
function lastMark(text: string, before: number): number {
  for (let at = before - 1; at >= Math.max(0, before - MAX_TITLE); at--) {
    if (isMark(text, at)) return at;
  }
  return -1;
}

function isMark(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (MARK.test(sign)) return true;
  return /['‘]/.test(sign) && !/\p{L}/u.test(text.charAt(at - 1));
}

/** Whether the words beside a quotation say that it is the title of a work. */
function isTold(text: string, open: number, close: number, lang: string): boolean {
  // Titles open with a capital: «назвал премьера «марионеткой Путина»».
  if (/^ ?\p{Ll}/u.test(text.slice(open + 1, close)) || isWrittenIn(text, open, close))
    return false;
  const [, maker] = BEFORE[lang]?.exec(ahead(text, open)) ?? [];
  if (maker !== undefined && NAMES.test(maker)) return true;
  const after = foldVariants(text.slice(close + 1, close + 1 + MAX_TELLING));
  if (BEHIND[lang]?.test(after)) return true;
  const [, given = ''] = BY_AUTHOR.exec(after) ?? [];
  return /^ ?\p{Lu}/u.test(text.slice(open + 1, close)) && isGivenName(given.toLowerCase());
}

/**
 * Whether a quotation is what somebody writes in a work: ‘As Bolton writes in his book, “Trump never
 * read it.”’ English titles have capitals.
 */
function isWrittenIn(text: string, open: number, close: number): boolean {
  if (!WRITTEN_IN.test(ahead(text, open))) return false;
  const quotation = text.slice(open + 1, close);
  return !CAPITALS_ON.test(quotation);
}
const WRITTEN_IN =
  /(?<!\p{L})(?:writes|wrote|says|said|argues|recalls|escrib\p{Ll}+|cuenta|relata|recuerda|écrit|écrivait|raconte|affirme|schreibt|schrieb|пишет|написал[аи]?|пише|писав|yazd[ıi]ğı) (?:in|en|dans|в|у) (?:\p{Ll}+ ){1,3}\p{Ll}+, ?$/u;
/** A title in English, all of whose longer words have capitals. */
const CAPITALS_ON =
  /^(?:\p{Lu}[\p{L}'’]*|\p{Ll}{1,3}|from|with|into|over)(?:[ ,.:!?-]+(?:\p{Lu}[\p{L}'’]*|\p{Ll}{1,3}|\p{N}+|from|with|into|over))*[ ,.!?]*$/u;

/**
 * Number of quotation marks of a page that are looked at for titles. All are read in one step, and
 * each is compared with the words beside it.
 */
const MAX_MARKS = 2000;

/** The titles that a page says are of works. */
function titlesOf(texts: Texts, lang: string): ReadonlySet<string> {
  const known = told.get(texts) ?? new Map<string, ReadonlySet<string>>();
  told.set(texts, known);
  const before = known.get(lang);
  if (before) return before;
  const titles = new Set<string>();
  const blocks = (texts.words.texts[texts.words.length - 1] ?? -1) + 1;
  let left = MAX_MARKS;
  for (let block = 0; block < blocks && left > 0; block++) {
    const text = texts.at(block);
    if (lang === 'tr') for (const [title] of text.matchAll(TURKISH_TITLES)) addEnds(title, titles);
    let open = -1;
    for (const { index } of text.matchAll(ANY_MARK)) {
      if (left-- === 0) break;
      const title = text.slice(open + 1, index);
      if (open >= 0 && title.length <= 2 * MAX_TITLE && isTold(text, open, index, lang))
        titles.add(keyOf(title, lang));
      open = index;
    }
  }
  known.set(lang, titles);
  return titles;
}

/** Adds a title that may have its author before it: Azar Nafisi’nin Tahran’da Lolita Okumak. */
function addEnds(title: string, titles: Set<string>): void {
  const words = keyOf(title, 'tr').split(' ');
  for (let at = 0; at < words.length - 1; at++) titles.add(words.slice(at).join(' '));
}

/**
 * A title without the endings of its cases, nor vowels that change with them: «Острова Крим» as
 * «Острів Крим», «Ночі» as «Ніч».
 */
function keyOf(title: string, lang: string): string {
  const words = foldVariants(title).toLowerCase().split(/\s+/);
  if (lang !== 'ru' && lang !== 'uk') return words.join(' ');
  return words.map((word) => word.slice(0, STEM).replace(/[іоеєё]/g, 'о')).join(' ');
}
const STEM = 3;
