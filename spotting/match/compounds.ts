import type { Pattern } from '../dictionary/pattern.ts';
import { foldedPattern } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';

/**
 * A German or Swedish compound that begins with a name, a noun or an adjective, a German one of a
 * point of the compass and a name, a Turkish or Persian word with an ending that is no case, or a
 * Persian one with a prefix.
 */
export interface Compound {
  readonly name: string;
  /** Number of code units of the word before the name. */
  readonly skip: number;
  /** Number of code units of the word after the name. */
  readonly trim: number;
}

/**
 * Nouns that German news attaches to a name without a hyphen: people, what they lead and what they
 * do, as in Talibankämpfer. A list, since words that merely begin like a name are others:
 * Irankenner, but Iranistik.
 */
const TAILS =
  `abkommen ableger abzug anführer angaben angriff angriffe angriffen anhänger ära armee attacke
  attacken austritt beauftragte beauftragten beauftragter behörde behörden beitritt berater
  besatzung besuch botschaft botschafter bündnis chef clan debatte delegation diktatur drohne
  drohnen einheit einheiten einsatz einsätze erweiterung experte experten export exporte exporten familie feind feldzug
  flüchtling flüchtlinge flüchtlingen forscher frage freund freunde freunden führer führung
  funktionär gebiet gefolgschaft gegner geisel geiseln generalsekretär gesandte gesandten
  gesandter geschäft geschäfte gespräche getreue getreuen gipfel gruppe gruppen handel hass helfer
  herrschaft hilfe hilfen hochburg hochburgen ideologie import importe importen invasion kader kampagne karte kämpfer kenner kommandant
  kommandeur kommandeure kommandeuren konferenz konflikt kontrolle korrespondent korrespondenten
  kräfte kräften kreise kreisen krise krisen kritik kritiker lager länder ländern
  leute loyalist loyalisten macht machthaber mandat miliz milizen milizionär minister mission
  missionen mitglied mitglieder mitgliedern mitgliedschaft nähe netzwerk offensive osterweiterung
  partei partner partnern plan pläne plänen politik politiker präsident präsidentin problem propaganda
  raketen rebell rebellen rede regierung regime region regionen reise reisen resolution
  resolutionen rückkehrer rückzug sanktionen schulden sender sitzung sitzungen soldat soldaten
  spion spione sprecher staat staaten stellung stellungen strategie stützpunkt sympathie
  sympathisant sympathisanten szene szenen terror terrorist terroristen treffen truppe truppen tunnel
  unterhändler unterstützer verbände verbündete verbündeten verhandlungen versteher verteidiger
  vertrag vertraute vertrauter vertreter veteran veteranen vormarsch wahl wahlen wähler zelle
  zellen zentrale zölle`.split(/\s+/);

/**
 * Those of Swedish news, which has a hyphen only after abbreviations: Natoländer,
 * Talibankrigare, Assadregimen.
 */
const SWEDISH_TAILS =
  `anfall ansökan attack attacken anhängare krigare krigarna ledare ledaren ledarna länder länderna ländernas
  medlemskap medlemskapet regim regimen styret styrkor styrkorna toppmöte toppmötet`.split(/\s+/);

/**
 * Adjectives that German attaches to a name, which it writes in small letters then: kremlnahe
 * Sender, assadtreue Truppen.
 */
const ADJECTIVE =
  /(?:nah|treu|kritisch|freundlich|feindlich|hörig|gesteuert|gestützt|geführt|unterstützt)(?:e[mnrs]?)?$/u;

const TAIL = new RegExp(`(?:${TAILS.join('|')})(?:s|n|in|innen|es)?$`, 'u');
const SWEDISH_TAIL = new RegExp(`(?:${SWEDISH_TAILS.join('|')})s?$`, 'u');
/** Whether a word is one of the German ones, as after a hyphen. */
export function isTail(word: string): boolean {
  return TAIL.test(word.toLowerCase());
}

/**
 * What Turkish and Persian attach to any name and is no case of it: “without”, as in Hamassız, and
 * “my”, “our”, “your”, “their”, as in ایرانمان, and as it is spoken ایرانمون. Computed here, since
 * it would be more forms of each name in an index. Not “thy”: مسکوت is silent, not Moscow. “My”
 * follows no vowel, as the end of a verb and of plurals does: کرده‌ایم is “we did”, not of Kurds,
 * and غنایم is booty. Nor is “-stan”, where something is, “yours”: قبرستان is a graveyard.
 */
