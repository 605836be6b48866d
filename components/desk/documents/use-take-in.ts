import { useState } from 'preact/hooks';
import type { DeskDocument } from '../../../desk/model.ts';
import type { Intake } from '../../../desk/source.ts';
import { takeIn } from '../../../desk/take-in.ts';
import { t } from '../../../i18n/i18n.ts';
import { goToNext } from '../navigation/go-to.ts';
import { hrefOf } from '../navigation/route.ts';
import { useSession } from '../session.ts';
import { aboutOf } from './about-of.ts';
import { refusalAfter } from './document-file.ts';
import { nameOf } from './document-name.ts';
import { withLanguage } from './language-of.ts';
import { refusalText } from './refusal-text.ts';

/** A text to be read. */
interface Reading {
  /** Name of its file; empty if it is none. */
  readonly name: string;
  read(): Promise<Intake>;
}

interface Notice {
  readonly text: string;
  readonly isError: boolean;
  /** Id of the document it is about; once that is removed, the notice no longer applies. */
  readonly of?: string;
}

interface TakingIn {
  readonly busy: boolean;
  /** What became of the texts last read. */
  readonly notices: readonly Notice[];
  /** Reads texts one after the other. @returns whether all are on the desk. */
  take(readings: readonly Reading[]): Promise<boolean>;
}

/** Puts texts on the desk as documents, and goes to the first of them. */
export function useTakeIn(): TakingIn {
  const { pack, act, addSource, worker } = useSession();
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [busy, setBusy] = useState(false);

  /** Puts one text on the desk beside `documents`. */
  const takeOne = async (
    { name, read }: Reading,
    documents: readonly DeskDocument[],
  ): Promise<Outcome> => {
    const intake = await read().catch(refusalAfter);
    if (!intake.ok) return { type: 'refused', notice: refused(name, refusalText(intake.reason)) };
    const source = await withLanguage(intake.source);
    const key = await addSource(source);
    if (key === null) return { type: 'unsaved' };
    const about = await aboutOf(source, worker);
    const taken = takeIn(documents, source, key, { name, about });
    if (taken.isTwin) {
      const twice = refused(name, t('desk.documentTwice', { name: nameOf(taken.last) }));
      return { type: 'twin', notice: { ...twice, of: taken.last.id } };
    }
    act({ type: 'add-document', document: taken.last });
    return { type: 'added', documents: taken.documents };
  };

  const take = async (readings: readonly Reading[]): Promise<boolean> => {
    setBusy(true);
    setNotices([{ text: t('desk.readingIn'), isError: false }]);
    const said: Notice[] = [];
    // What this page shows is as it was when reading began.
    let documents: readonly DeskDocument[] = pack.documents;
    let areIn = true;
    for (const reading of readings) {
      const outcome = await takeOne(reading, documents).catch((error: unknown): Outcome => {
        console.error(error);
        return { type: 'refused', notice: refused(reading.name, refusalText('unknown')) };
      });
      if (outcome.type === 'added') documents = outcome.documents;
      else if (outcome.type !== 'unsaved') said.push(outcome.notice);
      if (outcome.type === 'refused' || outcome.type === 'unsaved') areIn = false;
      // The notice about saving says why.
      if (outcome.type === 'unsaved') break;
    }
    const [first] = documents.slice(pack.documents.length);
    if (first) {
      said.unshift({ text: t('desk.documentIn'), isError: false, of: first.id });
      goToNext('about');
      location.hash = hrefOf({ view: 'pack', id: pack.id, step: 'documents', item: first.id });
    }
    setNotices(said);
    setBusy(false);
    return areIn;
  };

  const isTrue = ({ of }: Notice) => !of || pack.documents.some(({ id }) => id === of);
  return { busy, notices: notices.filter(isTrue), take };
}

function refused(name: string, reason: string): Notice {
  return { text: name ? `${name}: ${reason}` : reason, isError: true };
}

type Outcome =
  | { readonly type: 'added'; readonly documents: readonly DeskDocument[] }
  | { readonly type: 'refused' | 'twin'; readonly notice: Notice }
  | { readonly type: 'unsaved' };
