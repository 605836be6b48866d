import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { isImported } from '../../packs/imported/is-imported.ts';

/** Pause in typing before a lookup, in ms. */
const PAUSE = 400;

/** Warns that the library has a card with this name, which this one will replace. */
export function NameTaken({ name }: { readonly name: string }) {
  /** Its name in the library. */
  const [taken, setTaken] = useState('');
  useEffect(() => {
    let ended = false;
    const timer = setTimeout(() => {
      const blocks = [name.trim()];
      sendToBackground({ type: 'spot', blocks, langs: [null] }).then(
        (found) => {
          const [mention] = found?.mentions ?? [];
          const whole = mention?.start === 0 && mention.end === blocks[0]?.length;
          const isTaken = whole && mention.evidence !== 'none' && !isImported(mention.entry);
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
