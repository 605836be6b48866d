import { OPENERS, TITLES } from '../../lists/openers.ts';
import { adjoins, CAPITALISED, folded } from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';
import { isPlainDateName } from '../written/dates.ts';

/**
 * German capitalises every noun. Before a family name stands who that is (Kanzler Merz, Rivale
 * Trump), what is named after them (die Regierung Merz), what acts on them (dass die Partei Merz
 * folgt) – or a given name. Nouns are recognised by their endings, and by the article or adjective
 * before them, which given names seldom have.
 */
const NOUN_ENDS = new RegExp(
  `(?:${[
    'e[rl]n?|ers|(?:[aäeo]r|nt|[aäi]st|at|og)in|innen|(?:[eai]nt|ist|or|at|är)(?:en)?|eur|ogen?|ling|chefs?|manns?|frau|vize|inde|t?te|ten|enden?|and|ium',
    'ungs?|ungen|heit|keit|schaft|[st]ion|tionen|tät|tum|[en]is|ment|mus|ogie|trie|atie|ilie|inie|omie|[tnlf]ik|[tgs]ur|stadt|amt|haus|hof|rat|tag|blatt|fall',
    'lager|partei|presse|seite|welt|wort|freund|feind|macht|nachbar|sohn|tochter|held|plan|krieg|kampf|konflikt|markt|standort|konzern|team|streit|prozess|bund',
    'herr|haupt|arch|lord|fürst|prinz|sultan|schah|imam|oberst|general|admiral|marschall|kardinal|boss|mogul|star|spion|cousin|tribun|vasall|hund|anwalt|favorit',
    '(?:chef|gatt|[aä]lt|it|eg)in|ikone|neffe|witwe|rivale|affäre|skandal|drama|modell|projekt|gebiet|phase|sache|szenario|unternehmen|reich|achse|export|zar|[rf]ak|ajatollah',
    'miliz|gruppe|truppe|lianz|erenz|vinz|regime|region|front|pole|burg|grenze|hafen|palast|park|platz|zone|armee|marine|flotte|route|messe|kirche|kette|marke|bank|börse|kasse',
    'ort|dorf|klave|herd|punkt|kartell|bande|rebellen|guerilla|behörde|polizei|dienst|enge|straße|strasse|kanal|junta|strikt|raum|fluss|berg|gebirge|werk|gericht|tribunal|institut|fabrik|teil|kollegen?',
  ].join('|')})$`,
  'u',
);
/** Other words that are not given names. */
const NOUNS: ReadonlySet<string> = new Set(
  `million millionen milliarde milliarden billion billionen dutzend hundert hunderte tausend tausende paar
  herr herrn papst prinz graf lord sir lady madame monsieur don scheich könig onkel tante gast kollege kollegin rivale genosse premier ex ara causa akte duo
  clan regime dekret zoll effekt deal trick mythos phänomen marke klub club konto zitat interview buch film heldin star idol demokrat tycoon magnat despot autokrat
  pilot soldat region provinz oblast bezirk kanton verein gebiet raum front grenze gruppe thema tweet sieg besuch
  europa china russland moskau washington berlin brüssel london peking kiew kyjiw teheran ankara madrid rom kreml jury justiz`.split(
    /\s+/,
  ),
);
const DETERMINERS =
  /^(?:de[rnms]|die|das|(?:k?ein|[msd]ein|ihr|unser|euer|eur|dies|jed|jen|all|welch|manch|solch|beid)(?:e[nmrs]?)?|am|im|zum|zur|vom|beim|ins|ans|in|aus|nach|seit|laut)$/;
const ADJECTIVE = /^\p{Ll}{3,}(?:e|en|er|es|em)$/u;
/** Adverbs and prepositions that end like adjectives, and stand before given names. */
const NO_ADJECTIVES: ReadonlySet<string> = new Set(
  `neben gegen wegen gestern heute morgen aber oder unter über hinter immer wieder weder eben
  zwischen dessen deren sagte meinte erklärte schrieb betonte fragte forderte nannte traf besuchte ehrte kannte hatte wurde wollte sollte konnte musste durfte
  habe werde haben werden waren wollen sollen können zusammen sowie`.split(/\s+/),
);

/** Whether a German word right before a family name reads like a given name, listed or not. */
export function isGivenInGerman(word: number, texts: Texts): boolean {
  const text = texts.word(word);
  // Before a genitive, most are independent nouns: nach Gesprächen Macrons.
  if (/\p{Ll}s$/u.test(texts.word(word + 1)) && !/[aioy]$/.test(text)) return false;
  if (!CAPITALISED.test(text) || texts.casing(word) !== 'sentence') return false;
  const key = folded(word, texts);
  if (NOUN_ENDS.test(key) || NOUNS.has(key)) return false;
  if (TITLES.has(key) || OPENERS.has(key) || isPlainDateName(key)) return false;
  // The first word of a sentence is always capitalised.
  if (!adjoins(word - 1, texts)) return false;
  const before = texts.word(word - 1);
  if (DETERMINERS.test(before.toLowerCase())) return false;
  return !ADJECTIVE.test(before) || NO_ADJECTIVES.has(before);
}

/**
 * Whether a name has the ending of the German genitive, so that what stands before it is what its
 * bearer has: „der Trainer Putins“, „das Trikot Selenskyjs“, „Verteidiger Bachmuts“.
 */
export function isInGermanGenitive(name: string): boolean {
  return /\p{Ll}s$/u.test(name) && !ENDS_IN_S.test(name);
}
/** Names that end so by themselves, and have no other ending in the genitive. */
const ENDS_IN_S =
  /^(?:Abbas|Bahamas|Belarus|Brics|Chagos|Comores|Crocus|Cyprus|Damas|Damascus|Damaskus|Donbas|Emirates|Filipinas|Francis|Franziskus|Guterres|Hamas|Harris|Honduras|Hormus|Isis|Kallas|Laos|Maldives|Malouines|Malvinas|Marcos|Mauritius|Mitsotakis|Morales|Netherlands|Philippines|Texas|Tunis|Wilders|Wiles|Yunus)$/;
