/** The endings of German adjectives before a noun that identify them as such. */
const ADJECTIVE = /(?:isch|igt?|eint|lich|ell|iv|al|är|[eöü]t|ert|[Oo]berst)(e|er|en|em|es)$/;
const ENDINGS = ['e', 'er', 'en', 'em', 'es'];

/**
 * The cases of a German name: of the adjectives before its noun (der Islamische Staat, des
 * Islamischen Staates), and the genitive and plural of a noun with something after it (Anschlags
 * auf den Kölner Dom), and the dative of a plural.
 *
 * @see https://en.wikipedia.org/wiki/German_declension
 */
export function germanCases(text: string): string[] {
  const words = text.split(' ');
  if (words.length < 2) return nounCases(text);
  const head = words.findIndex((word) => /^\p{Lu}/u.test(word) && !ADJECTIVE.test(word));
  const adjectives = words.slice(0, Math.max(0, head));
  const isDeclined = head > 0 && adjectives.every((word) => ADJECTIVE.test(word));
  const noun = words[head] ?? '';
  const after = words[head + 1];
  const nouns =
    head < 0 || (after !== undefined && !/^\p{Ll}/u.test(after))
      ? apposedCases(noun)
      : [noun, ...nounCases(noun)];
  const befores = isDeclined
    ? ENDINGS.map((ending) =>
        adjectives.map((word) =>
          word.replace(ADJECTIVE, (all, old: string) => all.slice(0, -old.length) + ending),
        ),
      )
    : [words.slice(0, Math.max(0, head))];
  if (head < 0 || (head > 0 && !isDeclined)) return [];
  const rest = words.slice(head + 1);
  return befores.flatMap((before) => nouns.map((one) => [...before, one, ...rest].join(' ')));
}

/**
 * Nouns before the name of what they are, which alone take the genitive then: des
 * Atomkraftwerks Saporischschja.
 */
const APPOSED = /(?:werk|hafen|damm)$/;

function apposedCases(noun: string): string[] {
  return APPOSED.test(noun) ? [noun, `${noun}s`] : [noun];
}

/** A capitalised noun. */
const NOUN = /^\p{Lu}.*\p{Ll}$/u;
/**
 * Nouns that names in the news are made with, by their last part, and which of them take an umlaut.
 */
const LONG_GENITIVE =
  /(?:staat|krieg|dom|anschlag|plan|regime|konflikt|bund|rat|heer|land|amt|gesetz|vertrag|reich|zentrum|parlament|gericht|gerichtshof|abkommen|projekt|dienst|institut|korps|teil|marsch|fall|sturz|abzug)$/i;

/**
 * Plurals of bodies and of states, which take an -n in the dative: in den
 * Emiraten, mit den Streitkräften.
 */
const PLURAL = /(?:kräfte|verbände|emirate)$/i;

function nounCases(noun: string): string[] {
  if (PLURAL.test(noun)) return [`${noun}n`];
  if (!NOUN.test(noun) || !LONG_GENITIVE.test(noun)) return [];
  const forms = [`${noun}s`, `${noun}es`, `${noun}e`];
  const raised = noun.replace(/(?<!a)a(?=[ngt]$)/i, 'ä');
  return raised === noun ? forms : [...forms, `${raised}e`, `${raised}en`];
}
