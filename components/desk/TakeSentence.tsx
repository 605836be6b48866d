import { useState } from 'preact/hooks';
import type { DeskCard, SentenceOfSource } from '../../desk/model.ts';
import { isSameSource } from '../../desk/restate.ts';
import { t } from '../../i18n/i18n.ts';
import { useSession } from './session.ts';

interface TakeSentenceProps {
  readonly card: DeskCard;
  readonly onTake: (from: SentenceOfSource) => void;
}

/** Nobody reads through more to find one. */
const MOST = 30;

/** Sentences of the documents that mention a card's name and are not on it yet, to put in other words. */
export function TakeSentence({ card, onTake }: TakeSentenceProps) {
  const { pack, sources } = useSession();
  const [open, setOpen] = useState(false);
  const names = [card.name, ...card.forms.map(({ text }) => text)].filter((name) => name.trim());
  const free = pack.documents
    .flatMap(({ id, source }) => {
      const { lang = '', paragraphs = [] } = sources.get(source) ?? {};
      return paragraphs
        .flat()
        .map((text, sentence) => ({ text, lang, from: { document: id, sentence } }));
    })
    .filter(({ text }) => names.some((name) => text.includes(name)))
    .filter(({ from }) => !card.summary.some((line) => isSameSource(line.from, from)));
  if (free.length === 0) return null;
  return (
    <details class="take" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('desk.takeSentence')}</summary>
      {open && (
        <ul class="things">
          {free.slice(0, MOST).map(({ text, lang, from }) => (
            <li key={`${from.document} ${from.sentence}`}>
              <button
                type="button"
                dir="auto"
                lang={lang || undefined}
                onClick={() => {
                  setOpen(false);
                  onTake(from);
                }}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
