import { quotesIn } from '../../desk/in-hand.ts';
import { formatNumber, language, t } from '../../i18n/i18n.ts';
import type { Finding } from '../../packs/imported/finding.ts';
import { FILES, REFUSALS, VALUES } from './file-texts.ts';
import type { Filled } from './filled.ts';

const notNeutral = ({ words }: Filled) => t('finding.notNeutral', { words });
const whoSays = ({ words }: Filled) => t('finding.whoSays', { words });
const outdated = ({ words }: Filled) => t('finding.outdated', { words });

/**
 * The interface's text for each rule of the check that can be broken at the desk; a test compares
 * the lists. The others are about files, which nobody sees there.
 */
export const FINDING_TEXTS: Readonly<Record<string, (filled: Filled) => string>> = {
  'gloss-length': ({ number }) =>
    t('finding.glossLength', { number: number('number'), most: number('most') }),
  'summary-length': ({ number }) =>
    t('finding.summaryLength', {
      words: number('words'),
      sentences: number('sentences'),
      leastWords: number('leastWords'),
      mostWords: number('mostWords'),
      leastSentences: number('leastSentences'),
      mostSentences: number('mostSentences'),
    }),
  'sentence-length': ({ number }) =>
    t('finding.sentenceLength', { number: number('number'), most: number('most') }),
  'fact-count': ({ number }) =>
    t('finding.factCount', {
      number: number('number'),
      least: number('least'),
      most: number('most'),
    }),
  'copied-run': ({ words }) => t('finding.copiedRun', { words }),
  'number-not-in-source': ({ words }) => t('finding.numberNotInSource', { words }),
  'hedge-lost': ({ words }) => t('finding.hedgeLost', { words }),
  'name-not-in-source': ({ words }) => t('finding.nameNotInSource', { words }),
  'not-in-source': () => t('finding.notInSource'),
  'draft-marker': () => t('finding.draft'),

  'terrorist-label': notNeutral,
  'terror-modifier': notNeutral,
  'so-called': notNeutral,
  'emotive-word': notNeutral,
  'dramatic-word': notNeutral,
  'value-label': notNeutral,
  'religious-label': notNeutral,
  'religion-and-violence': notNeutral,
  regime: notNeutral,
  execute: notNeutral,
  'dehumanising-word': notNeutral,
  puffery: notNeutral,
  ranking: notNeutral,
  'side-taking-word': notNeutral,
  'coloured-word': notNeutral,
  'avoided-name': notNeutral,
  euphemism: notNeutral,
  'loaded-verb': notNeutral,
  editorialising: notNeutral,
  intensifier: notNeutral,

  'weasel-words': whoSays,
  'agentless-blame': whoSays,
  'unnamed-doubt': whoSays,
  'unsourced-cause': whoSays,
  'mind-reading': whoSays,
  'nameless-speaker': whoSays,
  'vague-quantity': ({ words }) => t('finding.vague', { words }),

  'relative-time': outdated,
  'status-word': outdated,
  'office-holder': ({ words }) => t('finding.officeHolder', { words }),
  'event-date': () => t('finding.eventDate'),
  'date-in-text': ({ words }) => t('finding.dateInText', { words }),
  'date-order': () => t('finding.dateOrder'),
  'date-source': () => t('finding.dateSource'),
  'day-not-stated': () => t('finding.dayNotStated'),
  'as-of-later': () => t('finding.asOfLater'),
  date: () => t('desk.badDate'),
  day: () => t('desk.badDay'),
  address: () => t('desk.badAddress'),
  'document-date': () => t('desk.lackDate'),

  'toll-without-source': ({ words }) => t('finding.toll', { words }),
  'crime-without-status': ({ words }) => t('finding.crime', { words }),
  'one-sided-accusation': () => t('finding.accused'),
  'suspect-name': ({ words }) => t('finding.suspect', { words }),
  'one-source-differs': () => t('finding.onePublisher'),
  'unnamed-publisher': () => t('finding.unnamedPublisher'),

  shouting: () => t('finding.fullStop'),
  'first-person': ({ words }) => t('finding.firstPerson', { words }),
  'repeated-word': () => t('finding.repeatedWord'),
  article: () => t('finding.article'),
  'reading-level': () => t('finding.readingLevel'),
  abbreviation: ({ words }) => t('finding.abbreviation', { words }),
  'first-named': ({ words }) => t('finding.firstNamed', { words }),

  'alias-clash': ({ words }) => t('finding.nameTwice', { words }),
  'family-name-sure': ({ words }) => t('finding.surnameSure', { words }),
  'form-with-title': ({ words }) => t('finding.nameWithTitle', { words }),
  'form-list': ({ words }) => t('finding.unknownList', { words }),
  'everyday-word-sure': ({ words }) => t('finding.everydayWord', { words }),
  'one-letter-sure': ({ words }) => t('finding.oneLetter', { words }),
  'common-cue': ({ words }) => t('finding.commonCue', { words }),
  'alias-cues': () => t('desk.lackCue'),
  'entry-twice': () => t('finding.cardTwice'),
  'document-twice': () => t('finding.documentTwice'),
  'document-mirror': () => t('finding.documentMirror'),
  'related-one-way': () => t('finding.oneWay'),
  'same-sentence': () => t('finding.sameSentence'),
  'gloss-repeated': ({ words }) => t('finding.glossRepeated', { words }),
  'case-angle': ({ words }) => t('finding.caseAngle', { words }),
  related: ({ words }) => t('finding.otherCard', { words }),

  'uncited-sentence': () => t('desk.lackSource'),
  'citation-to-nothing': () => t('desk.lackSource'),
  'country-capital': () => t('finding.countryCapital'),
  'fact-unsaid': ({ words }) => t('finding.factUnsaid', { words }),
  'key-fact': () => t('finding.keyFact'),
  fact: () => t('finding.figure'),
  shape: () => t('finding.oneSentence'),
  head: () => t('finding.tooLong'),
  'control-character': () => t('finding.invisible'),
};

