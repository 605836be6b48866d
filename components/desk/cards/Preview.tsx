import { useMemo, useState } from 'preact/hooks';
import type { DeskCard } from '../../../desk/model.ts';
import { previewOf } from '../../../desk/preview.ts';
import { t } from '../../../i18n/i18n.ts';
import { sendToBackground } from '../../../messages/send-to-background.ts';
import { reportOnce } from '../../../messages/unreachable.ts';
import { localDay } from '../../../text/date-in.ts';
import { Card } from '../../card/Card.tsx';
import { useSession } from '../session.ts';

interface PreviewProps {
  readonly card: DeskCard;
  /** Opens another card of the pack. */
  readonly onCard: (id: string) => void;
}

/** The card as readers will see it. */
export function Preview({ card, onCard }: PreviewProps) {
  const { pack, compiled } = useSession();
  const shown = useMemo(
    () => previewOf(card, pack, compiled, localDay(new Date())),
    [card, pack, compiled],
  );
  const [error, setError] = useState<string | null>(null);
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{t('desk.preview')}</h2>
      <Card
        card={shown}
        named={null}
        backTo={null}
        error={error}
        onBack={() => {}}
        onClose={() => {}}
        onRelated={onCard}
        onLibrary={(route) => {
          // In the library, ids from packs are prefixed with the pack's.
          const id = `${pack.id}/${route.id}`;
          sendToBackground({ type: 'open-library', route: { ...route, id } }).then(
            () => setError(null),
            (cause: unknown) => {
              reportOnce(cause);
              setError(t('failure.service'));
            },
          );
        }}
      />
    </section>
  );
}
