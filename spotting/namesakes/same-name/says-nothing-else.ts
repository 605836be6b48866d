import { OPENERS } from '../../lists/openers.ts';
import { isTail } from '../../match/compounds.ts';
import { adjoins, folded, isFollowed, opensSentence } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { covers } from '../../weigh/positions.ts';
import type { Page } from '../../weigh/weigh.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';

/** Shorter words before a name are articles and the like. */
const STEM = 4;

/**
 * Whether a short name opens a sentence that goes on at once, or follows a preposition: “Merz
 * hesitates.” Nobody calls another so without a word on who that is: “Baker Merz hesitates”, “Merz,
 * a baker, hesitates”. A noun before it may have it as a genitive.
 */
export function saysNothingElse({ first, last, pattern }: Match, page: Page): boolean {
  const { texts, langOf } = page;
  // A family name may be of several words: Le Pen.
  if (first !== last && !pattern.isPerson) return false;
  if (!adjoins(first - 1, texts) && /^ ?:/.test(texts.gap(last) ?? '')) return true;
  // Whose government or followers these are, everybody knows: die Assad-Loyalisten.
  if (texts.gap(last) === '-' && isTail(texts.word(last + 1))) return true;
  // Persian nouns open sentences as names do: ماسک, a mask.
  const lang = langOf(first);
  const goesOn = lang === 'ar' ? GOES_ON_IN_ARABIC : GOES_ON;
  const isGenitive = lang === 'de' && /\p{Ll}s$/u.test(texts.word(last));
  // What is his may be in quotation marks: Trumps „Tag der Befreiung“.
  if (isPossessive(last, texts) || isFrontedAlone({ first, last }, texts)) return true;
  const before = adjoins(first - 1, texts) ? texts.word(first - 1) : '';
  if (MATTERS.has(before)) return true;
  if (
    pattern.isPerson &&
    (isInOffice({ first, last }, page) || isAmongNames({ first, last }, page))
  )
    return true;
  // What is done by whom, and whose followers they are, says nothing of who that is.
  if (lang === 'es' && isSpanishVerb(before)) return true;
  if (isGenitive && (isTail(before) || OF_LEADERS.test(before))) return true;
  if (SAYS.test(before) && endsClause(last, texts)) return true;
  if (lang === 'de' && isAfterGermanVerb({ first, last }, texts)) return true;
  if (VERBS_BEFORE.test(before)) return true;
  if (PREPOSITIONS_BEFORE.test(before) && !adjoins(last, texts)) return true;
  if (GERMAN_OPENERS.test(before) && !adjoins(first - 2, texts)) return true;
  const isBeside = adjoins(last, texts) || (isGenitive && QUOTES.test(texts.gap(last) ?? ''));
  if (!isBeside || !(isGenitive || goesOn.test(texts.word(last + 1)))) return false;
  if (before.length < STEM) return true;
  if (OPENERS.has(folded(first - 1, texts))) return true;
  return !adjoins(first - 2, texts) && OBLIQUE.test(texts.word(last));
}

/**
 * Whether an office of a state stands before a name, and whose office it is does not stand behind:
 * Kremlchef Putin, «el mandatario Maduro», but “Präsident Merz vom Schützenverein”.
 */
function isInOffice({ first, last }: Name, { texts, names }: Page): boolean {
  if (!adjoins(first - 1, texts)) return false;
  if (adjoins(last, texts) && OF_WHAT.test(texts.word(last + 1))) return false;
  const before = folded(first - 1, texts);
  // Hamas-Chef Sinwar
  if (/^chef(?:in)?$/.test(before)) return texts.gap(first - 2) === '-' && covers(names, first - 2);
  return OFFICES.test(before);
}
const OFFICES =
  /^(?:(?:staats|minister|vize|ex)?präsident(?:en|in)?|(?:staats|regierungs|kreml|oppositions)chef(?:s|in)?|oppositionsführer(?:s|in)?|machthabers?|diktators?|(?:bundes)?kanzlers?|premierministers?|(?:außen|aussen|verteidigungs)ministers?|generalsekretärs?|milliardärs?|rechtspopulist(?:en|in)?|président|présidente|ministre|chancelier|dirigeant|dirigeante|dictateur|général|milliardaire|(?:ex|vice)?president[ea]|(?:ex)?mandatari[oa]|ministr[oa]|canciller|dirigente|dictador|opositor|opositora|magnate|president|minister|chancellor|dictator|general)$/;
