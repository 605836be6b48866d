import { isCountry } from '../../lists/peoples.ts';
import { adjoins, folded, isFollowed } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import { isInGermanGenitive } from './german-names.ts';

/**
 * What stands before a family name and is no title of who has an entry: Sgt. Vance Chandler,
 * Mayor Vance, Chef Rubio.
 */

/**
 * What leaders and states are not called: after it, a family name is a given name, as
 * in “Sgt. Vance Chandler”.
 */
const RANKS: ReadonlySet<string> = new Set(
  `congresswoman congressman justice judge prof professor attorney actor actress singer sgt sergeant cpl corporal pvt lt lieutenant detective trooper constable coach pastor rev reverend nurse firefighter
  actriz cantante futbolista acteur actrice chanteur chanteuse footballeur footballeuse schauspieler schauspielerin sänger sängerin moderatorin
  oyuncu aktör aktris şarkıcı türkücü yazar yönetmen sunucu futbolcu basketbolcu voleybolcu güreşçi ressam şair mimar manken öğretmen sanatçı gazeteci`
    .split(/\s+/)
    .map(foldVariants),
);

/** Whether a word is one of these. */
export function isRank(word: number, texts: Texts): boolean {
  return RANKS.has(folded(word, texts));
}

/** Offices of towns, which are cues of those few entries that hold one: “Mayor Vance”. */
const LOCAL_OFFICES: ReadonlySet<string> = new Set(
  'Mayor MAYOR alcalde Alcalde alcaldesa Alcaldesa concejal concejala maire Maire'.split(' '),
);

/** Whether a family name follows an office that its entry does not have. */
export function isLocalOffice(before: number, { first, last }: Match, texts: Texts): boolean {
  if (first !== last || !LOCAL_OFFICES.has(texts.word(before))) return false;
  return !(adjoins(before - 1, texts) && AS.test(texts.word(before - 1)));
}
/** Before what a leader was: «siendo alcalde Petro cerró la plaza». */
const AS = /^(?:[Cc]omo|[Ss]iendo|[Cc]uando era|era|[Ff]ue|[Cc]omme|était)$/;

/**
 * What nobody who has an entry is, as German has it before a family name, also as the end of a
 * compound: RB-Kapitän Orban, Kreisbrandmeister Merz. Left out is what politicians were:
 * lawyer, actor, boxer, author.
 */
const GERMAN_TRADE =
  /(?:bürgermeister|(?:brand|bäcker|handwerks|schützen)meister|landrat|landrät|ortsvorsteher|trainer|(?<!straf)verteidiger|abwehrchef|stürmer|torwart|torhüter|keeper|kapitän|feldspieler|flügelspieler|winzer|bäcker|metzger|gastwirt|(?:sterne|fernseh|spitzen)koch|pfarrer|pastor|steuerberater|(?:tier|zahn|haus)(?:arzt|ärzt)|richter|polizist|(?:haupt|ober|kriminal)kommissar|^kommissar|(?:^|fach|straf)rechtsanw[aä]lt|(?<!general)staatsanw[aä]lt|vereinschef|förster|(?:polizei|feuerwehr)sprecher|schulleiter|lehrer|regisseur|dirigent|architekt|sänger|tenor|pianist|geiger)(?:in)?$/;

/**
 * Whether German has several of a trade before a name that they do something about: “dass Lehrer
 * Merz kritisieren”. The clause ends in a verb in the plural.
 *
 * @param trade the word before the name; its plural is its singular.
 */
export function isPluralSubject(trade: number, texts: Texts): boolean {
  if (!adjoins(trade - 1, texts) || !/er$/.test(texts.word(trade))) return false;
  if (OF_SEVERAL.test(texts.word(trade - 1))) return true;
  if (!CONJUNCTION.test(texts.word(trade - 1))) return false;
  let end = trade + 1;
  while (end - trade < LONGEST_CLAUSE && adjoins(end, texts)) end++;
  return end > trade + 1 && PLURAL_VERB.test(texts.word(end));
}
/** Verbs and determiners in the plural: “haben Richter Trump gestoppt”, “die Richter Trump …”. */
const OF_SEVERAL =
  /^(?:[Dd]ie|[Mm]ehrere|[Vv]iele|[Ee]inige|[Aa]lle|[Bb]eide|[Zz]wei|[Dd]rei|[Vv]ier|[Kk]eine|[Aa]ndere|[Dd]iese|(?:[Hh]a[bt]t?|[Kk][öo]nnt?|[Ww]oll(?:t)?|[Ss]ollt?|[Mm][üu]ss(?:t)?|[Dd][üu]rf(?:t)?|[Ww][eüu]rd|[Ss]topp(?:t)?|[Bb]rems(?:t)?)en)$/;
