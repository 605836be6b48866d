import { language, t } from '../../i18n/i18n.ts';

/** Keys of the texts for the bundled pack's subjects, by subject. */
const KEYS = {
  africa: 'africa',
  americas: 'americas',
  asia: 'asia',
  europe: 'europe',
  institutions: 'institutions',
  'islamic-state': 'islamicState',
  'middle-east': 'middleEast',
  'russia-ukraine': 'russiaUkraine',
  'united-states': 'unitedStates',
} as const;

interface SubjectName {
  readonly title: string;
  /** Empty for packs by others, which have a title alone. */
  readonly about: string;
  /** Language of both, where it is not the interface's; empty if unknown. */
  readonly lang?: 'en' | '';
}

/**
 * Title and description of a subject in the interface's language, or as its pack has them.
 *
 * @param id absent for a pack by others.
 */
export function nameOfSubject(subject: {
  readonly id?: string | undefined;
  readonly title: string;
  readonly about?: string;
}): SubjectName {
  const { id, title, about = '' } = subject;
  if (!isKnown(id)) return { title, about, lang: id === undefined ? '' : 'en' };
  return { title: t(`subject.${KEYS[id]}`), about: t(`subjectAbout.${KEYS[id]}`) };
}

/** The subjects with their localised names, sorted by them. */
export function bySubjectName<S extends Parameters<typeof nameOfSubject>[0]>(
  subjects: readonly S[],
): (S & { readonly name: SubjectName })[] {
  const { compare } = new Intl.Collator(language());
  return subjects
    .map((subject) => ({ ...subject, name: nameOfSubject(subject) }))
    .sort((a, b) => compare(a.name.title, b.name.title));
}

function isKnown(id: string | undefined): id is keyof typeof KEYS {
  return id !== undefined && Object.hasOwn(KEYS, id);
}
