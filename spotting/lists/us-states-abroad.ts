import { foldedPattern } from '../words/fold.ts';

/**
 * The states of the US as other languages than English write them, from the start of their word on.
 */

const CYRILLIC = `алабам|аляс[кц]|аризон|арканзас|кал[иі]форн|колорадо|коннект|делав[эе]р|флор[иі]д|джордж[иі]|гава[йеєї]|айдахо|[иі]лл[иі]нойс|[иі]нд[иі]ан[аыиіуо]
  |айов|канзас|кентукк|лу[иї]з[иі]ан|м[эе]р[иі]ленд|массачус|м[иі]ч[иі]ган|м[иі]ннесот|м[иі]сс[иі]с|м[иі]ссур|монтан|небраск|невад|огайо|оклахом|орегон|пенс[иі]льв
  |теннесс|техас|вермонт|в[иі]рджин|в[иі]сконс|вайом[иі]нг|кароли?л?[иі]н|дакот|нью$|пуэрто$|пуерто$`;
const ARABIC = `[وف]?[بل]?(?:ألاباما|ألاسكا|أريزونا|أركنساس|كاليفورنيا|كولورادو|كونيتيكت|كونيكتيكت|ديلاوير|فلوريدا|جورجيا|هاواي|أيداهو|إلينوي|إنديانا|آيوا|أيوا
  |كانساس|كنتاكي|لويزيانا|ماريلاند|ماساتشوستس|ميشيغان|ميشيجان|مينيسوتا|ميسيسيبي|ميسيسبي|ميزوري|مونتانا|نبراسكا|نيفادا|أوهايو|أوكلاهوما|أوريغون|بنسلفانيا|تينيسي
  |تكساس|يوتا|فيرمونت|فرجينيا|فيرجينيا|ويسكونسن|وايومنغ|كارولاينا|كارولينا|نيويورك)$`;
const PERSIAN = `(?:آلاباما|آلاسکا|آریزونا|آرکانزاس|کالیفرنیا|کلرادو|کنتیکت|دلاور|فلوریدا|جورجیا|هاوایی|آیداهو|ایلینوی|ایندیانا|آیووا|کانزاس|کنتاکی|لوئیزیانا|مریلند
  |ماساچوست|میشیگان|مینه|میزوری|مونتانا|نبراسکا|نوادا|اوهایو|اوکلاهما|اورگن|پنسیلوانیا|تنسی|تگزاس|یوتا|ورمونت|ویرجینیا|ویسکانسین|وایومینگ|نیویورک)`;

const startsAs = (names: string) =>
  foldedPattern(new RegExp(`^(?:${names.replace(/\s+/g, '')})`, 'u'));

/** By language; a word is compared folded and in small letters. */
export const STATES_ABROAD: ReadonlyMap<string, RegExp> = new Map([
  ['ru', startsAs(CYRILLIC)],
  ['uk', startsAs(CYRILLIC)],
  ['ar', startsAs(ARABIC)],
  ['fa', startsAs(PERSIAN)],
  ['tr', startsAs('teksas$|kaliforniya$|pensilvanya$|karolina$|dakota$|virginia$|jersey$|york$')],
]);

/** The same in languages that share many with English (`us-states.ts`), as they write the others. */
const ROMANCE_AND_GERMAN: Readonly<Record<string, string>> = {
  de: 'kalifornien|pennsylvanien',
  fr: `californie|floride|louisiane|pennsylvanie|virginie|caroline|nouveau-mexique|dakota|hawaï|ohio
    |indiana|alabama|texas|illinois`,
  es: 'luisiana|pensilvania|carolina|misuri|misisipi|tejas|oregón|dakota|hawái|texas|ohio',
};
/** States that a language other than English writes in its own way, whole words in small letters. */
export const STATES_RENAMED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(ROMANCE_AND_GERMAN).map(([lang, names]) => [
    lang,
    foldedPattern(new RegExp(`^(?:${names.replace(/\s+/g, '')})$`, 'u')),
  ]),
);

/**
 * What opens the name of a state behind a town, as “in the state of” does: „im US-Bundesstaat
 * Texas“, “dans l’État de New York”.
 */
export const STATE_BEHIND_TOWN = foldedPattern(
  /^(?:(?:us-)?bundesstaat(?:e?s)?|état|estado|штат(?:а|і|у|е)?|[بل]?ولاية|ایالت|eyaleti)$/u,
);

/**
 * Towns of the US that are called after what may have an entry, by the start of their word in
 * scripts that `us-states.ts` does not have.
 */
const CYRILLIC_TOWNS = `москв|одес|л[иі]ван|палест[иі]н|куб[аыуеио]|перу$|мекс[иі]к|[еє]г[иі]п|дамаск|каир|каїр|польш|польщ
  |итали|італ[іи]|грец|норвег|швец|дан[иі][яюеї]|китаю|китае|китай|бразил|ямайк|панам[аеыуіо]|иордан|йордан|росс[иі]|рос[іи]|сир[иі]|судан`;
const ARABIC_TOWNS =
  '[وف]?[بل]?(?:موسكو|أوديسا|أوديسّا|لبنان|فلسطين|كوبا|بيرو|المكسيك|مصر|دمشق|بولندا|إيطاليا|اليونان|النرويج|السويد|الصين|البرازيل|سوريا|السودان)$';
const PERSIAN_TOWNS =
  '(?:مسکو|اودسا|ادسا|لبنان|فلسطین|کوبا|پرو|مکزیک|مصر|دمشق|لهستان|ایتالیا|یونان|نروژ|سوئد|چین|برزیل|سوریه|سودان)$';
export const TOWNS_ABROAD: ReadonlyMap<string, RegExp> = new Map([
  ['ru', startsAs(CYRILLIC_TOWNS)],
  ['uk', startsAs(CYRILLIC_TOWNS)],
  ['ar', startsAs(ARABIC_TOWNS)],
  ['fa', startsAs(PERSIAN_TOWNS)],
]);

/** Adjectives of states: before a body in German, behind it in French and Spanish. */
export const OF_STATES: ReadonlyMap<string, RegExp> = new Map([
  ['de', startsAs('texanisch|kalifornisch')],
  ['fr', startsAs('texan|californien|floridien')],
  ['es', startsAs('texan|tejan|californian|floridan|neoyorquin')],
]);

/** “State” before or behind a body: «Верховный суд штата», مجلس نواب ولاية, “Ohio eyaleti”. */
export const STATE_NOUN = foldedPattern(/^(?:штат[ау]?|[بل]?ولاية|ایالت|ایالتی|eyaleti|eyalet)$/u);
