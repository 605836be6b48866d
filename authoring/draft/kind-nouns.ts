import type { Kind } from '../../packs/kind.ts';

/** Nouns that tell what a name is of. The first that fits counts. */
const KIND_PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  [
    'agreement',
    /\b(?:treaty|agreement|accord|convention|memorandum|act|bill|law|code|constitution|charter|protocol|pact)s?$/i,
  ],
  ['community', /\b(?:minority|ethnic group|religious (?:community|group))\b/i],
  [
    'event',
    /\b(?:attack(?! drone)|bombing|war|withdrawal|raid|intervention|plot|evacuation|election|conflict)s?\b/i,
  ],
  [
    'institution',
    /\b(?:hospital|parliament|court|university|ministry|museum|cathedral|airport)\b/i,
  ],
  [
    'place',
    /\b(?:hall|province|city|river|islands?|region|tomb|sea|ocean|pacific|atlantic|strait|channel|gulf|bay|lake|valley|mountains?|desert|peninsula|canal|square|street|station|east)\b/i,
  ],
  [
    'organisation',
    /\b(?:state|group|party|council|army|force|union|agency|league|board|club|company|association|committee|federation|movement|front|brigade|bank)\b/i,
  ],
  // Parties and their members: “Social Democrats”.
  ['organisation', /(?:crats|ists|ives|republicans|liberals|greens)$/i],
  ['weapon', /\b(?:missile|drone|rocket|launcher|howitzer|torpedo)s?\b/i],
];

/** What English words say that something is, by a noun among them. */
export function kindByNoun(words: string): Kind | undefined {
  return KIND_PATTERNS.find(([, pattern]) => pattern.test(words))?.[0];
}
