import type { About, Rule, TextRule } from '../rule.ts';
import { abbreviation } from './abbreviation.ts';
import { ALLOWANCE, ALLOWANCE_UNUSED } from './allowance.ts';
import * as attribution from './attribution.ts';
import * as conflict from './conflict.ts';
import * as dates from './dates.ts';
import * as documents from './documents.ts';
import { copiedRun, draftMarker } from './draft.ts';
import * as forms from './forms.ts';
import * as general from './general.ts';
import { hedgeLost } from './hedges.ts';
import * as language from './language.ts';
import * as length from './length.ts';
import * as links from './links.ts';
import * as loaded from './loaded.ts';
import { nameNotInSource } from './names.ts';
import { notInSource } from './not-in-source.ts';
import { numberNotInSource } from './numbers.ts';
import { READING_RULES } from './reading.ts';
import { glossRepeated, sameSentence } from './same.ts';
import * as telling from './telling.ts';
import * as time from './time.ts';
import { nothingNew, unreviewed } from './up-to-date.ts';
import * as wording from './wording.ts';

const { eventDate, dateOrder, ...textOfTime } = time;

/** Rules that only need the text of an entry. */
export const TEXT_RULES: readonly TextRule[] = [
  ...Object.values(length),
  ...Object.values(textOfTime),
  ...Object.values(loaded),
  ...Object.values(attribution),
  language.repeatedWord,
  language.article,
  language.readingLevel,
];

/** Rules that need content that could be read. */
export const RULES: readonly Rule[] = [
  ...Object.values(links),
  ...Object.values(documents),
  draftMarker,
  copiedRun,
  numberNotInSource,
  nameNotInSource,
  notInSource,
  hedgeLost,
  sameSentence,
  glossRepeated,
  eventDate,
  dateOrder,
  ...Object.values(dates),
  ...Object.values(conflict),
  ...Object.values(wording),
  abbreviation,
  ...Object.values(forms),
  ...Object.values(telling),
  ...Object.values(general),
  nothingNew,
  unreviewed,
  ...TEXT_RULES,
];

/** All rules. */
export const ALL_RULES: readonly About[] = [
  ...READING_RULES,
  ALLOWANCE,
  ALLOWANCE_UNUSED,
  ...RULES,
];

export { ALLOWANCE, ALLOWANCE_UNUSED };
