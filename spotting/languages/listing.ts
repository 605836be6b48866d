/** Separators of names in a list. A colon is not one: the text around it is prose. */
const SEPARATOR = /[,،、，;؛；·•|/›>]|\s[-–—»]\s/u;
/**
 * Signs that hardly ever occur in a sentence, and those that also separate a
 * headline from its section.
 */
const SIGNS = /[·•|›]/u;
const BESIDE_SECTION = /[·•|]/u;
const COMMA = /[,،、，]/u;
const COLON = /:(?!\S)|：/u;
/** In a list with commas, a dash starts a remark about a name. */
const DASHED = /[,،、;؛].*\s[-–—]\s/su;
const STOP = /[.!?…。！？।؟۔]["'”»’)\]\s]*$/u;
/**
 * A number by itself: a year, an age, a time, a score. Things that are
 * counted or dated are not names.
 */
const NUMBER = /(?:^|[\s(])[+-]?\p{Nd}[\p{Nd}.,:/–-]*(?=$|[\s),;%])/u;

/**
 * How sites introduce the tags of an article, in our languages. Other labels introduce a box of
 * facts (“Leaders: A, B”) or a headline (“Gaza: no food, no water”), and names after those are
 * prose. A few words may be around it: “Explore these topics”.
 */
const LABELS = [
  /(?:hash)?tag(?:s|ged)?(?: with| in)?|topics?|key ?words?|categor(?:y|ies)|filed (?:under|in)|posted in/u,
  /(?:read )?more (?:on|about|from)|related(?: \p{L}+)?|in this (?:article|story)|subjects?|see also/u,
  /schlag(?:w[oö]rter?|worte|wort)|stich(?:wort|worte|wörter)|themen?|kategorien?|rubriken?|mehr (?:zu|zum thema|über)/u,
  /mots[- ]cl[ée]s?|thèmes?|sujets?|étiquettes?|rubriques?|catégories?|dossiers?|plus sur|(?:lire|voir) aussi/u,
  /etiquetas?|temas?|palabras clave|categorías?|archivado en|más (?:sobre|en)|noticias sobre/u,
  /т[еэ]ги?|метки|тем[аы]|сюжеты?|ключевые слова|рубрик[аи]|категори[яи]|по теме|хэ?е?штеги|читайте также/u,
  /теми|мітки|ключові слова|категорі[яї]|більше (?:про|на тему)|читайте також/u,
  /(?:ال)?(?:وسوم|كلمات|مواضيع|موضوعات|تصنيفات|تصنيف|أقسام|علامات)(?: \p{L}+){0,2}|المزيد(?: عن| حول| من)?|اقرأ أيضا/u,
  /برچسب(?:[\s\u200c]?ها)?|کلید[\s\u200c]?واژه(?:[\s\u200c]?ها)?|کلمات کلیدی|موضوعات?|مطالب مرتبط|بیشتر درباره/u,
  /(?:[iİ]lgili )?(?:etiket(?:ler)?|konu(?:lar)?|haberler)|anahtar kelimeler|kategori(?:ler)?/u,
  /关键词|關鍵詞|标签|標籤|主题/u,
];
const LABEL = new RegExp(
  `^\\s*(?:\\p{L}+\\s){0,3}(?:${LABELS.map(({ source }) => source).join('|')})(?:\\s\\p{L}+){0,3}(?:\\s?[:：]|\\s[-–—•|](?=\\s)|\\s(?=#))`,
  'iu',
);

/**
 * Maximum number of words in one name; the average must be below it, since a list of
 * clauses has longer items.
 */
const MAX_WORDS = 6;
const MEAN_WORDS = 3;
/** The same without label or sign: a headline in capitals has clauses of two words. */
const MEAN_PLAIN = 2;
/** The same beside the name of a section. */
const MEAN_OF_TWO = 1.5;
/** Minimum number of names with nothing but commas between them: three places are a headline. */
const MIN_PLAIN = 4;
/** Lower-case words of up to this many letters occur in names: Krieg in der Ukraine. */
const MAX_SMALL = 3;
/** Maximum length in UTF-16 units. */
const MAX_LENGTH = 400;

/**
 * Whether a text is nothing but names, such as an article's tags if they are not links:
 * “Tags: A, B, C”, “A · B”, “#A #B”. “Members: A, B” is a fact, and “A agrees, B waits”
 * says something about them.
 */
export function isListing(block: string): boolean {
  // Even if it is indented in the source, a text is not much longer than as rendered.
  if (block.length > 4 * MAX_LENGTH) return false;
  const text = block.trim();
  if (text.replace(/\s+/gu, ' ').length > MAX_LENGTH) return false;
  const list = text.replace(LABEL, '');
  const isLabelled = list !== text;
  const items = itemsOf(list);
  if (items.length > 0 && items.every((item) => item.split(' ').every(isHashtag))) return true;
  const counts = items.map((item) => item.split(' ').length);
  if (Math.max(0, ...counts) > MAX_WORDS) return false;
  const mean = counts.reduce((sum, count) => sum + count, 0) / items.length;
  const clauses = items.filter((item) => !isWrittenAsName(item)).length;
  if (isLabelled) return items.length > 0 && (mean < MEAN_WORDS || clauses === 0);
  if (items.length < 2 || [COLON, DASHED, STOP, NUMBER].some((sign) => sign.test(list)))
    return false;
  if (SIGNS.test(list)) {
    const most = items.length === 2 && BESIDE_SECTION.test(list) ? MEAN_OF_TWO : MEAN_WORDS;
    return mean < most && 2 * clauses < items.length;
  }
  const least = COMMA.test(list) ? MIN_PLAIN : MIN_PLAIN - 1;
  if (items.length < least || mean >= MEAN_PLAIN) return false;
  // One in four may be like “Islamic State group”, but none like “in Kabul”.
  return 4 * clauses <= items.length && !items.some((item) => /^\p{Ll}/u.test(item));
}

/**
 * The items between separators or, without any, the lines of the source. Lines of prose are longer.
 */
function itemsOf(list: string): string[] {
  const parts = SEPARATOR.test(list) ? list.split(SEPARATOR) : list.split('\n');
  return parts.map((part) => part.replace(/\s+/gu, ' ').trim()).filter((part) => part !== '');
}

function isHashtag(word: string): boolean {
  return word.startsWith('#');
}

/** Whether no word starts in lower case, except short ones between others. */
function isWrittenAsName(item: string): boolean {
  return item
    .split(' ')
    .every((word, at) => !/^\p{Ll}/u.test(word) || (at > 0 && word.length <= MAX_SMALL));
}
