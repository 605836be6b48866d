/**
 * The style guides that rules are based on. Where a guide's own page could not be read, this links
 * a copy. A rule without a guide is our own.
 */
export const GUIDES = {
  reuters: {
    title: 'Reuters Handbook of Journalism, entry on terrorism',
    url: 'http://blogs.reuters.com/blog/archives/7146',
  },
  reutersMartyr: {
    title: 'Reuters on “freedom fighter”, “terrorist” and “martyr” (quoted)',
    url: 'http://takingnotes.blogspot.com/2004/09/terror-by-any-other-name-is-ah-non.html',
  },
  bbc: {
    title: 'BBC Editorial Guidelines: language when reporting terrorism',
    url: 'http://www.bbc.co.uk/editorialguidelines/page/guidance-reporting-terrorism-full/',
  },
  bbcIslamicState: {
    title: 'BBC advice on naming the Islamic State group (copy)',
    url: 'https://snackydog.com/editorialguidelines/reporting-is',
  },
  apIslamicState: {
    title: 'Poynter on AP style: “the Islamic State group”',
    url: 'https://www.poynter.org/reporting-editing/2014/ap-shifts-style-on-islamic-state-again/',
  },
  apTerrorist: {
    title: 'AP on “terrorist” and “terrorism” (quoted)',
    url: 'https://newsbusters.org/blogs/nb/tim-graham/2023/10/24/ap-reporters-dont-call-hamas-terrorists-its-politicized-and-not',
  },
  apIslamist: {
    title: 'AP on “Islamist” (quoted)',
    url: 'https://breitbart.com/the-media/2013/06/12/ap-dont-call-snowden-whistleblower',
  },
  wordsToWatch: {
    title: 'Wikipedia, Manual of Style: Words to watch',
    url: 'https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
  },
  weaselWords: {
    title: 'Wikipedia: Avoid weasel words (digest)',
    url: 'https://wikisum.wiki/wiki/Wikipedia:Avoid_weasel_words',
  },
  asOf: {
    title: 'Wikipedia, Manual of Style: statements that go out of date',
    url: 'https://en.wikipedia.org/?diff=610634146&oldid=610633538&title=Wikipedia%3AManual_of_Style%2FWords_to_watch',
  },
  pointOfView: {
    title: 'Wikipedia: Neutral point of view (copy)',
    url: 'http://wiki.polskibreivik.pl/page_Wikipedia:NPOV.html',
  },
  lonelyPlanet: {
    title: 'Lonely Planet house style: terrorism, religion',
    url: 'https://sites.google.com/lonelyplanet.com/house-style-manual/terrorismterrorist',
  },
  islamMediaStyle: {
    title: 'Media style guide on Islam: terrorism',
    url: 'https://islam.mediastyle.guide/glossary/terrorism',
  },
  observer: {
    title: 'The Observer’s readers’ editor on Isis and Daesh',
    url: 'https://www.theguardian.com/commentisfree/2015/dec/06/readers-editor-terrorism-terminology-isis',
  },
  rhetoric: {
    title: 'Modular journalism: rhetorical patterns',
    url: 'https://www.journalism-engineering.com/modular-journalism/rhetorical-patterns',
  },
  newsManual: {
    title: 'The News Manual, chapter 11: words',
    url: 'http://www.thenewsmanual.net/Manuals%20Volume%201/volume1_11.htm',
  },
  plainLanguage: {
    title: 'Surrey County Council: reading levels for web pages',
    url: 'https://www.surreycc.gov.uk/website/writing-guide/reading-levels-for-web-pages',
  },
  trust: { title: 'The Trust Project: trust indicators', url: 'https://thetrustproject.org/faq/' },
  markdown: {
    title: 'CommonMark: raw HTML',
    url: 'https://spec.commonmark.org/0.31.2/#raw-html',
  },
  isoDate: {
    title: 'RFC 3339: dates on the Internet',
    url: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  },
  trojan: {
    title: 'Unicode TR 36: bidirectional text spoofing',
    url: 'https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing',
  },
} as const satisfies Record<string, { title: string; url: string }>;

export type GuideId = keyof typeof GUIDES;
