import { useState } from 'preact/hooks';
import type { Proposals } from '../../desk/proposals.ts';
import { formatNumber, t } from '../../i18n/i18n.ts';
import type { Hit } from '../../packs/hit.ts';
import { isImported } from '../../packs/imported/is-imported.ts';
import type { Kind } from '../../packs/kind.ts';
import { nameOfKind } from '../shared/kinds.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import type { RequestState } from '../shared/use-request.ts';
import type { KnownName } from './known-names.ts';
import { hrefOf } from './route.ts';
import { useSession } from './session.ts';
import { isSideBySide } from './side-by-side.ts';

/** A name in the document, and the sentences about it. */
export interface ListedName {
  readonly name: string;
  readonly sentences: readonly number[];
}

interface NamesProps {
  readonly proposals: RequestState<Proposals>;
  readonly known: readonly KnownName[];
  readonly shown: ListedName | null;
  readonly onShow: (name: ListedName | null) => void;
  /** @param kind if known. */
  readonly onBegin: (name: string, kind?: Kind) => void;
  /** Copies a card of the library as a starting point. */
  readonly onTake: (hit: Hit) => void;
}

/** Shown at first; a button shows more. Fewer if the document is below the list. */
const FEW = isSideBySide() ? 25 : 6;

/** The names in a document: those without a card, the most important first, then those with one. */
export function Names({ proposals, known, shown, onShow, onBegin, onTake }: NamesProps) {
  const { pack } = useSession();
  const [most, setMost] = useState(FEW);
  const [own, setOwn] = useState('');
  if (proposals.state === 'failed') {
    return <LoadFailure text={t('desk.namesFailed')} onRetry={proposals.retry} />;
  }
  if (proposals.state === 'waiting') return <p role="status">{t('desk.looking')}</p>;
  const cardOf = (name: string) =>
    pack.cards.find(
      (card) =>
        card.name === name || card.forms.some(({ text, kind }) => kind !== 'not' && text === name),
    );
  const isKnown = (name: string) =>
    known.some(({ names: called }) => called.has(name.toLowerCase()));
  const { names, dates } = proposals.value;
  const listed = names.filter(({ name }) => !isKnown(name));
  const begin = (name: string, kind?: Kind) => {
    if (name.trim()) onBegin(name.trim(), kind);
  };
  const show = (name: ListedName) => onShow(shown?.name === name.name ? null : name);
  return (
    <>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          begin(own);
          setOwn('');
        }}
      >
        <input
          class="input"
          aria-label={t('desk.ownName')}
          placeholder={t('desk.ownName')}
          value={own}
          onInput={({ currentTarget }) => setOwn(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!own.trim()}>
          {t('desk.writeCard')}
        </button>
      </form>
      <ol class="names">
        {listed.slice(0, most).map(({ name, kind, sentences }) => {
          const card = cardOf(name);
          return (
            <li key={name}>
              <button
                type="button"
                class="term"
                aria-pressed={shown?.name === name}
                onClick={() => show({ name, sentences })}
              >
                <span dir="auto">{name}</span>
                <small>
                  {nameOfKind(kind)} ·{' '}
                  {t('desk.sentences', { number: formatNumber(sentences.length) })}
                </small>
              </button>
              {card ? (
                <OpenCard id={card.id} />
              ) : (
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${t('desk.writeCard')}: ${name}`}
                  onClick={() => begin(name, kind)}
                >
                  {t('desk.writeCard')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {listed.length === 0 && <p class="none">{t('desk.noNames')}</p>}
      {listed.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(most + FEW)}>
          {t('desk.moreNames', { number: formatNumber(listed.length - most) })}
        </button>
      )}
      {known.length > 0 && (
        <details>
          <summary>{t('desk.haveCards', { number: formatNumber(known.length) })}</summary>
          <ol class="names">
            {known.map(({ hit, sentences }) => (
              <li key={hit.id}>
                <button
                  type="button"
                  class="term"
                  aria-pressed={shown?.name === hit.name}
                  onClick={() => show({ name: hit.name, sentences })}
                >
                  <span dir="auto">{hit.name}</span>
                  <small>{hit.gloss}</small>
                </button>
                {pack.cards.some(({ id }) => id === hit.id) ? (
                  <OpenCard id={hit.id} />
                ) : (
                  // Cards of imported packs can be edited there.
                  !isImported(hit.id) && (
                    <button
                      type="button"
                      class="quiet"
                      aria-label={`${t('desk.startFromIt')}: ${hit.name}`}
                      onClick={() => onTake(hit)}
                    >
                      {t('desk.startFromIt')}
                    </button>
                  )
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
      {dates.length > 0 && (
        <details>
          <summary>{t('desk.dates', { number: formatNumber(dates.length) })}</summary>
          <p class="hint" dir="auto">
            {dates.join(' · ')}
          </p>
        </details>
      )}
    </>
  );
}

function OpenCard({ id }: { readonly id: string }) {
  const { pack } = useSession();
  return (
    <a class="quiet" href={hrefOf({ view: 'pack', id: pack.id, step: 'cards', item: id })}>
      {t('desk.openCard')}
    </a>
  );
}
