import { adjoins, folded, isFollowed, SENTENCE_ENDS } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import { plainOf } from '../../words/letters.ts';
import type { Texts } from '../../words/texts.ts';
import { isArmedGroup } from '../bearers/bearer-behind.ts';
import { locates } from '../grammar/in-place.ts';
import { isSpeaker } from '../grammar/next-clause.ts';
import { isInCase } from '../grammar/turkish-order.ts';
import { isPastTrade } from '../people/apposition.ts';

/**
 * Words that say that a sentence is about another field than states, wars and parties, where the
 * same names occur. Left out is what such news says too, in any language: goal, role, film, chef,
 * marathon, attaquant, нападник, رواية. A trailing hyphen stands for any ending.
 */

/** Sport, animals and plants, and names themselves. */
const NAMESAKES = wordsOf(`
  footballer- goalkeeper- midfielder- volleyball- basketball- handball- cricketer- tennis- golfer- jockey- racehorse- rugby cyclist- quarterback- wicket- innings
  semifinal- quarterfinal- tiebreak- halbfinal- viertelfinal- achtelfinal- weltmeister- meisterschaft- bundestrainer- torneo- campeonato-
  fussballer- torwart- torhuter- mittelfeldspieler- trikot- bundesliga kreisliga erstligist- zweitligist- spieltag- cheftrainer- elfmeter-
  footballeur- volleyeur- handballeur- cycliste- maillot- entraineur- championnat-
  futbolista- portero- centrocampista- baloncesto- voleibol- tenista- ciclista- camiseta- entrenador- goleador- eliminatoria-
  футболист- вратар- полузащитник- волейбол- баскетбол- теннис- жоке- тренер- хоккеист- полуфинал- четвертьфинал- чемпионат-
  футболіст- воротар- півзахисник- волейбол- теніс- півфінал- чвертьфінал- чемпіонат-
  لاعب لاعبا لاعبون مدرب المدرب مرمى
  بازیکن فوتبالیست مربی والیبال بسکتبال
  futbolcu- kaleci- forvet- antrenor- voleybol- basketbol- tenis- formasi formalar- turnuva- sampiyona- yarifinal-
  mango mangoes butterfly butterflies orchid- beetle- zoo cub cubs surname-
  horoscope- zodiac
  schmetterling- lowe lowen horoskop- sternzeichen vorname- nachname- familienname-
  prenom- patronyme- lionceau-
  apellido- cachorro- zoologico
  зоопарк- львен- львят- гороскоп- фамили- отчеств-
  гороскоп- прізвищ-
  شبل أشبال وأشباله
  توله
  soyadi hayvanat burcu`);
/** Stage, studio and kitchen. They tell nothing of people: leaders meet singers and visit bakeries. */
const ARTS = wordsOf(`
  sitcom- actress- rapper- singer- songwriter- album- guitarist-
  drummer- novelist- painter- sculptor- ballet- choreograph- telenovela- cheese- wine wines vineyard-
  perfume- sneakers sportswear foetus fetus embryo
  diacritic- crossword- neurologist- dentist- typeface-
  schauspieler- sanger sangerin malerin dirigent dirigentin gasthaus
  kase parfum- regionalbus buslinie- zahnarzt- geiger- buchstabe-
  actrice- chanteur- chanteuse- rappeur- peintre- romancier- fromage- vignoble- neurologue- foetus couturier- urbaniste- dentiste- violoniste-
  actriz cantante- rapero- pintor- novelista- queso- platano- banano-
  embrion dentista- violinista-
  актер- актрис- певец певиц- рэпер- романист-
  художник- балет- скрипач- стоматолог- сигар- сыр сыра
  актор- актрис- співак- співачк- репер- скрипал- сигар- парфум-
  ممثلة مغنية مطرب المطرب ألبوم رسام الرسام جبن عطر
  خواننده بازیگر آلبوم رمان گرافیست
  aktris sarkici- rapci- ressam- romanci- peynir- sarap parfum-
  kemanci- piyanist-`);

