import type { Kind } from '../../packs/kind.ts';

/** Nouns that tell what a name is of; a dot stands for a space. The first that fits counts. */
const KIND_NOUNS: readonly (readonly [Kind, string])[] = [
  // Before agreements: a party’s national convention is none.
  [
    'event',
    'attack bombing war withdrawal raid intervention plot evacuation election conflict invasion massacre uprising revolution earthquake (?:arab|prague).spring',
  ],
  [
    'event',
    'summit national.convention (?:peace|security|climate|donors?).conference games olympic paralympic cup championship champions.league super.bowl grand.prix tournament marathon festival contest parade (?:us|french|australian).open',
  ],
  [
    'agreement',
    'treaty agreement accord convention memorandum resolution act bill law code constitution charter protocol pact',
  ],
  ['community', 'minority ethnic.group religious.(?:community|group)'],
  // What is awarded is neither a body nor a person.
  ['concept', 'prize award medal oscar emmy grammy golden.globe human.rights index'],
  [
    'institution',
    'hospital parliament court tribunal university ministry department museum cathedral airport white.house',
  ],
  [
    'place',
    'hall province city river island region tomb sea ocean pacific atlantic strait channel gulf bay lake valley mountain desert peninsula canal square street station east',
  ],
  [
    'organisation',
    'state(?!s) group party council army force command union agency league board club company association committee federation movement front brigade bank corps cartel',
  ],
  [
    'organisation',
    'organi[sz]ation foundation fund trust institute research initiative programme? alliance alternative coalition campaign forum network observatory international watch witness relief red.(?:cross|crescent) physicians sans.frontière united',
  ],
  ['organisation', 'times post gazette tribune herald guardian telegraph journal news media radio'],
  // Parties and their members: “Social Democrats”.
  ['organisation', '\\w*(?:crat|ist|(?<!mald)ive)(?=s) republicans liberals greens'],
  ['weapon', 'missile drone rocket launcher howitzer torpedo'],
];

const AT_END = KIND_NOUNS.map(
  ([kind, nouns]) =>
    [
      kind,
      new RegExp(`\\b(?:${nouns.replaceAll(' ', '|').replaceAll('.', ' ')})s?$`, 'i'),
    ] as const,
);

/**
 * What stands before what it is of: “Battle of Sandmere”, “Lake Sand”, “Save the Children”,
 * “Doctors Without Borders”.
 */
const AT_START: readonly (readonly [Kind, RegExp])[] = [
  [
    'event',
    /^(?:(?:battle|siege|fall|killing|annexation) of|(?:hurricane|typhoon|cyclone|operation|tour de) )/i,
  ],
  ['place', /^(?:lake|mount|river) /i],
  ['organisation', /^(?:(?:save|stop|feed) the|\w+ without) /i],
];

/**
 * What follows the noun that says what it is: “of Peace”, “for Human
 * Rights”, “fighting in the east”.
 */
const AFTER =
  / (?:(?:of|for|to|on|in|at|from|near|[Aa]gainst|between|with|and) |\p{Ll}+(?:ing|ed) (?:in|by|to|on|at|for|from|against) |\d).*$/u;

/**
 * What English words say that something is, by the noun that the rest belongs to:
 * a “War Museum” is no war.
 */
export function kindByNoun(words: string): Kind | undefined {
  const head = words.replace(/\.$/, '').replace(AFTER, '');
  const found =
    AT_END.find(([, noun]) => noun.test(head)) ?? AT_START.find(([, start]) => start.test(words));
  return found?.[0];
}
