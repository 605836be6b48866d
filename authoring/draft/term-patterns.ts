/** What terms look like in English text. */

/** What nouns of events are about: “attack on …”, “talks between …”. */
const DEED =
  'attack|assault|bombing|explosion|shooting|killing|murder|assassination|massacre|raid|strike|airstrike|invasion|offensive|siege|occupation|annexation|blockade|intervention|withdrawal|evacuation|threat|plot|uprising|revolt|protests|crackdown|defeat|takeover|ascendancy|fall|crash|earthquake|trial|genocide|referendum|elections?';
/** Nouns of events between two sides. */
const BETWEEN =
  'war|conflict|fighting|clashes|enmity|rivalry|dispute|tensions|talks|negotiations|agreement|treaty|accord|ceasefire|truce';
/**
 * The object of a deed: a name, with small words before and in it, and the common
 * noun that it may end in.
 */
const OBJECT =
  '(?:the )?(?:\\p{Lu}[\\p{L}-]+ ?|[a-z]+ (?=\\p{Lu})){1,4}(?:airport|embassy|mosque|church|cathedral|station|school|base|parliament|border|civil war|war|conflict)?';

/**
 * Events without a proper name: “attack on Kabul airport”, “Syrian civil war”; one
 * may stand within another.
 */
export const EVENTS = [
  new RegExp(
    `(?<![\\p{L}’']|\\p{Lu}[\\p{L}-]*[’']s? )(?:\\p{L}+ )?(?:${DEED}) (?:on|of|in|at|from|near|against) ${OBJECT}`,
    'gu',
  ),
  new RegExp(`\\b(?:${BETWEEN}) between ${OBJECT} ?and ${OBJECT}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}’'])\\p{Lu}[\\p{L}-]+[’']s? (?:${DEED})\\b(?: (?:on|of|in|at|against) ${OBJECT})?`,
    'gu',
  ),
  // What somebody did somewhere, and what happened to somebody: often, there
  // is no other name for it.
  new RegExp(
    `\\b(?:\\p{Ll}+ )?(?:bombers?|gunm[ae]n|attackers?|militants) (?:\\p{Ll}+ ){1,3}(?:near|at|outside|inside) (?:the )?(?:\\p{Ll}+ of )?${OBJECT}`,
    'gu',
  ),
  /(?<!\p{L})\p{L}{4,}[’']s (?:death|killing|murder|assassination|execution|abduction)\b/gu,
  /\b\p{Lu}[\p{L}-]+ (?:civil war|military intervention|intervention|invasion|revolution|withdrawal|airstrikes)\b/gu,
];

/** Common nouns of politics, religion and law that readers ask about. */
export const CONCEPT =
  /\b(?:caliphate|sharia(?: law)?|islamic law|shiites?|shia|sunnis?|islamists?|jihad|embassy|coup|sanctions|ceasefire|referendum|suicide bomb\p{L}*|small arms(?: and light weapons)?|terroris[tm]\p{L}*|claims? of responsibility|muslims|christians|jews|hindus|buddhists|catholics|protestants|nationalism|federalism|insurgen\p{L}+|\p{L}+(?:ism|cracy|archy))\b/giu;

/** State bodies, named with a nationality: “the Swedish parliament”. */
export const BODY =
  /(?<!\p{L})(?:(?:North|South|East|West) )?\p{Lu}\p{Ll}+(?:ish|ch|an|ese|i) (?:parliament|army|military|senate|congress|police|navy|air force|supreme court|central bank|coast guard|(?:(?:government|security|armed|special) )?forces)\b/gu;

/** Two or three otherwise unknown capitalised words: usually a person's name. */
export const FULL_NAME = /^\p{Lu}\p{Ll}+(?: (?:al-|bin |de |van )?\p{Lu}\p{Ll}+(?<!an|ish)){1,2}$/u;

/**
 * Names that small words hold together, by the noun before them: “Committee to Protect
 * Journalists”, “Save the Children”.
 */
const JOINED = [
  '(?:\\p{Lu}[\\p{L}-]+ )*(?:Institute|Ministry|Bureau|Department|Office|Agency|Cent(?:er|re)|Committee|Commission|Council|Board|School) (?:of|for) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)* and \\p{Lu}[\\p{L}-]+',
  '(?:\\p{Lu}[\\p{L}-]+ )*(?:Alliance|Alternative|Association|Campaign|Cent(?:er|re)|Coalition|Committee|Council|Foundation|Fund|Initiative|Institute|Movement|Network|Observatory|Office|Organi[sz]ation|Partnership|Party|Physicians|Union) (?:for|to|on|Against|against) (?:the )?\\p{Lu}[\\p{L}-]+',
  '(?:Save|Stop|Feed) the \\p{Lu}[\\p{L}-]+',
].map((pattern) => `(?<![\\p{L}\\p{N}])${pattern}(?: \\p{Lu}[\\p{L}-]+)*`);
/** Proper names: runs of capitalised words, with the lower-case words that names contain. */
export const NAME = new RegExp(
  `${JOINED.join('|')}|(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}’'-]*(?:(?: (?:of|al|bin|ibn|de|del|della|da|dos|di|du|von|van|van der|von der|de la) | (?:al|el|ul)-| |[-–])\\p{Lu}[\\p{L}\\p{N}-]*)*`,
  'gu',
);

/** Forms of address and offices, which precede a name without being part of it. */
export const OFFICE =
  /^(?:.* )?(?:President|Chancellor|Minister|Premier|Secretary|Ambassador|Spokes(?:man|woman|person)|Governor|Gov|Mayor|Senator|Sen|Representative|Rep|Congress(?:man|woman)|Leader|Chair(?:man|woman)|Director|Commissioner|Commander|Commandant|(?:Major|Brigadier|Lieutenant)[ -]General|General|Colonel|Captain|Admiral|Sergeant|Judge|Justice|Professor|Prof|Doctor|Dr|Mr|Mrs|Ms|Sir|Dame|King|Queen|Prince|Princess|Pope|Sheikh|Ayatollah|Imam|Datuk|Seri)\b[.,]? ?/u;
/**
 * With a single word after them, these are part of the name: “General Motors”, “King
 * Charles”, “Prince Harry”.
 */
export const PART_OF_NAME =
  /^(?:.* )?(?:General|King|Queen|Prince|Princess|Pope|Judge|Justice|Leader) \S+$/u;

export const STOP = new Set(
  'Thousands Hundreds Dozens Millions The A An Over It Its This That These Those They Their Since Until Unable Formed Following Despite Lacking Leadership One Just Earlier Furthermore Initially Initial Also After Before In On At For From With However While When He She His Her We Our Some Most Many New Law Year Last Next President General'.split(
    ' ',
  ),
);

/** Nouns that say what something is: alone, as in “the City”, they name nothing. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  'city town village county district province region state republic country island river university college school hospital church museum cathedral airport parliament legislature assembly court tribunal ministry department government administration cabinet council committee commission agency authority board company party army police embassy institute association organisation organization foundation fund here there'.split(
    ' ',
  ),
);
