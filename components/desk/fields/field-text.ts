import { t } from '../../../i18n/i18n.ts';
import { ALL_FACT_LABELS } from '../../../packs/fact-labels.ts';
import { labelText } from '../../card/text/KeyFacts.tsx';

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
