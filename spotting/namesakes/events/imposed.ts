import { adjoins, CAPITALISED, folded, type Known } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { covers } from '../../weigh/positions.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Measures that many states take under the same name, and the sentence that says who does: «Канада
 * запроваджує мита», «Пекин обязался снизить пошлины» are not those of the United States.
 */

/**
 * Russian and Ukrainian verbs of imposing, by their beginnings; without those of
 * judges, who strike down.
 */
const IMPOSES =
  /^(?:вв[её](?:л|д)|ввод|вв(?:ів|ел|од)|повы[сш]|підвищ|сни[зж]|зни[зж]|запровад|увелич|збільш|послаб|ослаб|поднял|подним|підня|установ|встанов)/;
/** Capitals that have no entry and stand for their states. */
const CAPITALS =
  /^(?:оттава|пекин|пекін|дели|делі|брюссель|токио|токіо|сеул|мехико|мехіко|лондон|берлин|берлін|париж|берн|бразилиа|анкара)$/;
/** Words between verb and measure, as in «повысил ответные». */
const MAX_TO_VERB = 2;
/** Words between who does it and the verb, as in «также обязалась». */
const MAX_TO_SUBJECT = 2;
const LANGS: readonly string[] = ['ru', 'uk'];

/**
 * Whether a common noun is the measure of somebody whom the sentence names before its verb, and
 * who is no cue of the entry. `names` are names that need no evidence, `cues` those of the
 * entry, both in word order.
 */
export function isImposedByAnother(
  { first, last }: Match,
  texts: Texts,
  lang: string | null,
  names: Known,
  cues: Known,
): boolean {
  if (first !== last || !LANGS.includes(lang ?? '') || !/^\p{Ll}/u.test(texts.word(first)))
    return false;
  const verb = before(first, MAX_TO_VERB, texts, (at) => IMPOSES.test(folded(at, texts)));
  if (verb < 0) return false;
  const isIn = (lists: Known, at: number) => lists.some((list) => covers(list, at));
  const subject = before(
    verb,
    MAX_TO_SUBJECT,
    texts,
    (at) => isIn(names, at) || isIn(cues, at) || CAPITALS.test(folded(at, texts)),
  );
  return subject >= 0 && CAPITALISED.test(texts.word(subject)) && !isIn(cues, subject);
}

/**
 * The nearest word before another, at most so many words off, of which something holds; else -1.
 */
function before(word: number, max: number, texts: Texts, holds: (word: number) => boolean): number {
  for (let at = word - 1; at >= word - 1 - max && adjoins(at, texts); at--) {
    if (holds(at)) return at;
  }
  return -1;
}