/** Words, whole ones and, with a trailing hyphen, beginnings. */
interface Words {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

function wordsOf(list: string): Words {
  const words = list
    .trim()
    .split(/\s+/)
    .map((word) => plainOf(foldVariants(word)));
  return {
    whole: new Set(words.filter((word) => !word.endsWith('-'))),
    beginnings: new Set(words.flatMap((word) => (word.endsWith('-') ? word.slice(0, -1) : []))),
  };
}
const [SHORTEST, LONGEST] = [3, 16];
/** Maximum distance in words, to each side within the block. */
const NEAR = 7;

/**
 * After these, a name is a place, whatever else is said: “born in Syria, the singer …”. In Turkish,
 * its case says so: Tahran’da yapılan şampiyona.
 */
const AT_PLACES: ReadonlySet<string> = new Set(
  'in near at from to into across im ins bei aus nach en desde hacia à au aux du dans vers depuis из в во у на з із до под возле близ біля під поблизу في قرب من إلى در از به نزدیک'
    .split(' ')
    .map(foldVariants),
);

/**
 * Whether a word of another field is near a name in its sentence, unless
 * that is said to be a place.
 */
export function isInOtherField(match: Match, texts: Texts, lang: string | null): boolean {
  const { first, last, pattern } = match;
  const fields = pattern.isPerson && pattern.kind === 'usual' ? [NAMESAKES] : [NAMESAKES, ARTS];
  const { texts: blocks, length } = texts.words;
  const isAtPlace =
    (blocks[first - 1] === blocks[first] && AT_PLACES.has(folded(first - 1, texts))) ||
    (lang === 'tr' && isInCase(last, texts, ['locative', 'ablative'])) ||
    isOrigin(last, texts);
  if (isAtPlace || locates(first, texts) || playsForCountry(first, texts)) return false;
  if (isGroup(last, texts) || AT_WAR.test(folded(last, texts))) return false;
  if (adjoins(last, texts) && RULES.test(folded(last + 1, texts))) return false;
  // Outwards, to the ends of the sentence.
  const goesOn = (left: number) => !SENTENCE_ENDS.test(texts.gap(left) ?? '.');
  const says = SAYS_OF_LEADERS[lang ?? ''];
  let isOther = false;
  let isStage = true;
  let isOfLeader = false;
  const look = (at: number) => {
    if (says?.test(folded(at, texts))) isOfLeader = true;
    if (!isOfOtherField(texts, at, lang, fields)) return;
    isOther = true;
    isStage &&= STAGE.test(plainOf(folded(at, texts)));
  };
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at--) {
    if (blocks[at] !== blocks[first] || !goesOn(at)) break;
    if (isPolitics(texts, at)) return false;
    look(at);
  }
  const isGuest = pattern.isPerson && receives(last, texts);
  for (let at = last + 1; at <= last + NEAR && at < length; at++) {
    if (isGuest || blocks[at] !== blocks[first] || !goesOn(at - 1)) break;
    if (isPolitics(texts, at)) return false;
    look(at);
  }
  return isOther && !(isStage && isOfLeader);
}

/** Whether what follows says that somebody is from a place: Hartum doğumlu kemancı, a Kabul-born singer. */
function isOrigin(last: number, texts: Texts): boolean {
  if (!isFollowed(last, texts)) return false;
  const next = texts.word(last + 1);
  return texts.gap(last) === '-'
    ? ORIGIN.test(next)
    : adjoins(last, texts) && TURKISH_ORIGIN.test(next);
}
const ORIGIN = /^(?:born|based|bred|raised|trained)$/;
const TURKISH_ORIGIN = /^(?:doğumlu|asıllı|kökenli|merkezli|çıkışlı)$/;

/** Lands and towns that nobody is called like, and whose bakeries and zoos are news of a war. */
const AT_WAR = /^(?:gaza|gazze|rafah|refah|darfur)$/;

