import { useEffect, useState } from 'preact/hooks';
import type { DeskFinding } from '../../desk/finding.ts';
import { useSession } from './session.ts';

/** The worker's comparison of what is written with the sentences that it says. @param source key of the document's text. */
export function useComparison(
  source: string,
  text: string,
  sentences: readonly string[],
): readonly Omit<DeskFinding, 'field'>[] {
  const { worker, pack, sources } = useSession();
  const [found, setFound] = useState<readonly Omit<DeskFinding, 'field'>[]>([]);
  const there = sources.has(source);
  const joined = sentences.join('\n');
  useEffect(() => {
    if (!source || !text.trim() || !there) {
      setFound([]);
      return undefined;
    }
    let ended = false;
    void worker
      .ask('compare', { text, sentences, source, lang: pack.lang })
      .then((back) => ended || setFound(back));
    return () => {
      ended = true;
    };
  }, [text, joined, source, there]);
  return found;
}
