import type { Card } from '../packs/card.ts';
import type { Named } from '../spotting/types.ts';

interface AsWrittenProps {
  readonly named: Named;
  readonly card: Pick<Card, 'name' | 'fullName'>;
}

/** The name as the page has it, where the head of the card does not show it anyway. */
export function AsWritten({ named, card }: AsWrittenProps) {
  const written = named.text.toLowerCase();
  const shown = [card.name, card.fullName ?? ''].map((name) => name.toLowerCase());
  if (shown.some((name) => name.includes(written)) || written.includes(shown[0] ?? '')) return null;
  return (
    <p class="as-written">
      On this page: <Quoted text={named.text} lang={named.lang} />
    </p>
  );
}

/** Why the name is marked, for whoever asks. */
export function WhyMarked({ named: { text, lang, why } }: { readonly named: Named }) {
  const name = <Quoted text={text} lang={lang} />;
  return (
    <details class="why">
      <summary>Why is this marked?</summary>
      <p>
        {why.because === 'name' && <>{name} is a name of this entry.</>}
        {why.because === 'cue' && (
          <>
            {name} can mean different things. It is marked because <Quoted text={why.words} />{' '}
            stands near by.
          </>
        )}
        {why.because === 'elsewhere' && (
          <>
            {name} can mean different things. It is marked because the page also says{' '}
            <Quoted text={why.words} />.
          </>
        )}
      </p>
    </details>
  );
}

/** Words of the page, kept together in their own direction. */
function Quoted({ text, lang }: { readonly text: string; readonly lang?: string }) {
  return (
    <span class="quoted">
      “<bdi lang={lang ?? ''}>{text}</bdi>”
    </span>
  );
}
