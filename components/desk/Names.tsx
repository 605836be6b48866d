import { useState } from 'preact/hooks';
import type { DeskCard } from '../../desk/model.ts';
import type { Proposals } from '../../desk/proposals.ts';
import { formatNumber, t } from '../../i18n/i18n.ts';
import type { Hit } from '../../packs/hit.ts';
import { isImported } from '../../packs/imported/is-imported.ts';
import { nameOfKind } from '../shared/kinds.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import type { RequestState } from '../shared/use-request.ts';
import type { ListedName } from './listed-names.ts';
import { hrefOf } from './route.ts';
import { useSession } from './session.ts';
import { isSideBySide } from './side-by-side.ts';

interface NamesProps {
  readonly proposals: RequestState<Proposals>;
  readonly listed: readonly ListedName[];
  readonly shown: ListedName | null;
  readonly onShow: (name: ListedName | null) => void;
  /** Begins a card for a name that somebody typed. */
  readonly onBeginOwn: (name: string) => void;
  readonly onBegin: (name: ListedName) => void;
  /** Copies a card of the library as a starting point. */
  readonly onTake: (hit: Hit) => void;
}

/** Shown at first; a button shows more. Fewer if the document is below the list. */
const FEW = isSideBySide() ? 25 : 6;

/** The names in a document, each with a way to a card. */
export function Names(props: NamesProps) {
  const { proposals, listed, shown, onShow, onBeginOwn, onBegin, onTake } = props;
  const cardOf = useCardOf();
  const [most, setMost] = useState(FEW);
  const [own, setOwn] = useState('');
  if (proposals.state === 'failed') {
    return <LoadFailure text={t('desk.namesFailed')} onRetry={proposals.retry} />;
  }
  if (proposals.state === 'waiting') return <p role="status">{t('desk.looking')}</p>;
  const { dates } = proposals.value;
  const show = (name: ListedName) => onShow(shown?.name === name.name ? null : name);
  return (
    <>
      <ol class="names">
        {listed.slice(0, most).map((each) => {
          const { name, kind, sentences, hit } = each;
          const card = cardOf(each);
          return (
            <li key={name}>
              <button
                type="button"
                class="term"
                aria-pressed={shown?.name === name}
                onClick={() => show(each)}
              >
                <span dir="auto">{name}</span>
                <small>
                  {nameOfKind(kind)} ·{' '}
                  {t('desk.sentences', { number: formatNumber(sentences.length) })}
                  {hit && ` · ${t('desk.inLibrary')}`}
                </small>
              </button>
              {card ? (
                <OpenCard id={card.id} />
              ) : (
                <>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={`${t('desk.writeCard')}: ${name}`}
                    onClick={() => onBegin(each)}
                  >
                    {t('desk.writeCard')}
                  </button>
                  {/* Cards of imported packs can be edited there. */}
                  {hit && !isImported(hit.id) && shown?.name === name && (
                    <button
                      type="button"
                      class="quiet"
                      aria-label={`${t('desk.fromLibrary')}: ${hit.name}`}
                      onClick={() => onTake(hit)}
                    >
                      {t('desk.fromLibrary')}
                    </button>
                  )}
                </>
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
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim()) onBeginOwn(own.trim());
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

/** Finds the card of the pack for a name. */
export function useCardOf(): (name: ListedName) => DeskCard | undefined {
  const { pack } = useSession();
  return ({ name, hit }) =>
    pack.cards.find(
      ({ id, name: called, forms }) =>
        called === name ||
        id === hit?.id ||
        forms.some(({ text, kind }) => kind !== 'not' && text === name),
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
