import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, folded, isFollowed, opensSentence } from '../../match/neighbours.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Given names of Arabic and Persian that are other words as well, which no capital tells: صادق
 * نتنياهو على الخطة, “Netanyahu ratified the plan”; ملت شریف ایران, “the noble nation of Iran”.
 */

/** “Ratified”, a verb before its subject. */
const RATIFIED = foldVariants('صادق');
const ON = foldVariants('على');
/** A family name, or two, may stand between: صادق نتنياهو وكاتس على. */
const MAX_TO_ON = 3;
/** What a clause may begin with, so that a verb follows and no name. */
const CLAUSE_OPENS = foldedPattern(
  /^[وف]?(?:كما|فيما|بينما|قد|لقد|أن|بعدما|عندما|حينما|حين|حيث|الذي|إذ|ثم|منذ|لما|ما|كان|أمس|اليوم|أيضا)$/u,
);
/** Sadiq Khan is no verb. */
const KHAN = foldVariants('خان');

/** “Satisfaction”, behind what is done to win it. */
const CONTENT = foldVariants('رضا');
const WINS = foldedPattern(
  /^[وف]?[بل]?(?:[يت]?نال|نيل|كسب|[يت]كسب|عدم|مدى|حاز|[يت]حوز|نالت|استجداء|لقاء|طلب|ابتغاء)$/u,
);

/** Persian for a port, except in the name of one. */
const PORT = foldVariants('بندر');
const NAMED_PORTS: ReadonlySet<string> = new Set(['عباس', 'سودان', 'امام', 'بن'].map(foldVariants));
/** Persian for a cause and what is hoped or dreamt of, before whose it is. */
const CAUSE = foldedPattern(/^(?:آرمان|نوید|رویا)$/u);
/** What is said to be a country, and what it inspires, in either language. */
const ENTITY = foldedPattern(/^(?:كيان|إلهام)$/u);
const PLACES = foldedPattern(/^(?:غزه|قدس|کشمیر|کردستان|کابل|دمشق)$/u);
/** What is said in praise of a nation, between its noun and its name. */
const PRAISE = foldedPattern(
  /^(?:شریف|نجیب|رشید|مؤمن|مومن|کریم|سعید|مجید|صبور|غیور|سلحشور|فرزانه)$/u,
);
const NATION = foldedPattern(/^(?:ملت|ملتهای|مردم|مردمان|امت|خلق|جوانان|زنان|رزمندگان|رهبر)$/u);

/** Whether a given name right before a name is another word there. */
export function isWordBeforeName(
  given: number,
  last: number,
  texts: Texts,
  lang: string | null,
): boolean {
  const word = folded(given, texts);
  const name = folded(last, texts);
  if (lang === 'ar') {
    if (ENTITY.test(word)) return isPlainCountry(name, lang);
    if (word === RATIFIED) return name !== KHAN && isVerb(given, last, texts);
    return word === CONTENT && adjoins(given - 1, texts) && WINS.test(folded(given - 1, texts));
  }
  if (lang !== 'fa') return false;
  if (word === PORT) return !NAMED_PORTS.has(name);
  if (CAUSE.test(word) || ENTITY.test(word)) return PLACES.test(name) || isPlainCountry(name, lang);
  return PRAISE.test(word) && adjoins(given - 1, texts) && NATION.test(folded(given - 1, texts));
}

/** Whether a verb begins a clause, of which “on” says to what that was done. */
function isVerb(verb: number, subject: number, texts: Texts): boolean {
  const opens = opensSentence(verb, texts) || !adjoins(verb - 1, texts);
  if (!opens && !CLAUSE_OPENS.test(folded(verb - 1, texts))) return false;
  for (let at = subject + 1; at <= subject + MAX_TO_ON && isFollowed(at - 1, texts); at++) {
    if (folded(at, texts) === ON) return true;
  }
  return false;
}