/**
 * Rules about English words: their advice is in English, and only shown in an English interface.
 */
const ON_WORDS: ReadonlySet<unknown> = new Set([notNeutral, whoSays]);

export interface FindingText {
  readonly text: string;
  /** Advice in English, if there is any. */
  readonly english: string;
  /** The text itself is English, whatever the interface speaks. */
  readonly isEnglish: boolean;
}

/** The parts of a finding that its text is made from. */
interface Found {
  readonly rule: string;
  /** In English. */
  readonly reason: string;
  readonly fix: string;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * The text of a finding in a pack's files; for Markdown, followed by the
 * check's message in English.
 */
export function fileFindingText(finding: Finding): FindingText {
  const { rule = '', reason, fix = '', values = {} } = finding;
  const found = { rule, reason, fix, values };
  const whole = REFUSALS[rule] ?? VALUES[rule];
  if (whole) return { text: whole(filledOf(found)), english: '', isEnglish: false };
  const ofFile = FILES[rule];
  if (ofFile) return { text: ofFile(filledOf(found)), english: reason, isEnglish: false };
  return findingText(found);
}

/**
 * The text of a finding in the interface's language; in English if the rule has no text of its own.
 */
export function findingText(finding: Found): FindingText {
  const { rule, reason, fix } = finding;
  const write = FINDING_TEXTS[rule];
  if (!write) return { text: reason, english: fix, isEnglish: true };
  const text = write(filledOf(finding));
  return { text, english: ON_WORDS.has(write) && language() === 'en' ? fix : '', isEnglish: false };
}

function filledOf({ reason, values }: Found): Filled {
  return {
    words: quotesIn(reason)[0] ?? '',
    number: (name) => formatNumber(Number(values[name] ?? 0)),
  };
}

/** The words that findings are about, as they quote them. */
export function quotedIn(findings: readonly { readonly reason: string }[]): string[] {
  return findings.flatMap(({ reason }) => quotesIn(reason));
}
