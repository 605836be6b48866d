import { t } from '../../i18n/i18n.ts';
import type { Filled } from './filled.ts';

type Texts = Readonly<Record<string, (filled: Filled) => string>>;

/** Why a whole file or folder is refused, by rule. */
export const REFUSALS: Texts = {
  'not-a-pack': () => t('finding.notAPack'),
  'newer-pack': () => t('finding.newerPack'),
  'pack-too-large': () => t('finding.packTooLarge'),
  'pack-cut-off': () => t('finding.packCutOff'),
  'pack-too-slow': () => t('finding.packTooSlow'),
  'not-a-pack-folder': () => t('finding.notAPackFolder'),
  'file-unreadable': () => t('finding.fileUnreadable'),
};

/** What is wrong with a value in a pack file, by the rules of `authoring/import/pack-rules.ts`. */
export const VALUES: Texts = {
  'pack-missing': () => t('finding.valueMissing'),
  'pack-long': ({ number }) => t('finding.valueTooLong', { most: number('most') }),
  'pack-many': ({ number }) => t('finding.valueTooMany', { most: number('most') }),
  'pack-empty': () => t('finding.valueEmpty'),
  'pack-id': () => t('finding.valueId'),
  'pack-lang': () => t('finding.valueLang'),
  'pack-date': () => t('desk.badDate'),
  'pack-day': () => t('desk.badDay'),
  'pack-address': () => t('finding.valueAddress'),
  'pack-text': () => t('finding.valueText'),
  'pack-value': () => t('finding.valueWrong'),
  'pack-twice': ({ words }) => t('finding.idTwice', { words }),
  'pack-no-entry': () => t('finding.noCard'),
  'pack-citation': ({ words }) => t('finding.noStatement', { words }),
  'pack-full': () => t('finding.cardTooFull'),
};

const plainText = () => t('finding.filePlainText');

/** The kind of problem in a Markdown file, by rule; the check's own message has the details. */
export const FILES: Texts = {
  head: () => t('finding.fileHead'),
  shape: () => t('finding.fileShape'),
  fact: () => t('finding.figure'),
  'key-fact': () => t('finding.keyFact'),
  date: () => t('desk.badDate'),
  day: () => t('desk.badDay'),
  address: () => t('desk.badAddress'),
  'alias-cues': () => t('desk.lackCue'),
  'document-date': () => t('desk.lackDate'),
  'uncited-sentence': () => t('finding.fileUncited'),
  'citation-to-nothing': () => t('finding.fileCitation'),
  'control-character': () => t('finding.invisible'),
  'file-size': () => t('finding.fileTooLarge'),
  'file-encoding': () => t('finding.fileEncoding'),
  'file-name': () => t('finding.fileName'),
  'stray-file': () => t('finding.fileStray'),
  'duplicate-id': () => t('finding.fileTwice'),
  nested: plainText,
  html: plainText,
  link: plainText,
  'plain-text': plainText,
  footnote: () => t('finding.fileFootnote'),
  'statement-number': () => t('finding.fileNumbers'),
  allowance: () => t('finding.fileAllowance'),
  'allowance-unused': () => t('finding.fileAllowance'),
};
