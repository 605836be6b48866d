import { figuresIn } from './figures-in.ts';

/**
 * The words of a text that say what it is about: names, numbers, nouns, verbs and adjectives. Small
 * words are left out, as any two sentences share them.
 */

/**
 * Function words by language, and words that only attribute a statement: lost hedges
 * have a rule of their own.
 */
const SMALL: Readonly<Record<string, string>> = {
  en: `a an the and or but nor so yet if then than that this these those it its he him his she her hers they them their
    theirs we us our you your who whom whose which what when where why how there here is are was were be been being am has
    have had having do does did done doing will would shall should can could may might must of in on at to for from by with
    without about into onto over under between among against during before after since until through across within upon as
    per via along around near off out up down not no also only more most less least other another some any all each every
    both either neither such own same very too just even still already again later once ever never one new first second
    last many much few several while because although though however including according say said says saying told
    reported called`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn wenn als wie dass ob weil
    obwohl damit dies diese dieser dieses diesen diesem jene er sie es ihn ihm ihr ihre ihren ihrem ihrer sein seine seinen
    seinem seiner wir uns unser ich man wer was wo wann warum hier dort ist sind war waren wird werden wurde wurden worden
    sein hat haben hatte hatten kann können konnte soll sollen sollte will wollen muss müssen musste darf in im an am auf
    aus bei beim mit nach von vom vor zu zum zur für über unter zwischen gegen durch um bis seit ohne während nicht kein
    keine auch nur noch schon mehr sehr so sich selbst andere anderen alle allen jeder viele einige laut sagt sagte neue
    neuen erste ersten dann wieder`,
  fr: `le la les un une des du de au aux et ou mais donc or ni car si que qui quoi dont où ce cet cette ces cela il elle ils
    elles lui leur leurs son sa ses on nous notre nos vous votre je se en y est sont était étaient être été fut furent sera
    ont avait avaient avoir eu peut peuvent pouvait doit doivent fait faire dans sur sous avec sans pour par entre vers chez
    contre depuis pendant avant après selon dès jusque jusqu comme plus moins très aussi ne pas point non tout toute tous
    toutes autre autres même mêmes quelques plusieurs aucun aucune dit déjà encore nouveau nouvelle premier première`,
  es: `el la los las lo un una unos unas y e o u pero sino que quien quienes cual cuales cuyo cuya donde cuando como si
    porque aunque este esta estos estas ese esa esos esas eso aquel él ella ellos ellas le les se su sus nos nuestro es son
    era eran fue fueron ser sido está están estaba estar ha han había habían haber hay puede pueden debe deben hizo hacer de
    del al a en con sin por para sobre bajo entre hacia hasta desde contra según durante antes después tras más menos muy
    también no ni ya todo toda todos todas otro otra otros otras mismo misma algunos algunas varios cada dijo dice nuevo
    nueva primer primera`,
  ru: `и а но или да же ли бы не ни что чтобы как если когда где куда откуда почему потому так также тоже это этот эта эти
    этого этой этих этому тот та те того той тех он она оно они его ее им ими них нему ней мы нас наш вы ваш я который
    которая которое которые которого которой которых которую был была было были быть будет будут есть стал стала стало стали
    может могут мог должен в во на с со из к ко у о об от до по за под над при про без для через между перед после против
    среди около уже еще только лишь более менее очень свой своя свои своего своей своих себя сам все всех весь вся другой
    другие других один одна новый новая сказал сообщил заявил`,
  ar: `في من إلى على عن مع بين بعد قبل عند منذ حتى خلال ضد تحت فوق حول دون أمام وراء لدى هو هي هم هن هما هذا هذه ذلك تلك
    هؤلاء الذي التي الذين اللذان اللتان اللاتي ما ماذا متى أين كيف لماذا كان كانت كانوا يكون تكون ليس ليست قد لقد سوف لا لم
    لن إن أن أنه أنها أو ثم بل لكن لكنه كما كل بعض أي غير أيضا حيث إذا إذ لأن عندما بينما قال قالت أعلن أعلنت ذكر ذكرت جديد
    جديدة أول أولى تم`,
};

/** In other languages, words of at most this many letters count as function words. */
const SHORT = 3;

/**
 * Irregular English forms, each with its base form or a word that means the same: “died”, “death”.
 */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `led lead, left leave, took take, taken take, held hold, fought fight, won win, built build, began begin, begun begin,
  fell fall, fallen fall, met meet, paid pay, sold sell, spent spend, wrote write, written write, made make, gave give,
  given give, came come, became become, went go, gone go, knew know, known know, grew grow, grown grow, kept keep, lost
  lose, sent send, stood stand, sought seek, bought buy, brought bring, broke break, broken break, chose choose, chosen
  choose, drove drive, driven drive, rose rise, risen rise, shot shoot, struck strike, spoke speak, spoken speak, died
  death, dead death, fled flee, sank sink, sunk sink, swore swear, sworn swear, threw throw, thrown throw, men man, women
  woman, people person, children child, lives life`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([form = '', stem = '']) => [form, stem]),
);

const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** Scripts that put no spaces between words: nothing here can tell words apart. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;

/**
 * Written onto an Arabic word: “and”, “so”, “by”, “for”, “like”, and the
 * article; and what follows it.
 */
const ARABIC_BEFORE = /^(?:[وف]?[بك]?ال|[وف]?لل|[وفبلك](?=\p{L}{3}))(?=\p{L}{2})/u;
const ARABIC_AFTER = /(?<=\p{L}{2})(?:ات|ون|ين|ان|يه|ها|هم|ه|ي|ا)$/u;
/** Long vowels, which change from the singular to the plural, and from verb to noun. */
const ARABIC_VOWELS = /(?<=\p{L})[اويى]/gu;

/** The content words of a text, without case, accents and inflection. */
export function contentWords(text: string, lang: string): ReadonlySet<string> {
  const small = smallWords(lang);
  const numbers = figuresIn(text).map(({ value }) => String(value));
  const words = Array.from(text.replace(/[’']s(?!\p{L})/gu, '').matchAll(WORD), ([word]) =>
    folded(word),
  ).filter((word) => (small ? word.length > 1 && !small.has(word) : word.length > SHORT));
  return new Set([...words.map((word) => stemOf(word, lang)), ...numbers]);
}

/** Whether words can be told apart in a text. */
export function hasWords(text: string): boolean {
  return !UNSPACED.test(text);
}

/** Whether two content words share a stem. */
export function isKin(one: string, other: string, lang: string): boolean {
  if (one === other) return true;
  if (/^\d/.test(one) || /^\d/.test(other)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  // “Afghan” and “Afghanistan”, “election” and “elected”; “war” and “wars”.
  if (same >= 4 && short.length - same <= 2) return true;
  if (same >= 3 && same === short.length && long.length - same <= 3) return true;
  // “Stichwahl” has “Wahl” in it.
  return lang === 'de' && short.length >= 4 && long.endsWith(short);
}

const known = new Map<string, ReadonlySet<string>>();

function smallWords(lang: string): ReadonlySet<string> | null {
  const list = SMALL[lang];
  if (list === undefined) return null;
  const before = known.get(lang);
  if (before) return before;
  const words = new Set(list.trim().split(/\s+/).map(folded));
  known.set(lang, words);
  return words;
}

function stemOf(word: string, lang: string): string {
  if (lang === 'en') return IRREGULAR.get(word) ?? word;
  if (lang !== 'ar') return word;
  const bare = word.replace(ARABIC_BEFORE, '').replace(ARABIC_AFTER, '');
  return bare.replace(ARABIC_VOWELS, '');
}

/** Without case and accents; Arabic without its vowel signs, and with one alif and one h. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ة', 'ه').toLowerCase();
}