/** Whether a name is that of a group that has arms, which is nobody else's. */
function isGroup(last: number, texts: Texts): boolean {
  return isArmedGroup(last, texts) && folded(last, texts) !== 'isis';
}

/**
 * What singers and footballers say of a state or do to it, and what they sing about: “the singer
 * accused Israel of genocide”, “actors boycott Israel”. Left out is what they do to each other too.
 */
function isPolitics(texts: Texts, at: number): boolean {
  return POLITICS.test(plainOf(folded(at, texts)));
}
const POLITICS =
  /^(?:genocid|boycot|sanction|invasi|invade|ceasefire|hostage|regime|occupation|terror|propagand|dictator|antisemit|condemn|denounc|accus|critici[sz]|sentenc|prison|jail|arrest|tariffs?$|duties$|imports?$|exports?$|kritisier|verurteil|verhaft|gefangnis|zoll|zolle|critiqu|condamn|emprison|arret|douane|critic|arancel|carcel|detenid|tutukla|hapis|sued$|suing$|endors|insult|wars?$|volkermord|boykott|sanktion|krieg|waffenruhe|geisel|diktat|verklag|beleidig|guerr|otages?$|boicot|sancion|rehen|acus|conden|ejercito|savas|soykirim|yaptirim|rehine|rejim|isgal|kinad|kiniyor|kinama|hakaret)/;

/**
 * Those on stage and at an easel, who say what they think of leaders, and words for that:
 * «Певица раскритиковала Трампа», بازیگر از ترامپ انتقاد کرد. A trainer criticises his own goalkeeper.
 */
const STAGE = foldedPattern(
  /^(?:певец|певиц|актер|актрис|рэпер|художник|романист|сп[іи]вак|сп[іи]вачк|актор|репер|ممثلة|مغنية|مطرب|المطرب|رسام|الرسام|خواننده|بازیگر)/u,
);
const SAYS_OF_LEADERS: Readonly<Record<string, RegExp>> = {
  ru: /^(?:раскритик|критик|обруш|осуд|осмея|высме|карикатур|поддерж|против|призва|призыв|петици|политик[аиуе]|политикой|выбор)/u,
  uk: /^(?:розкритик|критик|засуд|висмі|карикатур|підтрим|проти|заклик|петиці|політик[аиу]|політикою|політиці|вибор)/u,
  ar: foldedPattern(
    /^[وف]?(?:[يت]?نتقد|انتقد|انتقاد|[يت]?هاجم|هجوم|[يت]?دعم|[أيت]يد|[يت]?سخر|ضد|سياس|كاريكاتير|[يت]ندد|ندد|معارض)/u,
  ),
  fa: foldedPattern(/^(?:انتقاد|منتقد|علیه|سیاست|حمایت|کاریکاتور|هجو|محکوم|مخالف|طرفدار)/u),
};

/**
 * Whether a name is followed by what heads of state do to sportsmen and for sport: “Macron received
 * the footballers”, «Macron ha felicitado al tenista». Left out is what trainers do too: to praise,
 * to greet, to meet.
 */
function receives(last: number, texts: Texts): boolean {
  const isAt = (at: number) => adjoins(at - 1, texts) && HONOURS.test(plainOf(folded(at, texts)));
  if (isAt(last + 1)) return true;
  return adjoins(last, texts) && HAS.test(folded(last + 1, texts)) && isAt(last + 2);
}
const HAS = /^(?:ha|has|had|a|había|avait)$/;
const HONOURS =
  /^(?:receiv(?:es|ed)|welcom(?:es|ed)|hosts|hosted|congratulat(?:es|ed)|honou?r(?:s|ed)|decorat(?:es|ed)|inaugurat(?:es|ed)|empfangt|empfing|gratuliert|gratulierte|ehrt|ehrte|recoit|recu|felicite|accueille|accueilli|decore|inaugure|recib(?:e|io|ido)|felicit(?:a|o|ado)|condecor(?:a|o|ado)|homenaje(?:a|o|ado)|inaugur(?:a|o|ado)|lanz(?:a|o|ado))$/;

