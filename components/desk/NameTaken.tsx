import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { inLibrary } from './library-name.ts';

/** Pause in typing before a lookup, in ms. */
const PAUSE = 400;

/** Warns that the library has a card with this name, which this one will replace. */
export function NameTaken({ name }: { readonly name: string }) {
  /** Its name in the library. */
  const [taken, setTaken] = useState('');
  useEffect(() => {
    let ended = false;
    const timer = setTimeout(() => {
      inLibrary(name.trim()).then(
        (known) => ended || setTaken(known?.sure ? known.hit.name : ''),
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