const TURKISH_ENDING = /s[ıiuü]z$/u;
const PERSIAN_ENDING = foldedPattern(/(?:[مش]|(?<!س)ت)[او]ن$|(?<![ایه])م$/u);

/**
 * Persian prefixes that may be written without a space, “anti-” and “post-”: ضدطالبان, پسابرجام.
 */
const PERSIAN_PREFIX = foldedPattern(/^(?:ضد|پسا)/u);

/**
 * What German joins to the name of a land for a part of it: Südlibanon, Nordostsyrien. Some of these
 * are lands or continents of their own, and what lies in Germany is no news of it.
 */
const PART_OF_LAND =
  /^(?:(?:Nord|Süd)(?:ost|west)|Nord|Süd|Ost|West)(?=\p{Ll}{4})(?!afrika|amerika|asien|deutsch|europa|georgien|jemen|korea|pakistan|sahara|vietnam|zypern)/u;

const ENDINGS = { de: TAIL, sv: SWEDISH_TAIL, tr: TURKISH_ENDING, fa: PERSIAN_ENDING };

/** The languages whose compounds are split. */
export type Compounding = keyof typeof ENDINGS;

/** Whether the compounds of a language are split. */
export function isCompounding(lang: string | null | undefined): lang is Compounding {
  return lang === 'de' || lang === 'sv' || lang === 'tr' || lang === 'fa';
}

const SHORTEST_NAME = 4;
/** The shortest word that may be one: کابلم. */
export const SHORTEST_COMPOUND: Readonly<Record<Compounding, number>> = {
  de: 7,
  sv: 7,
  tr: 7,
  fa: 5,
};

/**
 * Splits a word that is a name followed by one of the nouns, adjectives or endings of that language,
 * or a name behind a prefix. But for an adjective, it is capitalised where there are capitals.
 *
 * @returns null if it is none.
 */
export function compound(word: string, lang: Compounding): Compound | null {
  if (lang !== 'fa' && !/^\p{Lu}/u.test(word)) return lang === 'de' ? adjective(word) : null;
  const part = lang === 'de' ? (PART_OF_LAND.exec(word)?.[0].length ?? 0) : 0;
  if (part > 0) {
    const name = word.charAt(part).toUpperCase() + word.slice(part + 1);
    return { name, skip: part, trim: 0 };
  }
  const skip = lang === 'fa' ? (PERSIAN_PREFIX.exec(word)?.[0].length ?? 0) : 0;
  if (skip > 0 && word.length - skip >= SHORTEST_NAME)
    return { name: word.slice(skip), skip, trim: 0 };
  const tail = word.search(ENDINGS[lang]);
  const at = lang === 'de' && LINKED.test(word.slice(0, Math.max(0, tail))) ? tail - 1 : tail;
  if (at < SHORTEST_NAME) return lang === 'de' ? adjective(word) : null;
  return { name: word.slice(0, at), skip: 0, trim: word.length - at };
}

/** Splits a German adjective. Its name is given as the name is written by itself. */
function adjective(word: string): Compound | null {
  const at = word.search(ADJECTIVE);
  if (at < SHORTEST_NAME) return null;
  const name = word.charAt(0).toUpperCase() + word.slice(1, at);
  return { name, skip: 0, trim: word.length - at };
}

/**
 * Nouns that German links to the next by an s, which is no case of theirs: Kommissionspräsidentin.
 * Names end in one as well: Hamaschef.
 */
const LINKED = /(?:ion|ung|schaft|heit|keit|tät|rat|ment|gericht)s$/u;

/** What links the noun of a German phrase to the noun it is about; “von der Leyen” is no phrase. */
const GERMAN_LINK = /(?:^| )(?:…|auf|aus|des|gegen|in|(?<!von )(?:dem|den|der|die)) /;
const BEGINS_LARGE = /^\p{Lu}\p{Ll}/u;

/**
 * The last word of a German phrase at `last`: if it is the first part of a compound with a
 * hyphen, the phrase is about that compound, as in “Sturz des Assad-Regimes”. Any other name ends
 * before the hyphen: IS-Kämpfer.
 */
export function endOfCompound({ words, gaps }: Pattern, texts: Texts, last: number): number {
  if (texts.gap(last) !== '-' || texts.words.texts[last + 1] !== texts.words.texts[last])
    return last;
  const phrase = words.map((word, at) => `${word}${gaps[at] ?? ''}`).join('');
  return GERMAN_LINK.test(phrase) && BEGINS_LARGE.test(texts.word(last + 1)) ? last + 1 : last;
}