const CONJUNCTION =
  /^(?:[Dd]ass|[Oo]b|[Oo]bwohl|[Ww]enn|[Ww]eil|[Ww]ährend|[Dd]amit|[Ss]olange|[Ss]odass|[Ww]ie|[Ww]arum|[Ww]eshalb|[Ww]o|[Bb]evor|[Nn]achdem|[Ss]eit|[Dd]a|[Aa]ls)$/;
const PLURAL_VERB = /^(?!worden$|geworden$)(?:\p{Ll}+e[lr]?n|sind|seien|tun)$/u;
const LONGEST_CLAUSE = 12;

/** What a leader was: „der frühere Staatsanwalt“. */
const ONCE = /^(?:(?:[Ff]rüher|[Ee]hemalig|[Ee]instig)e[rnms]?|[Ee]x)$/;

/** Whether a German name follows what its bearer does. */
export function isGermanTrade(
  before: number,
  { first, last }: Match,
  texts: Texts,
  lang: string | null,
): boolean {
  if (first !== last || lang !== 'de' || !GERMAN_TRADE.test(folded(before, texts))) return false;
  if (isFollowed(before - 1, texts) && ONCE.test(texts.word(before - 1))) return false;
  return !isInGermanGenitive(texts.word(last)) && !isPluralSubject(before, texts);
}

/**
 * Languages in which “chef” right before a name is a cook; German and French chiefs have a noun
 * between: le chef de la CIA.
 */
const COOKS_IN: readonly string[] = ['en', 'es', 'it', 'pt', 'fr'];

/** Whether a family name follows “chef”. */
export function isCook(
  before: number,
  { first, last }: Match,
  texts: Texts,
  lang: string | null,
): boolean {
  return first === last && COOKS_IN.includes(lang ?? '') && folded(before, texts) === 'chef';
}

/** How people are addressed. No country is. */
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mister monsieur madame mademoiselle mme mlle docteur maitre maître sr sra srta señor señora señorita don doña doctor doctora licenciado licenciada'
    .split(' ')
    .map(foldVariants),
);

/** “Mlle.”, but “he injured a doctor. Lebanon …”. */
const LONGEST_ABBREVIATION = 4;

/**
 * Whether what is called like a country follows a form of address: Mme France Moreau, doña
 * Argelia, Miss Venezuela.
 */
export function isAddressed({ first, last }: Match, texts: Texts, lang: string | null): boolean {
  if (first !== last || !isFollowed(first - 1, texts)) return false;
  // They “miss Ghana’s opening game”.
  if (!FORMS_OF_ADDRESS.has(folded(first - 1, texts)) || texts.word(first - 1) === 'miss')
    return false;
  const isAbbreviated =
    texts.gap(first - 1) === '. ' && texts.word(first - 1).length <= LONGEST_ABBREVIATION;
  return (adjoins(first - 1, texts) || isAbbreviated) && isCountry(folded(last, texts), lang ?? '');
}

/** What Turkish puts behind a given name, and never behind a family name: Erdoğan Usta, Erdoğan Bey’in. */
const BEHIND_GIVEN =
  /^(?:Bey|Beyefendi|Hanım|Hanımefendi|Usta|Hoca|Abi|Ağabey|Abla|Amca|Dayı|Teyze|Dede|Efendi|Ağa)(?:m|cığım)?$/;

/** Whether a Turkish courtesy behind a name tells that it is a given name. */
export function isCalledByGivenName({ first, last }: Match, texts: Texts): boolean {
  return first === last && adjoins(last, texts) && BEHIND_GIVEN.test(texts.word(last + 1));
}
