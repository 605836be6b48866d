import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/i18n.ts';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../spotting/evidence.ts';
import { find } from '../../../spotting/find.ts';
import type { Mention } from '../../../spotting/types.ts';
import { useSession } from '../session.ts';

/** Characters; enough for an article, since each key press searches all of it. */
const MAX_TEXT = 20_000;

/** Tries forms and cues on a text: shows what would be marked. */
export function TryOn() {
  const { pack } = useSession();
  const [text, setText] = useState('');
  const tries = text.trim() !== '';
  // Built only when there is a text, since many cards take a while.
  const dictionary = useMemo(
    () =>
      buildDictionary(
        (tries ? pack.cards : []).map(({ id, forms, cues, against, related, caseless }) => ({
          id,
          forms: forms
            .filter((form) => /[\p{L}\p{N}]/u.test(form.text))
            .map((form) => ({ ...form, caseless })),
          cues: cues.filter((cue) => cue.trim()),
          against: against.filter((word) => word.trim()),
          related,
        })),
      ),
    [tries, tries ? pack.cards : null],
  );
  const blocks = text.slice(0, MAX_TEXT).split('\n');
  const mentions = useMemo(() => withEvidence(find(dictionary, blocks, null)), [dictionary, text]);
  // It is below the preview, and its results are below the text: scroll so that both can be seen.
  const whole = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (tries) whole.current?.scrollIntoView({ block: 'nearest' });
  }, [mentions]);
  const nameOf = (id: string) => pack.cards.find((card) => card.id === id)?.name ?? id;
  return (
    <details
      class="try-on"
      ref={whole}
      onToggle={({ currentTarget }) =>
        currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })
      }
    >
      <summary>{t('desk.tryOn')}</summary>
      <p class="hint">{t('desk.tryOnHint')}</p>
      <textarea
        class="input"
        rows={4}
        dir="auto"
        aria-label={t('desk.tryOn')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="tried" role="status">
        {text.trim() && mentions.length === 0 && <p class="none">{t('desk.tryOnNothing')}</p>}
        {mentions.length > 0 &&
          blocks.map((block, index) => (
            // Lines are identified by their order.
            <p key={index} dir="auto">
              {pieces(
                block,
                mentions.filter((each) => each.block === index),
              ).map(({ text: piece, entry, start }) =>
                entry === null ? (
                  piece
                ) : (
                  <mark key={start} title={nameOf(entry)}>
                    {piece}
                  </mark>
                ),
              )}
            </p>
          ))}
      </div>
    </details>
  );
}

/** Splits a text into pieces, each with the entry that it names, if any. */
function pieces(text: string, mentions: readonly Mention[]) {
  const result: { text: string; entry: string | null; start: number }[] = [];
  let end = 0;
  for (const mention of mentions) {
    result.push({ text: text.slice(end, mention.start), entry: null, start: end });
    const { start, entry } = mention;
    result.push({ text: text.slice(start, mention.end), entry, start });
    end = mention.end;
  }
  return [...result, { text: text.slice(end), entry: null, start: end }];
}