const OF_WHAT = /^(?:vom|von|des|der|aus|du|de|del|of|from)$/;

/** Whether a name of another is listed beside a name: “Putin, Trump and Xi”. */
function isAmongNames({ first, last }: Name, { texts, names }: Page): boolean {
  const isAt = (at: number, gap: number) => /^,? $/.test(texts.gap(gap) ?? '') && covers(names, at);
  if (isFollowed(last, texts)) {
    if (texts.gap(last) === ', ' && isAt(last + 1, last)) return true;
    if (AND.test(texts.word(last + 1)) && isAt(last + 2, last + 1)) return true;
  }
  return (
    isFollowed(first - 2, texts) && AND.test(texts.word(first - 1)) && isAt(first - 2, first - 2)
  );
}
const AND = /^(?:and|und|et|y)$/;

/** Whether a clause ends behind a name with nothing that says who that is. */
function endsClause(last: number, texts: Texts): boolean {
  return !isFollowed(last, texts) || /^[.!?…:;»”"]/.test(texts.gap(last) ?? '');
}
const SAYS =
  /^(?:says?|said|sagt|sagte|meint|meinte|erklärt|erklärte|betont|betonte|estime|estimé|affirme|affirmé|assure|assuré|déclare|déclaré|répond|répondu|explique|expliqué|ajoute|ajouté|annonce|annoncé|dice|afirma|asegura|declara|responde|explica|añade|anuncia)$/;
/** What leaders have, beside what `compounds.ts` lists: „die Rückkehr Trumps“. */
const OF_LEADERS =
  /^(?:Rückkehr|Sturz|Wahl|Wahlsieg|Sieg|Niederlage|Rücktritts?|Drohung|Drohungen|Wiederwahl|Amtszeit|Amtsantritts?|Amtseinführung|Tötung|Ermordung|Festnahme|Verhaftung|Vorstoß)$/;

/** Whether a word ends as Spanish verbs do that say what somebody did: «Ayer viajó Milei a Roma». */
function isSpanishVerb(word: string): boolean {
  return (/\p{Ll}ó$/u.test(word) && !NAMES_SOMEBODY.test(word)) || /^[Dd]ijo$/.test(word);
}
/** Who is called like somebody is not he. */
const NAMES_SOMEBODY = /^(?:llam|apod|bautiz|nombr)ó$/i;

/**
 * Whether a German word that is no attribute of a name stands before it, so that it is a verb, an
 * adverb or a preposition, and the sentence goes on with no other noun: „Gestern reiste Merz nach
 * Rom“, „Kritiker werfen Merz vor, …“. An attribute stands behind an article: der alte Merz.
 */
function isAfterGermanVerb({ first, last }: Name, texts: Texts): boolean {
  if (!adjoins(first - 1, texts)) return false;
  const before = texts.word(first - 1);
  if (!/^\p{Ll}{3}/u.test(before) || CALLS.test(before) || ARTICLES.test(before)) return false;
  if (adjoins(first - 2, texts) && ARTICLES.test(texts.word(first - 2))) return false;
  if (endsClause(last, texts)) return true;
  return adjoins(last, texts) && GOES_ON.test(texts.word(last + 1));
}
const CALLS =
  /^(?:und|oder|sowie|namens|genannt\p{Ll}*|getauft\p{Ll}*|heiß\p{Ll}*|hieß\p{Ll}*|nenn\p{Ll}*|nannt\p{Ll}*)$/u;
const ARTICLES =
  /^(?:der|die|das|den|dem|des|vom|zum|zur|im|am|jene[rnms]?|diese[rnms]?|(?:ein|kein|mein|dein|sein|ihr|unser)(?:e[rnms]?)?)$/i;

/** Whether what is his follows a name in English: “Merz’s coalition”. */
function isPossessive(last: number, texts: Texts): boolean {
  if (!isFollowed(last, texts) || texts.word(last + 1) !== 's') return false;
  return foldVariants(texts.gap(last) ?? '') === "'" && /^\p{Ll}/u.test(texts.word(last + 2));
}

/**
 * Whether a name that a preposition puts at the opening of a sentence ends in a comma, behind which
 * no noun says who that is: “For Merz, it is a defeat”, but “For Merz, a baker, it is”.
 */
function isFrontedAlone({ first, last }: Name, texts: Texts): boolean {
  if (!isFollowed(last, texts) || texts.gap(last) !== ', ') return false;
  if (!adjoins(first - 1, texts) || !opensSentence(first - 1, texts)) return false;
  return FRONTING.test(texts.word(first - 1)) && GOES_ON_ALONE.test(texts.word(last + 1));
}
const FRONTING =
  /^(?:For|To|With|Under|Like|Unlike|Against|Without|Pour|Avec|Sans|Contre|Selon|Para|Con|Sin|Contra|Según|Für|Mit)$/;
const GOES_ON_ALONE =
  /^(?:it|this|that|these|those|he|she|they|there|the|his|her|no|not|cela|ce|c|il|elle|la|le|les|l|es|esto|eso|la|el|los|las|no|se|der|die|das|sei|ya|hay|este|esta|todo|on|tout|cette|ces)$/;
/** “Pressure grows on Starmer. Keir Starmer …”: what follows says nothing of who that is. */
const PREPOSITIONS_BEFORE =
  /^(?:on|by|with|for|to|from|against|of|under|at|about|after|over|around|vor|mit|von|gegen|für|an|um|auf|bei|über|zu|nach|ohne|unter|wegen|laut|durch|zwischen|seit|hinter|neben|à|de|contre|avec|pour|par|sur|sous|envers|selon|chez|entre|a|contra|con|por|para|sobre|ante|tras|según|hacia|desde|between|behind|since|according)$/;
/** What states and parties do to somebody, auxiliaries and conjunctions: “Europe fears Trump.” */
const VERBS_BEFORE =
  /^(?:fears?|feared|blames?|blamed|backs?|backed|slams?|slammed|meets?|met|urges?|urged|warns?|warned|tells?|told|accuses?|accused|sues?|sued|does|did|will|would|could|should|must|if|that|than|like|why|how|what|when|while|whether|because|accusent?|craignent|craint|rencontre|défient?|censurent?|critiquent?|que|quand|comme|acusan?|temen?|cuando|como|Comment|Pourquoi|Quand|Cómo|Cuando|Llega|Vuelve|Regresa)$/;
const QUOTES = /^ ["\u00AB\u00BB\u201A\u201C-\u201F\u2018\u2039\u203A]$/;
const GOES_ON = /^\p{Ll}/u;
const GOES_ON_IN_ARABIC = /^\p{Script=Arabic}/u;
/** In German, in which any noun has a capital, words that open a sentence are none. */
const GERMAN_OPENERS =
  /^(?:Dass|Doch|Auch|Wenn|Weil|Obwohl|Während|Nachdem|Bevor|Solange|Warum|Weshalb|Wann|Selbst|Sogar|Denn|Aber|Gegen|Nach|Ohne|Unter|Über|Wegen|Trotz|Laut|Heute|Gestern|Dabei|Dann|Zwar|Damit|Dennoch|Deshalb|Zudem|Jetzt|Noch|Schon|Hatte|Wollte|Will|Wird|Kann|Muss|Soll)$/;
/** What is called after a person, who is not one: l'affaire Epstein. */
const MATTERS: ReadonlySet<string> = new Set(
  'Regierung Kabinett Umfeld camp administration ère era campo administración Fall Affäre Skandal Familie Clan Regime Ära Lager Akte affaire scandale dossier dossiers gouvernement régime clan famille familia plan caso escándalo gobierno régimen نظام حكومة خطة قضية'.split(
    ' ',
  ),
);
/** Russian and Ukrainian cases other than the nominative. */
const OBLIQUE = /^\p{Script=Cyrillic}{3,}(?:[ауе]|[ыоиі]м)$/u;
