import type { About, Rule } from '../rule.ts';
import { ALLOWANCE, ALLOWANCE_UNUSED } from './allowance.ts';
import * as attribution from './attribution.ts';
import * as conflict from './conflict.ts';
import * as documents from './documents.ts';
import { copiedRun, draftMarker } from './draft.ts';
import { hedgeLost } from './hedges.ts';
import * as language from './language.ts';
import * as length from './length.ts';
import * as links from './links.ts';
import * as loaded from './loaded.ts';
import { nameNotInSource } from './names.ts';
import * as groups from './names-of-groups.ts';
import { numberNotInSource } from './numbers.ts';
import { READING_RULES } from './reading.ts';
import { sameSentence } from './same.ts';
import * as time from './time.ts';

/** The rules that look at content that could be read. */
export const RULES: readonly Rule[] = [
  ...Object.values(length),
  ...Object.values(links),
  ...Object.values(documents),
  draftMarker,
  copiedRun,
  numberNotInSource,
  nameNotInSource,
  hedgeLost,
  sameSentence,
  ...Object.values(time),
  ...Object.values(conflict),
  ...Object.values(groups),
  ...Object.values(loaded),
  ...Object.values(attribution),
  language.repeatedWord,
  language.article,
  language.readingLevel,
];

/** Every rule there is. */
export const ALL_RULES: readonly About[] = [
  ...READING_RULES,
  ALLOWANCE,
  ALLOWANCE_UNUSED,
  ...RULES,
];

export { ALLOWANCE, ALLOWANCE_UNUSED };
