import type { Contents } from '../../catalog/library.ts';
import { t } from '../../i18n/i18n.ts';
import type { LibraryRoute } from '../../messages/library-route.ts';
import { bySubjectName } from '../shared/subjects.ts';
import type { Choice } from './Filter.tsx';

/** A subject, or a pack that the reader has added; neither for all. */
export interface Origin {
  readonly subject?: string | undefined;
  readonly pack?: string | undefined;
}

interface Narrowing extends Pick<Contents, 'subjects' | 'added'> {
  /** What is chosen now. */
  readonly now: Origin;
  /** How many things there are of an origin. */
  readonly amountOf: (origin: Origin) => number;
  readonly routeTo: (origin: Origin) => LibraryRoute;
}

/** The choices that narrow a list to a subject, and to a pack. */
export function choicesOfOrigin({ subjects, added, now, amountOf, routeTo }: Narrowing): {
  readonly subjects: readonly Choice[];
  readonly packs: readonly Choice[];
} {
  const choice = (origin: Origin) => ({ route: routeTo(origin), amount: amountOf(origin) });
  return {
    subjects: [undefined, ...bySubjectName(subjects)].map((each) => ({
      ...choice({ subject: each?.id }),
      text: each?.name.title ?? t('library.allSubjects'),
      lang: each?.name.lang,
      about: each?.name.about,
      isOn: each?.id === now.subject && !now.pack,
    })),
    packs: added.map(({ id, title }) => ({
      ...choice({ pack: id }),
      text: title,
      isOn: id === now.pack,
    })),
  };
}

/**
 * The choices that are offered: one that leaves nothing is not, unless it is the one that is on or
 * the first, which takes another off.
 */
export function offered(choices: readonly Choice[]): readonly Choice[] {
  return choices.filter(({ amount, isOn }, index) => amount > 0 || isOn || index === 0);
}
