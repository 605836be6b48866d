/** Sections of newspapers and forms of news, as parts of paths. */
const SECTIONS =
  /\/(?:politi(?:k|cs|[ck]a|que)|world|international|internacional|ausland|monde|mundo|d[uü]nya|g[uü]ndem|svit|opinion(?:es)?|comment(?:isfree)?|meinung|debat(?:e|te|s)|editorial(?:s|es)?|column(?:s|ists?|istas)|kolumnen?|yazarlar|haber|features?|cr[oó]nicas?|chroniques?|ispoved|report(?:age|aje)s?|(?:middle|proche)-?(?:east|orient)|fact-?checks?|faktencheck)(?:[-/]|$)/i;

/** Forms of news that quote or tell in the first person, in paths and titles. */
const FORMS =
  /(?<!job.)interv(?:iew|iu|yu)(?!.(?:tip|question|prep))|gespr(?:ä|ae)ch.mit|entretien|entrevista|r[oö]portaj|s[oö]yle[sş]i|report(?:age|aje|aż|azh)|интервью|інтерв|dispatch(?:es)?.from|розмова з|репортаж|حوار مع|مقابلة|مصاحبه|گفت.{0,3}گو|گزارش از|^(?:opinion|tribune|kommentar|kolumne|column|мнение|رأي)\P{L}/iu;

/** A quotation of at least twelve characters. */
const QUOTE = /["“„«‘][^"“”„«»]{12,160}["“”»’]/u;

/**
 * Words in the names of newspapers, agencies and stations; in hosts, they are
 * run together with others.
 */
const NAMES =
  /news(?!room|letter)|times\b|herald|chronicle|observer|guardian|dispatch|inquirer|examiner|sentinel|insider|weekly\b|tribun|gazett?e|gazeta|cour?rier|kurier|telegra|(?<!word)press[ea]?\b|(?<!blog)post\b|zeitung|blatt\b|rundschau|nachricht|woche\b|journal\b|diario|noticia|peri[oó]dico|prensa|revista|haber|radio|media|medya|tv\b|novosti|novyny|vestnik|pravda|khabar|akhbar|новост|медиа|медіа|новини|газета|вестник|вісник|вести|известия|правда|радио|радіо|тиждень|صحيفة|جريدة|أخبار|الخبر|وكالة|مجلة|قناة|إذاعة|راديو|ميديا|نيوز|نیوز|روزنامه|خبر|رادیو/iu;

/** Types of publishers and of what only they publish. */
const TYPES = /NewsMediaOrg|ClaimReview/;

/** Separators between a headline and the name of the site. */
const SEPARATOR = /\s[|–—·•»:-]\s|\|/;

/** What a page says about its site, apart from its text. */
export interface Masthead {
  readonly host: string;
  readonly path: string;
  readonly title: string;
  readonly types: string;
}

/** The name of the site at the end of a title; empty if the title is only a headline. */
export function siteName(title: string): string {
  return title.split(SEPARATOR).slice(1).at(-1) ?? '';
}

/**
 * Whether a page's masthead is that of a newsroom: by name, section, form, headline or publisher.
 */
export function isNewsroom({ host, path, title, types }: Masthead): boolean {
  return (
    TYPES.test(types) ||
    SECTIONS.test(path) ||
    FORMS.test(path) ||
    FORMS.test(title) ||
    QUOTE.test(title) ||
    NAMES.test(host) ||
    NAMES.test(siteName(title))
  );
}
