import { countriesIn } from './countries-in.ts';

/** Tells names from common nouns in German, which capitalises both. */

/** Articles and the like; a word after one is a common noun. */
const DETERMINER =
  /(?:^|\s)(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein\p{L}*|im|am|zum|zur|vom|beim|ins|ans|sein\p{L}*|ihr\p{L}*|dies\p{L}*|jed\p{L}*|mehrere\p{L}*|viele\p{L}*|zwei|drei|\d+|\p{Ll}+(?:en|er|es|em|e))\s$/iu;

/**
 * Whether a word is a common noun by what stands before it.
 *
 * @param before the text up to the word.
 */
export function isAfterDeterminer(before: string): boolean {
  return DETERMINER.test(before);
}

/** Endings that only common nouns have. */
const NOUN =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|nissen|tum|chen|innen|enz|anz|ment|mente)$/i;

/**
 * What people, bodies and places are called before their names, also as the
 * last part of a compound.
 */
const CALLED = new RegExp(
  `(?:${[
    'präsident kanzler minister sprecher chef könig kollege rivale kandidat mitglied experte expertin anwalt anwält',
    'ermittler historiker forscher professor direktor richter reporter korrespondent berater trainer spieler sänger',
    'rapper autor gründer unternehmer milliardär abgeordnete vorsitzende senator gouverneur botschafter general loge login',
    'kriminolog hauptstadt grenzstadt hafenstadt universitätsstadt großstadt kleinstadt millionenstadt küstenstadt',
    'gebiet gemeinde küste provinz gouvernement klientelstaat bundesstaat nachbarland',
    'bürgermeister landrat landrät stadtrat stadträt pfarrer leiter geschäftsführer intendant dirigent rektor dekan inhaber',
    // A longer one is part of the name: “Heimatverein Sandmeer”.
    'gruppe (?<![a-zäöüß])verein firma konzern sender',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?:in|s|es|e|n|en|innen)?$`,
  'i',
);
const MEASURE =
  /^(?:Herr|Frau|Land|Länder|Menschen|Jahr|Jahre|Jahren|Teil|Ende|Anfang|Mitte|Prozent|Millionen|Milliarden|Mrd|Mio|Uhr|Euro|Dollar|Kilometer|Meter|Tonnen|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\p{L}+tag|Ort)$/u;

/** Whether a word says what somebody or something is, and so may precede a name. */
export function isWhatSomeoneIs(word: string): boolean {
  return CALLED.test(word);
}

/**
 * An adjective, which is capitalised at the start of a sentence; within one, a capitalised
 * adjective is part of a name.
 */
export function isAdjective(word: string): boolean {
  return /(?:(?:isch|ig|lich|haft|bar|los|lang)(?:e|er|es|en|em)|^(?:Erst|Zweit|Dritt|Weiter|Ander|Neu|Alt|Groß|Klein|Gut)(?:e|er|es|en|em))$/u.test(
    word,
  );
}

/** Whether a word has an ending that only common nouns have. */
export function isCommonByForm(word: string): boolean {
  return SET_PHRASE.test(word) || NOUN.test(word) || CALLED.test(word) || MEASURE.test(word);
}

/** Nouns that follow “in” and “nach” without an article. */
const SET_PHRASE =
  /^(?:Brand|Gang|Frage|Kraft|Haft|Kauf|Zukunft|Ansicht|Angaben|Art|Bezug|Anspruch|Betrieb|Sicht|Form|Hinblick|Kontakt|Not|Panik|Schach|Sorge|Trauer|Verzug|Wahrheit|Wirklichkeit|Hause|Tag|Video|Sinn|Rest|Rente|Arbeit|Urlaub|Serie)$/u;

/** Other endings of common nouns and their plurals, which some names share. */
const NOUN_LIKE =
  /(?:[^i]en|ern|ik|ler|st|schutz|dienst|staat|recht|gesetz|kampf|krieg|handel|markt|preis|kraft|macht|hilfe|frage|grund|arbeit|weise|zeit|verbot|gang|kauf|lauf|fall|schlag|spruch|öl|bahn|wesen)$/i;
/** Place names that end like plurals. */
const PLACE_ENDING =
  /(?:ingen|hausen|kirchen|hafen|hofen|münden)$|^(?:München|Bremen|Dresden|Aachen)$/;

/** Whether a single word looks like a common noun. */
export function isNounLike(word: string): boolean {
  return NOUN_LIKE.test(word) && !PLACE_ENDING.test(word) && !isCountry(word);
}

let countries: ReadonlySet<string> | undefined;

/** Whether a word is the name of a country, in any case: “Venezuela”, “Venezuelas”. */
export function isCountry(word: string): boolean {
  countries ??= countriesIn('de');
  return countries.has(word) || (word.endsWith('s') && countries.has(word.slice(0, -1)));
}

/**
 * Whether “von” or “zu” after a word is part of a name, “Otto von Bismarck”, and not
 * between a thing and its owner.
 */
export function isOfName(word: string, next: string, isDetermined: boolean): boolean {
  return !/^(?:von|zu)$/.test(next) || !(isDetermined || isCountry(word) || NOUN_LIKE.test(word));
}

/**
 * Whether the first of two words only says what the second is: “Küste
 * Venezuelas”, “Nachbarland Polen”.
 */
export function isBeforeCountry(word: string, next: string): boolean {
  return isCountry(next) && !/(?:e|er|es|en|em|republik|königreich)$/i.test(word);
}
