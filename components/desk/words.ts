import type { SaveState } from '../../desk/autosave.ts';
import type { Lack } from '../../desk/gaps.ts';
import type { FormDraft } from '../../desk/model.ts';
import type { Refusal } from '../../desk/source.ts';
import { t } from '../../i18n/i18n.ts';
import { ALL_FACT_LABELS } from '../../packs/fact-labels.ts';
import { labelText } from '../card/KeyFacts.tsx';
import type { Step } from './route.ts';

/** Texts for what `desk/` only names. */

/** Without a lack that is obvious, and so has no text. */
type ToldLack = Exclude<Lack, 'sentence-first'>;

const LACKS = {
  empty: () => t('desk.lackEmpty'),
  'no-source': () => t('desk.lackSource'),
  'no-full-stop': () => t('desk.lackFullStop'),
  'no-date': () => t('desk.lackDate'),
  'bad-date': () => t('desk.badDate'),
  'bad-day': () => t('desk.badDay'),
  'no-form': () => t('desk.lackForm'),
  'no-cue': () => t('desk.lackCue'),
  'no-statement': () => t('desk.lackStatement'),
  'bad-address': () => t('desk.badAddress'),
  'source-waits': () => t('desk.lackSourceReady'),
} as const satisfies Record<ToldLack, () => string>;

/** Text for what something lacks. */
export function lackText(lack: ToldLack): string {
  return LACKS[lack]();
}

const REFUSALS = {
  empty: () => t('desk.refusedEmpty'),
  huge: () => t('desk.refusedHuge'),
  binary: () => t('desk.refusedBinary'),
  'pdf-locked': () => t('desk.refusedPdfLocked'),
  'pdf-scan': () => t('desk.refusedPdfScan'),
  'pdf-broken': () => t('desk.refusedPdfBroken'),
  'old-word': () => t('desk.refusedOldWord'),
  'broken-word': () => t('desk.refusedBrokenWord'),
  'no-tab': () => t('desk.tabNotRead'),
  'too-slow': () => t('desk.refusedTooSlow'),
  unknown: () => t('desk.refusedUnknown'),
} as const satisfies Record<Refusal, () => string>;

/** Text for why a document was not accepted. */
export function refusalText(reason: Refusal): string {
  return REFUSALS[reason]();
}

const STEP_NAMES = {
  documents: () => t('desk.stepDocuments'),
  statements: () => t('desk.stepStatements'),
  cards: () => t('desk.stepCards'),
} as const satisfies Record<Step, () => string>;

/** Name of a step. */
export function stepText(step: Step): string {
  return STEP_NAMES[step]();
}

const FORM_KINDS = {
  sure: () => t('desk.formSure'),
  usual: () => t('desk.formUsual'),
  ambiguous: () => t('desk.formAmbiguous'),
  not: () => t('desk.formNot'),
} as const satisfies Record<FormDraft['kind'], () => string>;

export const FORM_KIND_LIST = ['sure', 'usual', 'ambiguous', 'not'] as const;

/** Text for when a form is marked. */
export function formKindText(kind: FormDraft['kind']): string {
  return FORM_KINDS[kind]();
}

/** Text for the label of a key fact; the label itself if it is not one of ours. */
export function factText(label: string): string {
  const known = ALL_FACT_LABELS.find((each) => each === label);
  return known ? labelText(known) : label;
}

/** Name of a field, for mentioning it elsewhere. */
export function fieldText(field: string, facts: readonly { readonly label: string }[]): string {
  const [part = '', index] = field.split('.');
  const number = String(Number(index ?? 0) + 1);
  switch (part) {
    case 'name':
      return t('desk.name');
    case 'gloss':
      return t('desk.gloss');
    case 'facts':
      return factText(facts[Number(index)]?.label ?? '');
    case 'summary':
      return t('desk.sentenceNumber', { number });
    case 'latest':
      return t('card.latest');
    case 'earlier':
      return t('card.earlierShort');
    case 'differ':
      return t('card.differ');
    case 'forms':
      return t('desk.forms');
    case 'cues':
      return t('desk.cues');
    case 'against':
      return t('desk.against');
    case 'fullName':
      return t('desk.fullName');
    case 'kind':
      return t('desk.kind');
    case 'when':
      return t('desk.when');
    case 'at':
      return t('desk.at');
    case 'area':
      return t('desk.area');
    case 'parent':
      return t('figure.partOf');
    case 'rivals':
      return t('desk.ties');
    case 'reviewed':
      return t('desk.reviewed');
    case 'asOf':
      return t('desk.asOf');
    case 'related':
      return t('card.related');
    case 'about':
      return t('desk.about');
    case 'title':
      return t('desk.headline');
    case 'dated':
      return t('desk.dated');
    case 'via':
      return t('desk.via');
    case 'read':
      return t('desk.copyRead');
    case 'publisher':
      return t('library.publisher');
    case 'date':
      return t('library.published');
    case 'url':
      return t('library.address');
    case 'statements':
      return index === undefined ? t('library.states') : t('desk.statementNumber', { number });
    default:
      return t('desk.whole');
  }
}

/** Text for the state of saving. */
export function saveText(save: SaveState): string {
  switch (save.state) {
    case 'saved':
      return t('desk.saved');
    case 'saving':
      return t('desk.saving');
    case 'failed':
      return save.full ? t('desk.notSavedFull') : t('desk.notSaved', { detail: save.detail });
    case 'conflict':
      return t('desk.conflict');
  }
}
