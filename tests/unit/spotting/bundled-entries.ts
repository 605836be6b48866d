import { termsOf } from '../../../packs/terms.ts';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../spotting/evidence.ts';
import { find } from '../../../spotting/find.ts';
import { bundled } from '../bundled.ts';

const dictionary = buildDictionary(termsOf(bundled.pack));

/** The ids of the entries of the bundled content that are marked in blocks, with spaces between. */
export function entriesIn(blocks: string | readonly string[], lang: string): string {
  return withEvidence(find(dictionary, [blocks].flat(), lang))
    .map(({ entry }) => entry)
    .join(' ');
}
