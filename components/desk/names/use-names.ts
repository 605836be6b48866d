import { useEffect, useState } from 'preact/hooks';
import type { DeskDocument } from '../../../desk/model.ts';
import type { Proposals } from '../../../desk/proposals.ts';
import type { SourceText } from '../../../desk/source.ts';
import { type RequestState, useRequest } from '../../shared/use-request.ts';
import { useSession } from '../session.ts';
import { type KnownName, knownNames } from './known-names.ts';

/** The names that are proposed for a document. */
export function useProposals(
  document: DeskDocument,
  source: SourceText | undefined,
  sentences: readonly string[],
): RequestState<Proposals> {
  const { worker, pack } = useSession();
  return useRequest(`${document.id} ${source ? 'there' : ''}`, async () => {
    const lang = source?.lang || pack.lang;
    return worker.ask('propose', { sentences, lang });
  });
}

/** Sentences searched for known names; the start of a book tells what it is about. */
const MAX_LOOKED_UP = 2000;

/**
 * The names in a document that have a card. Requested once per text, and null until then; later
 * additions to the library appear the next time. A document without a text has none.
 */
export function useKnownNames(
  document: DeskDocument,
  source: SourceText | undefined,
  sentences: readonly string[],
  proposals: RequestState<Proposals>,
): readonly KnownName[] | null {
  const { pack } = useSession();
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    const tell = (found: readonly KnownName[]) => setKnown({ of: sentences, names: found });
    if (sentences.length === 0) return tell([]);
    if (proposals.state === 'waiting') return;
    let ended = false;
    const names = proposals.state === 'answered' ? proposals.value.names : [];
    knownNames(
      sentences.slice(0, MAX_LOOKED_UP),
      names.map(({ name }) => name),
      source?.lang || pack.lang,
      pack.id,
    ).then(
      (found) => ended || tell(found),
      // The names found in the document itself are still listed.
      () => ended || tell([]),
    );
    return () => {
      ended = true;
    };
  }, [document.id, sentences, proposals]);
  return known?.of === sentences ? known.names : null;
}

/** The names that were found in a text. */
interface Known {
  /** Its sentences: a document's text is loaded after the document. */
  readonly of: readonly string[];
  readonly names: readonly KnownName[];
}
