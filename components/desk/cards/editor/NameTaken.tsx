import { useEffect, useState } from 'preact/hooks';
import type { Back } from '../../../../desk/jobs.ts';
import type { DeskCard, FormDraft } from '../../../../desk/model.ts';
import { t } from '../../../../i18n/i18n.ts';
import { useSession } from '../../session.ts';

/** Pause in typing before a lookup, in ms. */
const PAUSE = 400;

interface NameTakenProps {
  readonly card: DeskCard;
  readonly onTake: (forms: readonly FormDraft[]) => void;
}

/**
 * Says that the library has a card with this name. On pages, this card replaces it for the names
 * that it lists; its other names can be copied.
 */
export function NameTaken({ card: { name, forms }, onTake }: NameTakenProps) {
  const { worker, pack } = useSession();
  const [known, setKnown] = useState<Back<'library-names'>>(null);
  useEffect(() => {
    let ended = false;
    const timer = setTimeout(() => {
      worker.ask('library-names', { name: name.trim() }).then(
        (found) => ended || setKnown(found),
        () => {},
      );
    }, PAUSE);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [name]);
  const rank = ({ lang }: FormDraft) => (lang === pack.lang ? 0 : 1);
  const isListed = ({ text, lang }: FormDraft) =>
    forms.some((form) => form.text === text && form.lang === lang);
  // A name in English is found in pages of any language.
  const others = (known?.forms ?? []).filter(
    (form) =>
      !isListed(form) && !forms.some(({ text, lang }) => lang === 'en' && text === form.text),
  );
  // Ambiguous ones would need all of its cues, too.
  const alone = others.filter(({ kind }) => kind !== 'ambiguous');
  const other = [...alone, ...others].toSorted((a, b) => rank(a) - rank(b))[0];
  return (
    <div class="name-taken" role="status">
      {known && (
        <p class="hint">
          {other
            ? t('desk.nameTakenInPart', { other: other.text })
            : t('desk.nameTaken', { name: known.name })}{' '}
          {alone.length > 0 && (
            <button type="button" class="link" onClick={() => onTake(alone)}>
              {t('desk.takeNames')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
