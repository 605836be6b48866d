import { adjoins, folded, isFollowed } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import { plainOf } from '../../words/letters.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Phrases that name an event, such as “attack on Kabul airport” and “guerra de Siria”, in sentences
 * that speak of none: of an attack that was foiled, of what a country does against drugs, of a
 * further war, or of one that is avoided.
 */

/** Whether a phrase for an event stands where another is spoken of, or none. */
export function isNoSuchEvent(match: Match, texts: Texts): boolean {
  if (match.first === match.last) return false;
  if (isFoiled(match, texts) || isAgainstAnEvil(match, texts)) return true;
  return isFurtherWar(match, texts) || isAvoidedWar(match, texts);
}

/** What an attack is called, by how the word begins. */
const ATTACK = foldedPattern(
  /^(?:attack|bomb|terror|blast|explosion|suicide|anschlag|attentat|attaque|atentado|ataque|doble|double|doppel|selbstmord|теракт|атак|взрыв|подрыв|вибух|подв[іо]йн|двойн|هجوم|هجمات|تفجير|اعتداء|حمله|حملات|بمب|انفجار|saldiri)/,
);
/**
 * That one was foiled. Where there are no articles, only as something that was done: what could be
 * prevented may have taken place.
 */
const FOILED = foldedPattern(
  /^(?:foil|thwart|avert|prevent|vereitel|verhinder|dejou|frustr|desbarat|предотвратил|предотвращ[её]н|в[іи]дверну|в[іи]двернен|запоб[іи]г(?:л[аи])?$|أحبط|إحباط|خنثی|ناکام|engelle(?:di|ndi|nmi)|onle(?:di|ndi|nmi))/,
);
const NEAR_FOILED = 5;
/**
 * What says that one of any number is meant, while the attack that could have
 * been prevented is that one.
 */
const INDEFINITE =
  /^(?:an?|another|further|eine?[mnrs]?|weitere[mnrs]?|un[ae]?|autres?|nouve(?:l|lle|au)|otr[ao]s?|nuev[ao]s?)$/;
/** After these, it was not. */
const NOT = foldedPattern(/^(?:not|never|nicht|pas|no|не|ні|لم|لن|فشلت?|failed)$/);
const ARTICLES = /^\p{Script=Latin}+$/u;

function isFoiled({ first, last }: Match, texts: Texts): boolean {
  const [head, end] = [wordAt(first, texts), wordAt(last, texts)];
  if (!ATTACK.test(head) && !ATTACK.test(end)) return false;
  // Turkish has no article either, and the noun behind what was attacked.
  const hasArticles = ARTICLES.test(head) && ATTACK.test(head);
  let isAny = !hasArticles;
  for (let at = first - 1; at >= first - NEAR_FOILED && isBeside(at, texts); at--) {
    const word = wordAt(at, texts);
    if (INDEFINITE.test(word)) isAny = true;
    else if (FOILED.test(word))
      return (
        (isAny || at === first - 1) && !(isBeside(at - 1, texts) && NOT.test(wordAt(at - 1, texts)))
      );
    else if (at === first - 1 && hasArticles && !ADJECTIVE.test(word)) break;
  }
  if (!isAny) return false;
  for (let at = last + 1; at <= last + NEAR_FOILED && isBeside(at - 1, texts); at++) {
    if (FOILED.test(wordAt(at, texts))) return !NOT.test(wordAt(at - 1, texts));
  }
  return false;
}
/** What may stand between an article and the noun: a planned attack, einen geplanten Anschlag. */
const ADJECTIVE = /^(?!the$|d(?:as|e[mnrs]?|ie|u)$|l(?:a|as|es|os|e)?$|el$)\p{Ll}{3,}$/u;

/** A war of a country, or in one. */
const WAR = foldedPattern(
  /^(?:wars?|guerr[ae]s?|kriege?s?|войн[аеоуы]\p{L}*|війн[аиіоу]\p{L}*|[وف]?[بل]?(?:ال)?حرب|جنگ)$/u,
);
const AGAINST = foldedPattern(
  /^(?:against|on|contre|contra|gegen|с|против|проти|з|із|зі|على|ضد|با|علیه|بر)$/u,
);
/** What is fought without weapons, or with the police. */
const EVIL = foldedPattern(
  /^(?:drugs?$|drog|narco|captag|kaptag|corrup|korrup|hunger|hambre|faim$|povert|pobreza|pauvret|armut|crim(?:e|en|inal)|kriminal|organised|organisiert|inflaci|inflation|misinform|disinform|desinform|fake$|c[oh]+l[eé]r|polio|covid|virus|pandemi|epidemi|cancer|obesi|malari|tabac|tobacco|plasti|waste$|нарк|корруп|коруп|голод|бедност|бідн|инфляц|інфляц|преступн|злочинн|(?:ال)?(?:مخدر|كبتاغون|فساد|فقر|جوع|تضخم|جريمة|كوليرا|وباء|شائع|تهريب|عصابات)|مواد$|مخدر|قاچاق|فساد|فقر|گرسنگی|تورم|کرونا|وبا$)/u,
);
/** An article and a noun for what kind of thing it is: la plaga del narcotráfico. */
const NEAR_EVIL = 4;

