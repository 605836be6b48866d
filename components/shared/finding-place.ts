import { formatNumber, t } from '../../i18n/i18n.ts';
import type { Finding } from '../../packs/imported/finding.ts';

type Labels = Readonly<Record<string, () => string>>;

/** What the desk and the library call the parts of a card, by their keys in a pack file. */
const OF_CARD: Labels = {
  name: () => t('desk.name'),
  fullName: () => t('desk.fullName'),
  kind: () => t('desk.kind'),
  subject: () => t('desk.subject'),
  asOf: () => t('desk.asOf'),
  facts: () => t('card.facts'),
  gloss: () => t('desk.gloss'),
  summary: () => t('desk.summary'),
  latest: () => t('card.latest'),
  sinceThen: () => t('card.earlier'),
  differ: () => t('card.differ'),
  related: () => t('card.related'),
  when: () => t('desk.when'),
  at: () => t('desk.at'),
  area: () => t('desk.area'),
  parent: () => t('desk.ties'),
  rivals: () => t('desk.ties'),
  forms: () => t('desk.forms'),
  cues: () => t('desk.cues'),
  against: () => t('desk.against'),
};

const OF_DOCUMENT: Labels = {
  about: () => t('desk.about'),
  title: () => t('desk.headline'),
  publisher: () => t('library.publisher'),
  via: () => t('desk.via'),
  date: () => t('library.published'),
  dated: () => t('desk.dated'),
  url: () => t('library.address'),
  statements: () => t('library.states'),
};

const OF_PACK: Labels = {
  title: () => t('desk.packTitle'),
  lang: () => t('desk.packLang'),
};

/** Parts that consist of sentences. */
const SENTENCES: ReadonlySet<string> = new Set(['summary', 'sinceThen', 'differ']);

/**
 * Where in a pack file a finding is, as its author would say it: Card “Sandmere Hall” · Summary ·
 * Sentence 2. What has no name in the interface is named by its keys.
 */
export function findingPlace({ at = '', called }: Pick<Finding, 'at' | 'called'>): string {
  const [list = '', index = '', part = '', item, ...more] = at.split('.');
  if (list !== 'entries' && list !== 'documents') return OF_PACK[at]?.() ?? at;
  if (index === '') return list === 'entries' ? t('desk.stepCards') : t('library.documents');
  const number = formatNumber(Number(index) + 1);
  const name = list === 'entries' ? cardOf(called, number) : documentOf(called, number);
  if (part === '') return name;
  const label = (list === 'entries' ? OF_CARD : OF_DOCUMENT)[part]?.() ?? part;
  const isItem = item !== undefined && /^\d+$/.test(item);
  const places = isItem ? placesOf(part, label, formatNumber(Number(item) + 1)) : [label];
  const isCite = [item, more[0]].includes('cites');
  return [name, ...places, ...(isCite ? [t('library.sources')] : [])].join(' · ');
}

function cardOf(name: string | undefined, number: string): string {
  return name ? t('finding.cardNamed', { name }) : t('finding.cardNumber', { number });
}

function documentOf(name: string | undefined, number: string): string {
  return name ? t('finding.documentNamed', { name }) : t('finding.documentNumber', { number });
}

/** One of several in a part. */
function placesOf(part: string, label: string, number: string): string[] {
  if (part === 'statements') return [t('desk.statementNumber', { number })];
  return [label, SENTENCES.has(part) ? t('desk.sentenceNumber', { number }) : number];
}
