import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';

/** Keys follow each other faster than this. */
const PAUSE = 400;

/** Says that the library has a card of this name, whose place one's own will take. */
export function NameTaken({ name }: { readonly name: string }) {
  /** What the library calls it. */
  const [taken, setTaken] = useState('');
  useEffect(() => {
    let ended = false;
    const timer = setTimeout(() => {
      const blocks = [name.trim()];
      sendToBackground({ type: 'spot', blocks, langs: [null] }).then(
        (found) => {
          const [mention] = found?.mentions ?? [];
          const whole = mention?.start === 0 && mention.end === blocks[0]?.length;
          // What is from an added pack has the pack's id before its own.
          const isTaken = whole && mention.evidence !== 'none' && !mention.entry.includes('/');
          const hit = isTaken && found?.terms.find(({ id }) => id === mention.entry);
          if (!ended) setTaken(hit ? hit.name : '');
        },
        () => {},
      );
    }, PAUSE);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [name]);
  return (
    <p class="hint" role="status">
      {taken && t('desk.nameTaken', { name: taken })}
    </p>
  );
}