function isAgainstAnEvil({ first, last }: Match, texts: Texts): boolean {
  if (!isBeside(last, texts) || !AGAINST.test(wordAt(last + 1, texts))) return false;
  let isWar = false;
  for (let at = first; at <= last && !isWar; at++) isWar = WAR.test(wordAt(at, texts));
  if (!isWar) return false;
  for (let at = last + 2; at <= last + 1 + NEAR_EVIL && isBeside(at - 1, texts); at++) {
    const word = wordAt(at, texts);
    if (EVIL.test(word)) return true;
    if (!/^[\p{Ll}\p{Lo}]/u.test(word)) return false;
  }
  return false;
}

/** What a war is called, by how the word begins. */
const CONFLICT = foldedPattern(
  /^(?:wars?$|fight|hostil|conflict|konflikt|krieg(?!s(?:vollmacht|befugnis|ermachtig|verbrech))|kampf|gefecht|guerr|conflit|combat|affront|hostilid|enfrentam|войн|війн|конфл[иі]кт|حرب|الحرب|قتال|القتال|صراع|الصراع|مواجهة|المواجهة|جنگ|درگیری|نبرد|savas|catisma)/,
);
/** That it is not the one that was. */
const FURTHER = foldedPattern(
  /^(?:another|weitere[mnrs]?|erneute[mnrs]?|autre|otr[ao]|очередн\p{Ll}{2,3}|чергов\p{Ll}{2,3})$/u,
);
/** That a round is none of those that were, and the round. */
const NEW = foldedPattern(
  /^(?:another|further|new|weitere[mnrs]?|neue[mnrs]?|autre|nouveau|nouvelle|otr[ao]|nuev[ao]|нов\p{Ll}{2,3}|очередн\p{Ll}{2,3}|чергов\p{Ll}{2,3}|أخرى|جديدة|دیگر|دیگری|جدید|جدیدی|تازه)$/u,
);
const ROUND = foldedPattern(
  /^(?:rounds?|bouts?|runden?|round|cycle|rondas?|раунд\p{Ll}{0,3}|вит(?:ок|к\p{Ll}{1,2})|جولة|دور)$/u,
);
const OF_ROUND = foldedPattern(/^(?:of|the|in|im|de[rsm]?|d|du|la|del|в|у|من|از)$/);
/** “of the” */
const MAX_OF = 2;

/**
 * Whether a war that did not take place is spoken of: “another war with Iran”, “a
 * new round of the Iran war”.
 */
function isFurtherWar({ first, last }: Match, texts: Texts): boolean {
  // What is “of war” is a crime or a power: un autre crime de guerre.
  const isConflict = CONFLICT.test(wordAt(last, texts)) && wordAt(last - 1, texts) !== 'de';
  if (!CONFLICT.test(wordAt(first, texts)) && !isConflict) return false;
  let before = first - 1;
  if (!isBeside(before, texts)) return false;
  if (FURTHER.test(wordAt(before, texts))) return true;
  while (before >= first - MAX_OF && OF_ROUND.test(wordAt(before, texts))) before--;
  if (!isBeside(before, texts) || !isBeside(before - 1, texts)) return false;
  const [noun, adjective] = [wordAt(before, texts), wordAt(before - 1, texts)];
  // Arabic and Persian have the adjective behind the noun.
  return (ROUND.test(noun) && NEW.test(adjective)) || (NEW.test(noun) && ROUND.test(adjective));
}

/**
 * That a war is kept from coming, directly before it or its article: “to
 * avoid a civil war in Sudan”.
 */