/**
 * What a state does to singers and films: “China bans the sitcom”, „China verbietet einen Sänger“.
 */
const RULES =
  /^(?:bans|banned|blocks|blocked|imposes|imposed|expels|expelled|deports|deported|verbietet|verbot|untersagt|untersagte|verhängt|verhängte|prohíbe|prohibió|veta|vetó|impone|impuso|interdit|bannit)$/;

/**
 * A team or federation, or “national”, before the country that it plays for: تیم ملی
 * والیبال ایران, «сборная Ирана».
 */
const OF_COUNTRY =
  /^(?:ملی|منتخب|تیم|فدراسیون|федерац(?:ия|ии|ию|ией)|федерац(?:ія|ії|ію|ією)|сборн(?:ая|ой|ую|ые|ых|ыми?)|збірн(?:а|ої|ій|у|ою|і|их|ими?)|national(?:team|mannschaft)?|nationale|nacional|selección|seleccion|sélection|selection|équipe|equipe|team|squad|mannschaft)$/;
/** The sport, whose team it is, and an article. */
const MAX_TO_COUNTRY = 4;

/** Whether a folded word is one for a team, as it stands before its country: Selección Colombia. */
export function isTeam(word: string): boolean {
  return OF_COUNTRY.test(word);
}

function playsForCountry(first: number, texts: Texts): boolean {
  for (let at = first - 1; at >= first - MAX_TO_COUNTRY && adjoins(at, texts); at--) {
    if (isTeam(folded(at, texts))) return true;
  }
  return false;
}

function isOfOtherField(
  texts: Texts,
  at: number,
  lang: string | null,
  fields: readonly Words[],
): boolean {
  const { starts, ends } = texts.words;
  if ((ends[at] ?? 0) - (starts[at] ?? 0) < SHORTEST || isName(at, texts, lang)) return false;
  if (isPastTrade(at, texts) || isFormerBehind(at, texts) || isAside(at, texts)) return false;
  const word = plainOf(foldVariants(texts.word(at).slice(0, LONGEST)));
  return fields.some(({ whole, beginnings }) => {
    if (whole.has(word)) return true;
    for (let end = SHORTEST; end <= word.length; end++) {
      if (beginnings.has(word.slice(0, end))) return true;
    }
    return false;
  });
}

/** Whether a word is who said the sentence, between commas or at its end: “…, the singer said.” */
function isAside(at: number, texts: Texts): boolean {
  return isSpeaker(at, texts) && !adjoins(at + 1, texts);
}

/**
 * Whether Arabic or Persian says of what a leader was that he was it, behind that: لاعب الكريكيت
 * السابق, بازیگر سابق.
 */
function isFormerBehind(trade: number, texts: Texts): boolean {
  if (!OF_LEADERS.test(folded(trade, texts))) return false;
  for (let at = trade; at < trade + NEAR_FORMER && adjoins(at, texts); at++) {
    if (FORMER.test(folded(at + 1, texts))) return true;
  }
  return false;
}
const OF_LEADERS = foldedPattern(/^(?:ال)?(?:لاعب|ممثل|ملاكم|بازیکن|بازیگر|بازیگری)$/u);
const FORMER = foldedPattern(/^(?:السابق|سابقا|سابق|پیشین|اسبق)$/u);
const NEAR_FORMER = 2;

/**
 * Whether a word has a capital within its sentence, as no noun has but in German: Сергей Скрипаль
 * is no violinist, Bobi Wine no drink.
 */
function isName(at: number, texts: Texts, lang: string | null): boolean {
  const { texts: blocks } = texts.words;
  if (lang === 'de' || !/^\p{Lu}\p{Ll}/u.test(texts.word(at))) return false;
  if (texts.casing(at) !== 'sentence') return false;
  return at > 0 && blocks[at - 1] === blocks[at] && !SENTENCE_ENDS.test(texts.gap(at - 1) ?? '');
}
