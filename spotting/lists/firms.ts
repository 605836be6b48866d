import { foldedPattern, foldVariants } from '../words/fold.ts';

/** Firms and media that are named after countries, and words that tell them. */

/** Words that take a name even with another word in between: Iran Aseman Airlines. */
export const COMPANIES: ReadonlySet<string> = new Set([
  'Airlines',
  'Airways',
  'Ltd',
  'Inc',
  'Co',
  'Corp',
  'Corporation',
  'Limited',
  'Plc',
  'PLC',
  'LLC',
  'AG',
  'GmbH',
  'Club',
  'Market',
  'Restaurant',
  'Grill',
  'Kilisesi',
  'Festivali',
  'Yolları',
]);
/** Firms whose branches are named after countries: “Siemens Brazil”. */
export const FIRMS: ReadonlySet<string> = new Set(
  `Absa Air Airbus Airtel Aldi Allianz Alstom Amazon Apple Auchan BASF BBVA BMW BP Bayer Boeing Bosch Carrefour Cemex Chevron Claro Cola Danone
    Arriva Decathlon Deloitte Disney Ecobank Endesa Enel Entel Ericsson Facebook Falabella Ford Generali Google Guinness HSBC Heineken Holcim Honda Huawei Hyundai Iberdrola Ikea JBS Mazars
    IKEA KPMG Kia Lafarge LafargeHolcim Lidl Mapfre Mastercard Meta MTN Michelin Microsoft Movistar Netflix Nestlé Nissan Nokia Novartis
    Orange Peugeot Pfizer Philips PwC Repsol Renault Safaricom Samsung Sanofi Santander Scotiabank Shell Siemens Sony Stanbic Stellantis
    Studios Suzuki Telecom Télécom Telefónica Tesla Tigo TotalEnergies Toyota Uber Unilever Unitel VW Veolia Vodacom Vodafone Volkswagen Walmart Xiaomi`.split(
    /\s+/,
  ),
);
/** Organisations whose sections are named after countries: “Greenpeace Österreich”. */
export const ORGANISATIONS: ReadonlySet<string> = new Set([
  'Attac',
  'Caritas',
  'Greenpeace',
  'PETA',
  'Pegida',
  'WWF',
]);
/** Those whose names end so: “Amnesty International Deutschland”. */
export const INTERNATIONALS: ReadonlySet<string> = new Set(['Amnesty', 'Handicap', 'Transparency']);
/**
 * Media whose branches are named after countries: “RT France”, “Sputnik Armenien”, “CNN Brasil”.
 */
export const MEDIA_BEFORE: ReadonlySet<string> = new Set(
  'CNN Cosmopolitan Esquire Euronews Forbes GQ HuffPost Interfax MTV Newsweek Playboy RT Ruptly Sputnik Vogue Интерфакс Інтерфакс'.split(
    ' ',
  ),
);
/** Channels and sites whose branches have the Arabic or Persian name of a country behind theirs. */
export const ARABIC_BRANCHES = foldedPattern(/^[وف]?[بل]?(?:mbc|dmc|سبوتنيك|سبوتنك|اسپوتنیک)$/u);
/** What says, before a medium, that it reports what follows. */
export const REPORTS = foldedPattern(/^[وف]?(?:گزارش|نوشته|از|عن|نقلت|قالت|ذكرت|أفادت|بحسب|وفق)$/u);
/**
 * Whether a word is a medium or a firm that no person is called like: “dass Meta Trump zahlt”, «По
 * данным Интерфакс Путин …».
 */
export function isFirmAlone(word: string): boolean {
  return MEDIA_BEFORE.has(word) || NO_PERSON.test(word);
}
const NO_PERSON =
  /^(?:Meta|Google|Microsoft|Amazon|Facebook|Netflix|Boeing|Airbus|Huawei|Toyota|Volkswagen|Siemens|BBC|Reuters|AFP|DPA|dpa|ТАСС|РИА|Рейтер)$/;

/**
 * What papers and sites in English are called after the name of a country: “the Libya Observer”.
 */
export const PAPERS_AFTER: ReadonlySet<string> = new Set(
  'Daily Digest Independent Insider Journal Libre Monitor Observer Post Standard'.split(' '),
);
/** What follows a country in the names of Arabic media: «مصر اليوم», قناة ليبيا الأحرار. */
export const MEDIA_AFTER: ReadonlySet<string> = new Set(
  'اليوم الآن الحدث الأحرار المستقبل الحرة الحديث نيوز بوست برس تايمز بلس 24 اینترنشنال'
    .split(' ')
    .map(foldVariants),
);
/** Arabic and Persian media, with what Arabic attaches. */
export const MEDIA = foldedPattern(
  /^[وف]?[بلك]?(?:ال)?(?:قناة|موقع|صحيفة|جريدة|وكالة|شبكة|منصة|راديو|إذاعة|تلفزيون|فضائية|شبکه|تلویزیون|رسانه)$/u,
);
/**
 * What stands between a country and the last word of its news agency: Emirates News
 * Agency, Katar Haber Ajansı.
 */
export const AGENCY_KINDS: ReadonlySet<string> = new Set(['News', 'Press', 'Haber']);
export const AGENCY_AFTER = /^(?:Agency$|Ajansı)/;
/** Arabic for a news agency, of two words before its country: وكالة أنباء الإمارات. */
export const AGENCY = foldedPattern(/^[وف]?[بلك]?وكالة$/u);
export const NEWS = foldVariants('أنباء');
/**
 * Persian for a news agency, and of two words for an airline: خبرگزاری قطر, شرکت هواپیمایی ترکیه.
 */
export const PERSIAN_AGENCY = foldVariants('خبرگزاری');
export const AIRLINE: ReadonlySet<string> = new Set(['هواپیمایی', 'هوایی'].map(foldVariants));
/**
 * Arabic for a firm before its name, and what an airline does: شركة الكويت
 * للتأمين, بوركينا للطيران.
 */
export const COMPANY = foldedPattern(/^[وف]?[بلك]?شرك(?:ة|تا|تي)$/u);
export const FOR_AVIATION = foldVariants('للطيران');
export const FOR_THE = foldedPattern(/^لل\p{L}{3}/u);