const AVOID = foldedPattern(
  /^(?:avoid|avert|prevent|evit|empech|imped|предотврат|предотвращ|избежа|избега|уник(?:н|а)|запоб[іи]|ل?(?:تجنب|تفادي|منع$|درء$)|جلوگیری|اجتناب|پرهیز|پیشگیری)/,
);
/** What begins, or “from”, between it and the war: لمنع اندلاع حرب, جلوگیری از جنگ. */
const OUTBREAK = foldedPattern(/^(?:اندلاع|نشوب|وقوع|از|بروز|آغاز)$/u);
/** The same in German, behind the war. */
const AVOID_BEHIND = /^(?:vermeide|verhinder|abwend|abzuwend)/;
/** A trade war is fought by tariffs that are there. */
const TRADE = foldedPattern(/^(?:trade|handel|торг|تجاري|التجاري|ticaret)/);
/** Bürgerkrieg. */
const GERMAN_WAR = /krieg(?:e?s)?$/;
const CIVIL = foldedPattern(/^(?:civil|гражданск|громадянськ)/);
/** That it is not wanted: “does not want to go to war with Ukraine”, „will keinen Krieg mit“. */
const WANT = foldedPattern(
  /^(?:want(?:s|ed)?|seek(?:s|ing)?|sought|will|wollen|wollte[nt]?|veut|veulent|voulait|quiere[ns]?|хоч?ет|хотят|хоче|хочуть|تريد|يريد|نريد)$/u,
);
const UNWANTED = foldedPattern(/^(?:not|t|no|never|nicht|keine[mnrs]?|pas|ne|n|не|لا|لن)$/u);
/** What may stand between: “want to go to war”, « veut pas de guerre ». */
const OF_GOING = /^(?:to|go|be|at|any|no|kein(?:e[nr]?)?|pas|de|la|in)$/;
/** “Want to go to a”, and how far before it the negation is. */
const [NEAR_WANT, NEAR_NOT] = [5, 2];

/** Whether a war is spoken of that is avoided, or that somebody does not want. */
function isAvoidedWar({ first, last }: Match, texts: Texts): boolean {
  let isWar = false;
  for (let at = first; at <= last && !isWar; at++) {
    const word = wordAt(at, texts);
    if (TRADE.test(word)) return false;
    isWar = CONFLICT.test(word) || GERMAN_WAR.test(word);
  }
  if (!isWar) return false;
  let before = first - 1;
  // A shorter name may begin behind “civil”.
  if (isBeside(before, texts) && CIVIL.test(wordAt(before, texts))) before--;
  const isAny = isBeside(before, texts) && INDEFINITE.test(wordAt(before, texts));
  if (isAny && isBeside(last, texts) && AVOID_BEHIND.test(wordAt(last + 1, texts))) return true;
  if (isAny) before--;
  for (let of = 0; of < MAX_OF && OUTBREAK.test(wordAt(before, texts)); of++) before--;
  if (!isBeside(before, texts)) return false;
  if (AVOID.test(wordAt(before, texts))) return true;
  const nearest = before;
  while (nearest - before < NEAR_WANT && OF_GOING.test(wordAt(before, texts))) before--;
  if (!WANT.test(wordAt(before, texts))) return false;
  for (let at = before - NEAR_NOT; at <= nearest; at++) {
    if (at !== before && UNWANTED.test(wordAt(at, texts))) return true;
  }
  return false;
}

/** What a truce is called, at either end of its name. */
const TRUCE = foldedPattern(
  /^(?:cease|ceasefires?|fire|truces?|alto|cese|treguas?|cessez|treves?|waffen(?:ruhe|stillstand)|feuerpause|перемир\p{L}{0,3}|прекращени\p{L}|припиненн\p{L}{1,2}|هدنة|وقف|آتش(?:بس)?)$/u,
);
/** That it is none of those that were: “talks on a ceasefire”, «sin una tregua». */
const ANY = foldedPattern(
  /^(?:an?|any|no|another|every|eine?[mnrs]?|keine?[mnrs]?|une?|aucune?|toute?|un[ao]?|alg[uú]na?|ning[uú]na?|cualquier|otr[ao]|sin|sans|without|ohne|люб(?:ое|ого|ому|ым|ом)|як(?:е|ого|ому|им)|без|أي|أية|بدون|دون|هر|هیچ)$/u,
);

/**
 * Whether a truce is spoken of that need not be one that was: “talks on a truce in Gaza”. Only what
 * is near it may say otherwise.
 */
export function isAnyTruce({ first, last }: Match, texts: Texts): boolean {
  if (first === last) return false;
  if (!TRUCE.test(wordAt(first, texts)) && !TRUCE.test(wordAt(last, texts))) return false;
  let before = first - 1;
  if (!isBeside(before, texts)) return false;
  // An adjective may stand between.
  if (!ANY.test(wordAt(before, texts)) && ADJECTIVE.test(wordAt(before, texts))) before--;
  return isBeside(before, texts) && ANY.test(wordAt(before, texts));
}

/** A word as in these lists. */
function wordAt(at: number, texts: Texts): string {
  return plainOf(folded(at, texts));
}

/**
 * Whether a word is followed by another of its sentence: by a space, an
 * apostrophe or a quotation mark.
 */
function isBeside(at: number, texts: Texts): boolean {
  if (adjoins(at, texts)) return true;
  return isFollowed(at, texts) && BESIDE.test(foldVariants(texts.gap(at) ?? ''));
}
const BESIDE = /^(?:'| ["«»“”„]|["«»“”„] |-)$/;
