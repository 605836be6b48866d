import { foldVariants } from '../words/fold.ts';
import { plainOf } from '../words/letters.ts';

/**
 * Words of which a form may have any, in all their cases: `<attack> <at> … Crocus City Hall`. By
 * name, and by the language of the form; each list is a pattern without its ends.
 */
const SYNONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  /** What is done with violence to people at a place. */
  attack: {
    en: 'attacks?|assaults?|massacres?|shootings?|killings?|bombings?|blasts?|explosions?|raids?|slaughter|carnage|bloodbath|atrocit(?:y|ies)|tragedy',
    de: 'überf[aä]ll(?:s|e|en)?|(?:(?:terror|bomben|selbstmord|sprengstoff)?(?:anschl[aä]g(?:s|e|es|en)?|angriff(?:s|e|es|en)?)|(?:selbstmord|bomben|terror)?attentat(?:s|e|es|en)?|massakers?|blutbad|bluttat|explosion(?:en)?)',
    fr: '(?:attentat|attaque|massacre|tuerie|fusillade|carnage|explosion|assaut|tragédie)s?',
    es: '(?:atentado|ataque|matanza|masacre|tiroteo|asalto|tragedia)s?|explosi(?:ón|ones)',
    ru: '(?:теракт|взрыв|расстрел|(?:само)?подрыв|нал[её]т)(?:а|у|ом|е|ы|ов|ам|ами|ах)?|(?:нападени|покушени)(?:[еяюий]|ем|ям|ями|ях)|атак(?:[аиеу]|ой|ам|ами|ах)?|стрельб(?:[аыеу]|ой)|(?:бойн|резн)[яеию]|(?:бойн|резн)ей|трагеди[яию]|трагедией',
    uk: '(?:теракт|напад|вибух|розстріл|замах|наліт|(?:само)?підрив)(?:у|ом|ові|і|и|ів|ам|ами|ах)?|атак(?:[аиіу]|ою|ам|ами|ах)?|(?:стрілянин|різанин)(?:[аиіу]|ою)|нальот(?:у|ом|ові|і|и|ів)|бійн[яіїюи]|бійнею|трагеді[яїю]|трагедією',
    ar: '(?:ال)?(?:(?:هجوم|تفجير|انفجار|اعتداء)(?:ين|ان|ي|ا|ات)?|هجمات|هجمة|هجمتا|هجمتي|مجزرة|مذبحة)',
    fa: '(?:حمله|انفجار|بمبگذاری|کشتار|تیراندازی)(?:ها|های|هایی|ی|ای)?|حملات',
    tr: '(?:saldırı|patlama|bombalama)(?:y[ıa]|da(?:n|ki)?|nın|yla|sı(?:n[ıa]|nın|nda(?:n|ki)?|yla)?|lar(?:ı(?:n[ıa]|nın|nda(?:n|ki)?|yla)?|a|da(?:n|ki)?|ın|la)?)?|katliam(?:ı(?:n[ıa]|nın|nda(?:n|ki)?)?|a|da(?:n|ki)?|ın|la)?',
  },
  /** What is said of an attack before or, in some languages, after the noun. */
  terror: {
    en: 'terror|terrorist|suicide|gun|knife|bomb|twin|mass|deadly|antisemitic|anti-semitic|islamist|jihadist|racist|arson|drone|missile',
    fr: '(?:terroriste|antisémite|islamiste|raciste|suicide|jihadiste|djihadiste|meurtrière?|sanglante?|déjoué|déjouée|planifiée?|manquée?)s?',
    es: '(?:terrorista|antisemita|islamista|racista|suicida|yihadista|sangrient[oa]|mortal|múltiple|frustrad[oa]|planead[oa])s?',
    ru: '(?:смертник|шахид|террорист|боевик|джихадист)(?:а|ов)|смертниц[аы]?|бомбы',
    uk: '(?:смертник|шахід|терорист|бойовик|джихадист)(?:а|ів)|смертниц[ія]?|бомби',
    ar: '(?:ال)?(?:إرهابي|إرهابية|انتحاري|انتحارية|دامي|دامية|مزدوج|مسلح|مسلحة)',
    fa: 'تروریستی|انتحاری|مرگبار|خونین|مسلحانه',
    tr: 'terör|intihar|bomba|bombalı|silahlı|kanlı|terörist',
  },
  /** Where something is done, or to what. */
  at: {
    en: 'at|on|in|against|near|outside|inside|by',
    de: 'auf|an|am|in|im|ins|bei|beim|gegen|vor|nahe|unweit',
    fr: 'à|au|aux|sur|contre|dans|en|près|devant|du|de|visant',
    es: 'a|al|en|contra|cerca|sobre|junto|del|de',
    ru: 'в|во|на|у|около|возле|близ|вблизи|под|перед|при|внутри|напротив|рядом|недалеко|неподал[её]ку|против',
    uk: 'у|в|на|біля|поблизу|коло|під|перед|при|всередині|навпроти|поруч|недалеко|проти|неподалік',
    ar: 'على|في|عند|قرب|أمام|خارج|داخل',
    fa: 'به|در|نزدیک|نزدیکی|بر|مقابل|کنار|بیرون|جلوی|پشت',
  },
  /**
   * What opens a clause on an attack, and agrees with the noun: الهجوم الذي استهدف قاعة,
   * the attack that hit a hall.
   */
  that: {
    ar: 'الذي|التي|اللذان|اللذين|اللتان|اللتين',
    fa: 'که',
  },
  /** Hostilities between two, in the state before whom they are between; no single clash. */
  clash: {
    en: 'wars?|conflicts?|fight(?:ing|s)?|clashes|battles?|rivalry|feuds?|enmity|hostility|hostilities|struggle',
    es: 'guerras?|conflictos?|combates?|enfrentamientos?|rivalidad|enemistad|hostilidades|pugna|lucha|choques|batallas?',
    ar: '(?:ال)?(?:صراع|نزاع|قتال|حرب|مواجهة|مواجهات|معركة|معارك|اشتباكات|عداء|عداوة|خصومة|تنافس)',
    fa: '(?:جنگ|درگیری|نبرد|رویارویی|تقابل|خصومت|دشمنی|رقابت)(?:ها|های|ی)?',
    ru: 'конфликт(?:а|у|ом|е)?|войн(?:[аыеу]|ой)|(?:вражд|борьб)(?:[аыеу]|ой)|противостояни(?:[еяюи]|ем)|соперничеств(?:[оауе]|ом)',
    uk: 'конфлікт(?:у|ом|ові|і)?|війн(?:[аиіу]|ою)|ворожнеч(?:[аіу]|ею)|боротьб(?:[аиіу]|ою)|протистоянн(?:[яю]|ям|і)|суперництв(?:[оауі]|ом)',
  },
  between: {
    fa: 'میان|بین|مابین',
  },
  /** A part of a group, in a country of its own. */
  branch: {
    de: '(?:ableger|zweig|arm|flügel)s?|filialen?|franchise|sektion',
    fr: '(?:branche|filiale|aile|franchise|antenne|succursale)s?',
  },
  /** Whom an attack met. */
  people: {
    en: 'people|civilians|concertgoers|mourners|pilgrims|worshippers|tourists|spectators',
    ru: 'людей|зрителей|посетителей|публики|паломников|гражданских',
    uk: 'людей|глядачів|відвідувачів|публіки|паломників|цивільних',
  },
  /** A hall for concerts; in most languages the adjective goes before it. */
  hall: {
    en: 'halls?|venues?|arenas?',
    de: '(?:konzert)?halle|(?:konzert)?saal(?:s|es)?|musikhalle|stadthalle|konzerthaus(?:es)?',
    fr: 'salles?',
    es: 'salas?|auditorio',
    ru: 'зал(?:а|у|ом|е)?|концертхолл(?:а|у|ом|е)?',
    uk: 'зал(?:а|и|і|у|ом|ою|ові)?',
    ar: '(?:ال)?(?:قاعة|صالة)',
    fa: 'تالار|سالن',
    tr: 'salon(?:u(?:n[au]|nun|nda(?:n|ki)?)?|a|da(?:n|ki)?|un)?',
  },
  airport: {
    en: 'airports?',
    fr: 'aéroports?',
    es: 'aeropuertos?',
    ru: 'аэропорт(?:а|у|ом|е)?',
    uk: 'аеропорт(?:у|ом|ові|і)?|летовищ(?:[аеіу]|ем)',
    fa: 'فرودگاه',
    tr: '(?:havalimanı|havaalanı)(?:n[ıa]|nın|nda(?:n|ki)?)?|havaliman(?:da|daki)|havaalan(?:da|daki)',
  },
  /** What ends the rule of a group over land. */
  defeat: {
    ru: '(?:разгром|крах)(?:а|у|ом|е)?|кон(?:ец|ца|цу|цом|це)|(?:падени|поражени)(?:[еяю]|ем|и)',
    uk: '(?:розгром|крах)(?:у|ом|ові|і)?|кін(?:ець|ця|цю|цем|ці)|падінн(?:[яю]|ям|і)|поразк(?:[аиу]|ою)|поразці',
  },
  /** The last land that a group holds. */
  bastion: {
    ru: '(?:оплот|анклав|бастион|плацдарм)(?:а|у|ом|е)?|укреплени[ея]|района?',
    uk: '(?:оплот|анклав|бастіон|плацдарм)(?:у|ом|ові|і)?|укріплення|району?',
  },
  /** How a woman is addressed, who has the family name of somebody who has an entry. */
  mrs: {
    en: `mrs|ms|mme|madame|mademoiselle|frau|señora|sra|señorita|doña|bayan
      |госпож[аиеу]|госпожой|жа|мадам|фрау|миссис|пані|панею|місіс|[وبل]?السيدة|خانم`.replace(
      /\s+/g,
      '',
    ),
  },
  /** What is planned. */
  plot: {
    en: 'plots?|plans?|planned|plotted|thwarted|foiled|alleged|attempted|attempt',
    de: '(?:anschlags|terror|attentats)?pl[aä]n(?:e|en|s|es)?',
    fr: 'projets?|plans?|complots?|préparation|tentative',
    es: 'plan(?:es)?|complot|preparación|intento',
    ru: 'план(?:а|у|ом|е|ы|ов|ам|ами|ах)?|подготовк(?:[аиеу]|ой)|попытк(?:[аиеу]|ой)|заговор(?:а|у|ом|е)?',
    uk: 'план(?:у|ом|ові|і|и|ів|ам|ами|ах)?|підготовк(?:[аиу]|ою)|підготовці|спроб(?:[аиіу]|ою)|змов(?:[аиіу]|ою)',
    ar: '(?:ال)?(?:مخطط|مخططات|خطة|مؤامرة|محاولة|تخطيط)',
    fa: 'طرح|نقشه|توطئه|برنامه|تلاش',
    tr: 'plan(?:ı|ını|ına|ının|ında|ları|larını|ından|ındaki)?|hazırlığ(?:ı|ını|ında)|girişim(?:i|ini|inin|inde)',
  },
};

const OPENS = '<'.charCodeAt(0);

/** Whether a word of a pattern is the name of a list, in angle brackets. */
export function isSynonyms(word: string): boolean {
  return word.charCodeAt(0) === OPENS && listsOf(word) !== undefined;
}

/** Whether there is a list for a language. */
export function hasSynonyms(name: string, lang: string): boolean {
  return listsOf(name)?.[lang] !== undefined;
}

/** Whether `given`, a folded word of a text, is in the list for the language of a form. */
export function isOneOf(name: string, lang: string, given: string): boolean {
  return patternOf(name, lang)?.test(plainOf(given)) ?? false;
}

function listsOf(name: string): Readonly<Record<string, string>> | undefined {
  const bare = name.slice(1, -1);
  return Object.hasOwn(SYNONYMS, bare) ? SYNONYMS[bare] : undefined;
}

/** The lists as patterns, by language and name, once they are asked for. */
const patterns = new Map<string, RegExp | null>();

function patternOf(name: string, lang: string): RegExp | null {
  const key = `${lang} ${name}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const list = listsOf(name)?.[lang];
  const pattern = list ? new RegExp(`^(?:${plainOf(foldVariants(list))})$`, 'u') : null;
  patterns.set(key, pattern);
  return pattern;
}
