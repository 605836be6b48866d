import * as v from 'valibot';

/** What an entry is about. The order is that of filters, settings and the desk. */
export const Kind = v.picklist([
  'organisation',
  'event',
  'person',
  'place',
  'institution',
  'agreement',
  'community',
  'weapon',
  'concept',
]);
export type Kind = v.InferOutput<typeof Kind>;

/**
 * What a figure is drawn from: a date, a point, an area, or what a group
 * belongs to and is opposed to.
 */
export type FigureFact = 'when' | 'at' | 'area' | 'ties';

interface KindTraits {
  /**
   * The labels of its key facts, in the order a card shows them. The vocabulary is fixed, so that
   * readers find the same fact in the same place on every card, and the interface can translate it.
   */
  readonly facts: readonly string[];
  readonly figureFacts: readonly FigureFact[];
  /** Whether its card has a map. */
  readonly hasMap: boolean;
  /**
   * Whether most are called by a description, “talks in Geneva”, and not by a name of their own.
   */
  readonly isDescribed: boolean;
  /** Kinds of other subjects that a general summary gives one sentence at most. */
  readonly oneSentenceOn: readonly Kind[];
}

/**
 * What depends on the kind of an entry alone: declared here for the check, the cards and the desk.
 */
export const KINDS = {
  organisation: {
    facts: ['founded', 'area', 'leader', 'strength', 'listed-by', 'part-of'],
    figureFacts: ['ties'],
    hasMap: false,
    isDescribed: false,
    oneSentenceOn: [],
  },
  event: {
    facts: ['place', 'sides', 'killed', 'displaced', 'outcome', 'status'],
    figureFacts: ['when', 'at'],
    hasMap: false,
    isDescribed: true,
    oneSentenceOn: [],
  },
  person: {
    facts: ['born', 'died', 'office', 'since', 'until', 'before', 'legal-status'],
    figureFacts: [],
    hasMap: false,
    isDescribed: false,
    oneSentenceOn: ['event'],
  },
  place: {
    facts: ['country', 'size', 'population', 'control', 'status', 'neighbours'],
    figureFacts: ['at', 'area'],
    hasMap: true,
    isDescribed: false,
    oneSentenceOn: ['event', 'organisation'],
  },
  institution: {
    facts: ['founded', 'seat', 'members', 'head', 'task'],
    figureFacts: ['at'],
    hasMap: true,
    isDescribed: false,
    oneSentenceOn: [],
  },
  agreement: {
    facts: ['origin', 'basis', 'place', 'sides', 'used-for', 'outcome', 'status', 'contested'],
    figureFacts: ['when'],
    hasMap: false,
    isDescribed: false,
    oneSentenceOn: [],
  },
  community: {
    facts: ['homeland', 'population', 'language', 'religion', 'origin', 'basis', 'contested'],
    figureFacts: [],
    hasMap: false,
    isDescribed: false,
    oneSentenceOn: ['event', 'organisation'],
  },
  weapon: {
    facts: ['origin', 'range', 'used-for', 'contested'],
    figureFacts: [],
    hasMap: false,
    isDescribed: false,
    oneSentenceOn: ['event', 'organisation'],
  },
  concept: {
    facts: ['origin', 'basis', 'used-for', 'contested'],
    figureFacts: [],
    hasMap: false,
    isDescribed: true,
    oneSentenceOn: ['event', 'organisation'],
  },
} as const satisfies Record<Kind, KindTraits>;

/** The key facts of places that are countries. */
export const COUNTRY_FACTS = [
  'capital',
  'population',
  'head-of-state',
  'head-of-government',
  'neighbours',
] as const;

/** What depends on a kind, for code that serves all of them alike. */
export function traitsOf(kind: Kind): KindTraits {
  return KINDS[kind];
}

/** Whether entries of this kind may have `fact`. */
export function mayHave(kind: Kind, fact: FigureFact): boolean {
  return traitsOf(kind).figureFacts.includes(fact);
}
