import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';

/** Keys follow each other faster than this. */
const PAUSE = 400;

/** Says that the library has a card of this name, whose place one's own will take. */
export function NameTaken({ name }: { readonly name: string }) {
  const [taken, setTaken] = useState(false);
  useEffect(() => {
    let ended = false;
    const timer = setTimeout(() => {
      const blocks = [name.trim()];
      sendToBackground({ type: 'spot', blocks, langs: [null] }).then(
        (found) => {
          const [mention] = found?.mentions ?? [];
          const whole = mention?.start === 0 && mention.end === blocks[0]?.length;
          // What is from an added pack has the pack's id before its own.
          if (!ended) setTaken(whole && mention !== undefined && !mention.entry.includes('/'));
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
      {taken && t('desk.nameTaken')}
    </p>
  );
}
