import { useMemo, useState } from 'preact/hooks';
import type { DeskCard, SentenceOfSource } from '../../../../desk/model.ts';
import { isSameSource } from '../../../../desk/restate.ts';
import { sentencesFor } from '../../../../desk/sentences-for.ts';
import { formatNumber, t } from '../../../../i18n/i18n.ts';
import { useSession } from '../../session.ts';

interface TakeSentenceProps {
  readonly card: DeskCard;
  readonly onTake: (from: SentenceOfSource) => void;
}

/** Shown at a time. */
const AT_ONCE = 30;

/**
 * Sentences of the documents that are not on a card yet, to be restated; those
 * about this card come first.
 */
export function TakeSentence({ card, onTake }: TakeSentenceProps) {
  const { pack, sources } = useSession();
  const [open, setOpen] = useState(false);
  const hasText = pack.documents.some(({ source }) => sources.has(source));
  if (!hasText) return null;
  return (
    <details class="take" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('desk.takeSentence')}</summary>
      {open && (
        <Offered
          card={card}
          onTake={(from) => {
            setOpen(false);
            onTake(from);
          }}
        />
      )}
    </details>
  );
}

function Offered({ card, onTake }: TakeSentenceProps) {
  const { pack, sources } = useSession();
  const [most, setMost] = useState(AT_ONCE);
  const names = [
    card.name,
    ...card.forms.flatMap(({ text, kind }) => (kind === 'not' ? [] : text)),
  ];
  const all = useMemo(
    () => sentencesFor(names, pack, sources),
    [pack.documents, sources, JSON.stringify(names)],
  );
  const free = all.filter(
    ({ from }) => !card.summary.some((line) => isSameSource(line.from, from)),
  );
  return (
    <>
      <ul class="things">
        {free.slice(0, most).map(({ text, lang, from }) => (
          <li key={`${from.document} ${from.sentence}`}>
            <button type="button" dir="auto" lang={lang || undefined} onClick={() => onTake(from)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      {free.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {t('desk.moreSentences', { number: formatNumber(free.length - most) })}
        </button>
      )}
    </>
  );
}
