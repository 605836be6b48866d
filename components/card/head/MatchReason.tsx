import { t } from '../../../i18n/i18n.ts';
import type { Card } from '../../../packs/card.ts';
import type { Named } from '../../../spotting/types.ts';
import { Interpolated, placeholder } from '../../shared/Interpolated.tsx';

/** Whether the name on the page has words that the heading does not show. */
export function isWrittenOtherwise(named: Named, card: Pick<Card, 'name' | 'fullName'>): boolean {
  const shown = new Set(wordsOf(`${card.name} ${card.fullName ?? ''}`));
  return !wordsOf(named.text).every((word) => shown.has(word));
}

/** The name as written on the page. */
export function AsWritten({ named }: { readonly named: Named }) {
  return (
    <p class="as-written">
      <Interpolated
        text={t('card.asWritten', { name: placeholder('name') })}
        parts={{ name: <Written text={named.text} lang={named.lang} /> }}
      />
    </p>
  );
}

/** Explains why the name is marked. */
export function WhyMarked({ named }: { readonly named: Named }) {
  const { text, lang, reason } = named;
  const parts = {
    name: <Written text={text} lang={lang} />,
    words: reason.because === 'sure' ? null : <Written text={reason.words} />,
  };
  return (
    <p class="reason">
      <Interpolated text={reasonText(reason.because)} parts={parts} />
    </p>
  );
}

function reasonText(because: Named['reason']['because']): string {
  const [name, words] = [placeholder('name'), placeholder('words')];
  switch (because) {
    case 'sure':
      return t('card.whyName', { name });
    case 'cue':
      return t('card.whyCue', { name, words });
    case 'related':
      return t('card.whyRelated', { name, words });
    case 'none':
      return t('card.whyElsewhere', { name, words });
  }
}

/** Words from the page, in their own direction. */
function Written({ text, lang }: { readonly text: string; readonly lang?: string }) {
  return <bdi lang={lang ?? ''}>{text}</bdi>;
}

/**
 * The significant words of a name: without function words such as “on”,
 * whatever the kind of hyphen.
 */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length > 2);
  return long.length > 0 ? long : words;
}
