import { BEARERS, QUOTED_BEARERS } from './bearers.ts';
import { foldVariants } from './fold.ts';
import { plainOf } from './letters.ts';
import { adjoins } from './neighbours.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';

/**
 * Words that, right after a name, say that it belongs to somebody or something else: “Goma, a drink of sesame”,
 * “Angelo Rubio, a plumber from Tampa”. Left out is what news calls those who do have entries: actor, lawyer, town,
 * bank of the Jordan. A trailing hyphen stands for any ending.
 */
const WORDS =
  `plumber nurse runner conductor pianist violinist cellist composer sculptor painter novelist dancer baker barber gardener
  boxer wrestler swimmer sprinter jockey footballer goalkeeper midfielder cricketer golfer cyclist dentist surgeon schoolteacher
  librarian pensioner waiter teenager toddler quartet quintet trio duo band film movie sitcom musical novel song album drink
  midwife carpenter electrician mechanic farmer welder tailor butcher optician vet veterinarian seamstress locksmith
  bar parlour parlor diner deli store shop salon pub garage brewery winery hardware-store
  taxi taxista taxist- lateral delantero-
  cocktail dish cheese perfume restaurant cafe bakery pizzeria hotel ferry yacht racehorse mare stallion startup brand
  taxifahrer- klempner- krankenschwester- hebamme- tischler- schreiner- elektriker- landwirt- metzger- optiker- tierarzt- hausmeister- schneider- pfleger- laufer- dirigent- komponist- bildhauer- maler- lehrerin lehrer backer- friseur- boxer- schwimmer- rentner-
  geldhaus getrank film roman kneipe gasthaus restaurant pferd stute fahre
  plombier- infirmier- sage-femme menuisier- charpentier- electricien- boucher- opticien- veterinaire- couturier- coureur- boulanger- coiffeur- coiffeuse- cuisinier- caissier- vendeuse- boxeur- nageur- retraite- compositeur- sculpteur- quatuor groupe-punk boisson fromage
  fontanero- enfermer- comadrona- carpinter- electricista- carnicer- veterinari- sastre- costurer- corredor- panader- peluquer- boxeador- nadador- jubilad- compositor- escultor- barrio bebida cuarteto banda-punk
  назва название кличка псевдоним discoteca discothèque disco mote municipio orquesta сантехник- медсестр- бегун- пекар- парикмахер- боксер- пловец пловчих- пенсионер- композитор- скульптор- дирижер- напиток квартет
  повар пасечник- кухар кухарка пасічник- кравчин- таксист- таксистк- сантехнік- бігун- перукар- боксер- плавець плавчин- пенсіонер- скульптор- диригент- напій гурт
  سباك ممرضة ممرض خباز ملاكم سباح متقاعد ملحن نحات پرستار لوله‌کش نانوا بوکسور شناگر بازنشسته آهنگساز
  taksici- taksi tesisatci- hemsire- kosucu- firinci- berber- boksor- yuzucu- emekli besteci- heykeltiras-`
    .split(/\s+/)
    .map((word) => plainOf(foldVariants(word)));

const WHOLE: ReadonlySet<string> = new Set(WORDS.filter((word) => !word.endsWith('-')));
const BEGINNINGS = WORDS.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1));

/**
 * Words that begin another clause or say where or when, so that no apposition follows: “Trump, and a nurse said”, “Meloni, at a
 * restaurant in Rome”. Left out is what can begin an apposition: “with”, “of”, “as”.
 */
const NOT_APPOSED: ReadonlySet<string> = new Set(
  `and or but while when because if although in at on for during after before und oder aber sondern während weil wenn im am bei beim
  für nach vor et ou mais quand lorsque dans chez pour pendant après avant y pero cuando mientras en para durante después antes
  и или но а когда пока во на для після после перед і й та або але коли поки у ve ama fakat ancak و اما ولی در برای`
    .split(/\s+/)
    .map((word) => plainOf(foldVariants(word))),
);

