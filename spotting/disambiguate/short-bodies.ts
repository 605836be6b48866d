import { OPENERS } from '../lists/openers.ts';
import { adjoins, CAPITALISED, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { isQuoted } from '../namesakes/quotations.ts';
import { covering, nearest } from '../weigh/positions.ts';
import { NEAR, type Page } from '../weigh/weigh.ts';
import { foldedPattern, foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';
import { PERSIAN, type ShortNames } from './short-persian.ts';

/**
 * Bodies that are called by the noun of their name once they have been named: “the International
 * Criminal Court … the Court”, الوكالة الدولية للطاقة الذرية … الوكالة, “Uluslararası Atom
 * Enerjisi Ajansı … Ajans”. Any other body has the same noun, so that the page must have named
 * this one before, and no other.
 */

/** How far before it the body is named, in words. */
const MAX_BACK = 150;

const ENGLISH_NOUNS =
  /^(?:Guards?|Court|Agency|Union|Authority|Alliance|Council|Commission|Fund|Strait|North)$/;

const ENGLISH: ShortNames = {
  isNoun: ([article, noun = '', more]) =>
    article === 'the' && more === undefined && ENGLISH_NOUNS.test(noun),
  standsAlone: ({ first, last }, texts) =>
    isRaised(last, texts) && texts.casing(first) === 'sentence' && !goesOn(last, texts),
  isOther: (at, { last }, texts) =>
    stemOf(texts.word(at)) === stemOf(texts.word(last)) && isOfName(at, texts),
};

/** In Turkish, written with a capital, by what they begin with in any case. */
const TURKISH_NOUNS = /^(?:ajans|mahkeme|divan|i\u0307?ttifak|konsey)/;

const TURKISH: ShortNames = {
  isNoun: ([noun = '', more]) =>
    more === undefined &&
    CAPITALISED.test(noun) &&
    TURKISH_NOUNS.test(foldVariants(noun).toLowerCase()),
  // Any noun has a capital where a sentence begins.
  standsAlone: ({ first, last }, texts) =>
    isRaised(last, texts) &&
    texts.casing(first) === 'sentence' &&
    adjoins(first - 1, texts) &&
    !isOfName(last, texts),
  isOther: (at, { last }, texts) => {
    const [stem] = TURKISH_NOUNS.exec(folded(last, texts)) ?? [];
    return stem !== undefined && folded(at, texts).startsWith(stem) && isOfName(at, texts);
  },
};

/** In German, a cathedral and a strait, which have a capital like every noun. */
const GERMAN_NOUNS = /^(?:Dom(?:e?s|e)?|Meerengen?)$/;

const GERMAN: ShortNames = {
  isNoun: ([noun = '', more]) => more === undefined && GERMAN_NOUNS.test(noun),
  standsAlone: ({ first, last }, texts) =>
    adjoins(first - 1, texts) &&
    BEFORE_NOUN.test(texts.word(first - 1)) &&
    texts.casing(first) === 'sentence' &&
    !isDescribed(last, texts),
  // Of each kind there are many: den Aachener Dom, die Meerenge von Gibraltar, der Dom von Speyer.
  isOther: (at, { last }, texts) =>
    texts.word(at).slice(0, GERMAN_STEM) === texts.word(last).slice(0, GERMAN_STEM) &&
    GERMAN_NOUNS.test(texts.word(at)) &&
    (isDescribed(at, texts) ||
      (adjoins(at - 1, texts) &&
        CAPITALISED.test(texts.word(at - 1)) &&
        /er$/.test(texts.word(at - 1)))),
};
const GERMAN_STEM = 3;
/** Articles and the like, which may open a sentence. */
const BEFORE_NOUN = /^(?:\p{Ll}.*|D(?:e[mnrs]|ie)|[AI]m|Beim|Vom|Zu[mr])$/u;

/**
 * Whether a noun has its town or its saint behind it, or is half of another: Dom zu Speyer,
 * Dom St. Peter, Dom-Museum.
 */
function isDescribed(at: number, texts: Texts): boolean {
  if (!isFollowed(at, texts)) return false;
  if (texts.gap(at) === '-') return true;
  if (!adjoins(at, texts)) return false;
  const next = texts.word(at + 1);
  return (
    CAPITALISED.test(next) ||
    next === 'von' ||
    (next === 'zu' && CAPITALISED.test(texts.word(at + 2)))
  );
}

const AGENCY = foldVariants('وكال');
/**
 * In Arabic, the agency, the court, the group, the movement, the organisation, the party, the body,
 * the strait, the strip of land, the fund, the alliance, the union, the council and the army, by
 * what they begin with in any state: وكالة, وكالات.
 */
const ARABIC_STEMS: ReadonlyMap<string, string> = new Map(
  'وكال/ة محكم/ة جماع/ة حرك/ة تنظيم/ حزب/ هيئ/ة مضيق/ شباب/ قطاع/ صندوق/ حلف/ اتحاد/ مجلس/ جيش/'
    .split(' ')
    .map((noun) => {
      const [stem = '', ending = ''] = noun.split('/');
      return [foldVariants(`ال${stem}${ending}`), foldVariants(stem)];
    }),
);
/**
 * A movement that is called by a noun for people, the young: its verbs are
 * feminine, and theirs are not.
 */
const YOUTH = foldVariants('الشباب');
const OF_MOVEMENT = foldedPattern(
  /^[وف]?(?:[بلك]?(?:باسم|قيادة|زعيم|مسلح[يو]|مسلحين|مقاتل[يو]|عناصر|أنصار|مواقع|معاقل|سيطرة|قبضة|حركة|جماعة|مليشيا|ميليشيا)|(?:قال|أعلن|أكد|نف|أوضح|أضاف|اتهم|هدد|تبن|رفض|ذكر|شن|هاجم|استعاد|استول|سيطر|انسحب|خسر|فجر|فرض|أعدم|كثف|بايع|وجه)ت|ت(?:سيطر|قول|علن|شن|قاتل|خوض|تبنى|واصل|هاجم|نشط|فرض|حكم|سعى|هدد|نفي|ستهدف|رتبط))$/u,
);
/**
 * Nouns that are also those of what is done, so that something beside them must tell a body: حرية
 * الحركة is the freedom of movement, and سوء التنظيم is bad organisation.
 */
const OF_DOING: ReadonlySet<string> = new Set(
  ['الحركة', 'التنظيم', 'الحزب', 'الهيئة'].map(foldVariants),
);
/** What a body says, does and has, before it. */
const OF_BODY = foldedPattern(
  /^[وف]?(?:[بلك]?(?:باسم|قيادة|زعيم|زعماء|قائد|قادة|قياد(?:ات|يي|ي)|مسلح[يو]|مقاتل[يو]|عناصر|أعضاء|أنصار|أتباع|متحدث|وفد|حكومة|مواقع|معاقل|صواريخ|سلاح|بيان|كوادر|جناح|صفوف|أمين)|(?:قال|أعلن|أكد|نف|أوضح|أضاف|اتهم|حذر|تبن|رفض|وافق|ذكر|اعتبر|طالب|شن)ت|دعت|قال|أعلن|أكد|نفى|أوضح|أضاف|اتهم|حذر|تبنى|رفض|وافق|اعتبر|شن)$/u,
);
/**
 * Attributes that say no more than which kind of body it is, or what has become of a place: التنظيم
 * المتطرف, القطاع المحاصر.
 */
const MILITANT = foldedPattern(/^ال(?:متطرف|متشدد|إرهابي|جهادي|مسلح|محاصر|مدمر|منكوب)ة?$/u);
/** What Arabic attaches to the front of a noun. */
const ATTACHED = foldedPattern(/^[وف]?(?:[بك]?ال|لل|[بلك])?/u);
const DEFINITE = foldedPattern(/^[وف]?(?:[بك]?ال|لل)/u);
/** By proxy, not in the agency: الحرب بالوكالة. */
const BY_PROXY = foldedPattern(/^[وف]?بالوكالة$/u);
/**
 * A definite word is an attribute of the noun before it, unless it is a relative pronoun or a time:
 * الوكالة الوطنية, but الوكالة التي, الوكالة الأحد.
 */
const ATTRIBUTE = foldedPattern(
  /^(?!ال(?:تي|ذي|ذين|لتان|لتين|يوم|آن|ليلة|أسبوع|شهر|عام|سنة|سبت|أحد|[إا]ثنين|ثلاثاء|أربعاء|خميس|جمعة)$)(?:ال|لل)\p{L}/u,
);
/** News agencies that are called so without that noun. */
const NEWS_AGENCIES: ReadonlySet<string> = new Set(
  'رويترز فرانس برس أسوشيتد أسوشييتد بلومبرغ بلومبيرغ تسنيم فارس إرنا مهر إيسنا سانا وفا واس الأناضول تاس نوفوستي سبوتنيك إنترفاكس شينخوا'
    .split(' ')
    .map(foldVariants),
);

const ARABIC: ShortNames = {
  isNoun: ([noun = '', more]) => more === undefined && ARABIC_STEMS.has(noun),
  standsAlone: (noun, texts) => {
    const { last } = noun;
    return (
      !BY_PROXY.test(folded(last, texts)) && !hasAttribute(last, texts) && isToldAsBody(noun, texts)
    );
  },
  isOther: (at, { pattern }, texts) => {
    const word = folded(at, texts);
    const stem = ARABIC_STEMS.get(pattern.words[0] ?? '') ?? '';
    if (stem === AGENCY && NEWS_AGENCIES.has(word)) return true;
    // «و» may be attached or a part of the noun.
    if (!word.replace(ATTACHED, '').startsWith(stem) && !word.startsWith(stem)) return false;
    return !DEFINITE.test(word) || hasAttribute(at, texts);
  },
};

/**
 * In Russian and Ukrainian, in any case: an alliance, an agency and a pipeline with a capital, a
 * cathedral with or without.
 */
const SLAVIC_NOUNS = /^(?:[Аа]льянс|[Аа]гентств|[Сс]обор|[Пп]от[оі]к)(?:[ауеоієі]|ом|ові)?$/;
const CATHEDRAL = /^собор/;
/** A pipeline is called a stream. */
const STREAM = /^пот[оі]к/;
/** The data of a body have the ending of an adjective: по данным Агентства. */
const SLAVIC_ADJECTIVE = /(?<!^данн)(?:[иыоі]й|[оеь]го|[оеь]му|[иы]м|[ое]м|[иы]х)$/;
const GENITIVE_PLURAL = /^\p{Ll}+(?:[оеєії]в|[иы]х|ей)$/u;

const SLAVIC: ShortNames = {
  isNoun: ([noun = '', more]) => more === undefined && SLAVIC_NOUNS.test(noun),
  // Behind the end of a sentence, any noun has a capital: an agency may be that which reports.
  standsAlone: ({ first, last }, texts) =>
    texts.casing(first) === 'sentence' &&
    !isDescribedSlavic(last, texts) &&
    (CATHEDRAL.test(folded(last, texts)) ||
      (isRaised(last, texts) &&
        (adjoins(first - 1, texts) ||
          /^альянс/.test(folded(last, texts)) ||
          (STREAM.test(folded(last, texts)) && isQuoted({ first, last }, texts))))),
  isOther: (at, { last }, texts) =>
    slavicStem(texts.word(at).toLowerCase()) === slavicStem(folded(last, texts)) &&
    isDescribedSlavic(at, texts),
};
const SLAVIC_STEM = 5;

function slavicStem(word: string): string {
  return word.slice(0, SLAVIC_STEM).replace('потік', 'поток');
}

/**
 * Whether a noun has an adjective before it or something in the genitive behind it: Миланский
 * собор, Альянс демократів.
 */
function isDescribedSlavic(at: number, texts: Texts): boolean {
  if (adjoins(at - 1, texts) && SLAVIC_ADJECTIVE.test(folded(at - 1, texts))) return true;
  if (!isFollowed(at, texts)) return false;
  const next = texts.word(at + 1);
  // In quotation marks, the name of another: агентство «Интерфакс».
  if (!adjoins(at, texts)) return /^[- ]["\u00AB\u201C\u201E]?$/.test(texts.gap(at) ?? '');
  return CAPITALISED.test(next) || GENITIVE_PLURAL.test(next);
}

const SHORT_NAMES: ReadonlyMap<string, ShortNames> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['tr', TURKISH],
  ['ar', ARABIC],
  ['fa', PERSIAN],
  ['ru', SLAVIC],
  ['uk', SLAVIC],
]);

/** Whether a form is nothing but such a noun and its article. */
export function isShortForBody({ pattern: { words, kind, lang } }: Match): boolean {
  return kind === 'ambiguous' && (SHORT_NAMES.get(lang)?.isNoun(words) ?? false);
}

/** Whether the page has named the body before it, and no other of its kind. */
export function isBodyNamedBefore(noun: Match, page: Page): boolean {
  const { texts, named, shown } = page;
  const { first, pattern } = noun;
  const own = named.get(pattern.entry) ?? toldInFull(noun, page);
  const language = SHORT_NAMES.get(pattern.lang);
  if (own.length === 0 || !language?.standsAlone(noun, texts)) return false;
  const phrases = (shown.get(pattern.entry) ?? []).filter(
    (one) => one.first < one.last && !language.isNoun(one.pattern.words),
  );
  let isNamed = false;
  for (let at = first - 1; at >= Math.max(0, first - MAX_BACK); at--) {
    if (covering(own, at)) isNamed = true;
    // Another name of its own, which by itself could be another's, is no other body: جيش الاحتلال.
    else if (!covering(phrases, at) && language.isOther(at, noun, texts)) return false;
  }
  return isNamed;
}

/**
 * Where a movement of the young is named by a form of several words that needs a cue, and has
 * one: حركة الشباب in Somalia.
 */
function toldInFull({ pattern: { entry, words } }: Match, { shown, cues }: Page): Match[] {
  if (words[0] !== YOUTH) return [];
  return (shown.get(entry) ?? []).filter(
    (one) => one.first < one.last && nearest(one, cues.get(entry)).distance <= NEAR,
  );
}

/** Whether an Arabic noun is of a body, or the words beside it say so. */
function isToldAsBody({ first, last, pattern }: Match, texts: Texts): boolean {
  if (pattern.words[0] === YOUTH) {
    if (isQuoted({ first, last }, texts)) return true;
    return adjoins(first - 1, texts) && OF_MOVEMENT.test(folded(first - 1, texts));
  }
  if (!OF_DOING.has(pattern.words[0] ?? '')) return true;
  if (isQuoted({ first, last }, texts)) return true;
  if (adjoins(last, texts) && MILITANT.test(folded(last + 1, texts))) return true;
  return adjoins(first - 1, texts) && OF_BODY.test(folded(first - 1, texts));
}

/** Whether an Arabic noun has an attribute behind it. */
function hasAttribute(at: number, texts: Texts): boolean {
  if (!adjoins(at, texts)) return false;
  const next = folded(at + 1, texts);
  return ATTRIBUTE.test(next) && !MILITANT.test(next);
}

function isRaised(word: number, texts: Texts): boolean {
  return CAPITALISED.test(texts.word(word));
}

/**
 * Whether a noun is part of another's name: the High Court, the Coast Guard, the Court of Appeal.
 */
function isOfName(at: number, texts: Texts): boolean {
  if (!isRaised(at, texts)) return false;
  if (goesOn(at, texts)) return true;
  if (!adjoins(at - 1, texts)) return false;
  const before = texts.word(at - 1);
  return CAPITALISED.test(before) && !OPENERS.has(before.toLowerCase());
}

/** The Guard and the Guards are one. */
function stemOf(word: string): string {
  return word.replace(/s$/, '');
}

/** Whether a noun is the first of a longer name: the Court of Appeal, the Union Jack. */
function goesOn(last: number, texts: Texts): boolean {
  if (!isFollowed(last, texts) || texts.gap(last) !== ' ') return false;
  const next = texts.word(last + 1);
  return next === 'of' || next === 'for' || CAPITALISED.test(next);
}
