import { useEffect, useState } from 'preact/hooks';
import type { DeskFinding } from '../../../desk/finding.ts';
import type { Original } from '../../../desk/original.ts';
import { useSession } from '../session.ts';

/**
 * Findings from comparing a statement with the sentences that it restates. The check
 * compares the lines of cards.
 */
export function useComparison(
  field: string,
  text: string,
  { sentences, source, lang = '' }: Original,
): readonly DeskFinding[] {
  const { worker, pack, sources } = useSession();
  const [found, setFound] = useState<readonly DeskFinding[]>([]);
  const isThere = text.trim() !== '' && sources.has(source);
  const given = { text, sentences, source, names: [], langs: { own: pack.lang, source: lang } };
  const asked = isThere ? JSON.stringify(given) : '';
  useEffect(() => {
    let ended = false;
    if (!isThere) setFound([]);
    else {
      worker.ask('compare', given).then(
        (answer) => ended || setFound(answer.map((finding) => ({ ...finding, field }))),
        () => {},
      );
    }
    return () => {
      ended = true;
    };
  }, [asked]);
  return found;
}