/** A comma or a dash, which Russian has for “is”. */
const PARTS = /^["»”]?(?:[,،] | [-–—] ?| ?[–—])$/;
const CAPITALISED = /^\p{Lu}\p{M}*\p{Ll}/u;
const BETWEEN = /^(?: |-|['’])$/;
/** An article and up to two adjectives: “a black-metal quartet”. */
const MAX_WORDS = 4;
/** What bears a name stands closer, as other nouns do further off: “the cat”. */
const MAX_BEFORE_BEARER = 2;
const LONGEST_WORD = 24;

/**
 * Whether the words right after a name, or after it and a family name, say that it is somebody or something else's.
 */
export function isApposed({ last }: Match, texts: Texts): boolean {
  const { words } = texts;
  const isSameText = (at: number) => at < words.length && words.texts[at] === words.texts[last];
  const gap = (at: number) => foldVariants(texts.gap(at) ?? '');
  let end = last;
  // A shop: “Meloni’s, a parlour”.
  if (isSameText(last + 1) && gap(last) === "'" && texts.word(last + 1) === 's') end++;
  else if (isSameText(last + 1) && gap(last) === ' ' && CAPITALISED.test(texts.word(last + 1)))
    end++;
  if (!isSameText(end + 1) || !PARTS.test(texts.gap(end) ?? '')) return false;
  if (isNotApposed(texts.word(end + 1))) return false;
  const isDash = /[-–—]/.test(texts.gap(end) ?? '');
  for (let at = end + 1; at <= end + MAX_WORDS && isSameText(at); at++) {
    if (at > end + 1 && !BETWEEN.test(gap(at - 1))) return false;
    if (isOther(texts.word(at))) return true;
    if (at <= end + MAX_BEFORE_BEARER && BEARERS.has(texts.word(at))) return true;
    if (isDash && QUOTED_BEARERS.has(texts.word(at))) return true;
  }
  return false;
}

const FOLLOW_ARTICLE = 3;
const MAX_TO_SCHOOL = 6;
const HEADS = beginnings(
  'president rector dean provost student presid rektor dekan recteur doyen etudiant decan estudiante ректор декан студент ogrenci',
);
const SCHOOLS = beginnings(
  'universit college universidad hochschule gymnasium lycee instituto университет університет гимнази institut колледж коледж universite lise',
);

function beginnings(words: string): readonly string[] {
  return words.split(' ').map((word) => plainOf(foldVariants(word)));
}

/**
 * Whether the words right after a full name say that it is somebody else's: a trade, or an office at a school, which no head
 * of state has: “Joseph Aoun, the president of Northeastern University”.
 */
export function isNamesakeByOffice({ last }: Match, texts: Texts): boolean {
  const { words } = texts;
  const isSameText = (at: number) => at < words.length && words.texts[at] === words.texts[last];
  if (!isSameText(last + 1) || !PARTS.test(texts.gap(last) ?? '')) return false;
  if (isNotApposed(texts.word(last + 1))) return false;
  const begins = (at: number, list: readonly string[]) => {
    const plain = plainOf(foldVariants(texts.word(at).slice(0, LONGEST_WORD)));
    return list.some((one) => plain.startsWith(one));
  };
  let head = -1;
  for (let at = last + 1; at <= last + FOLLOW_ARTICLE + MAX_TO_SCHOOL && isSameText(at); at++) {
    if (at > last + 1 && !BETWEEN.test(foldVariants(texts.gap(at - 1) ?? ''))) return false;
    if (head >= 0 && begins(at, SCHOOLS)) return true;
    if (at > last + FOLLOW_ARTICLE) continue;
    if (isOther(texts.word(at))) return true;
    if (head < 0 && begins(at, HEADS)) head = at;
  }
  return false;
}

/** Trades that nobody has who leads a country or a party, as they stand before a name. */
const BEFORE: ReadonlySet<string> = new Set(
  `futbolista delantero portero cantante cantautor torero poeta novelista pintor ciclista tenista
  chanteur chanteuse peintre poète romancier footballeur attaquant cycliste
  الكاتب الكاتبة الفنان الفنانة المطرب المطربة المخرج الشاعر الشاعرة الملحن الروائي المهاجم المدافع الموسيقار`
    .split(/\s+/)
    .map((word) => plainOf(foldVariants(word))),
);

/** Whether a trade stands before a full name, by which it is another's: الفنان أحمد الشرع. */
export function isTradeBefore({ first, last, pattern }: Match, texts: Texts): boolean {
  if (first === last || pattern.caseless || !adjoins(first - 1, texts)) return false;
  return BEFORE.has(plainOf(foldVariants(texts.word(first - 1).slice(0, LONGEST_WORD))));
}

function isNotApposed(word: string): boolean {
  return word.length <= LONGEST_WORD && NOT_APPOSED.has(plainOf(foldVariants(word)));
}

function isOther(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  const plain = plainOf(foldVariants(word));
  return WHOLE.has(plain) || BEGINNINGS.some((beginning) => plain.startsWith(beginning));
}
